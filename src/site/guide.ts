/** What is live on a guide: its points copied in one press, and the definitions of terms put away or called up. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-points]")) {
  button.addEventListener("click", () => {
    void copyPoints(button);
  });
}

async function copyPoints(button: HTMLButtonElement): Promise<void> {
  const brief = button.closest(".brief");
  const points = [...(brief?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent.trim());
  const said = brief?.querySelector("[role=status]");
  const { done = "", failed = "" } = button.dataset;
  try {
    const { copyBlocks } = await import("#kit/take-away/copy-blocks.ts");
    const title = document.querySelector("h1")?.textContent ?? "";
    await copyBlocks(
      [
        { block: "heading", level: 1, text: title },
        { block: "list", ordered: false, items: points },
        { block: "paragraph", text: location.href.replace(/#.*/u, "") },
      ],
      document.documentElement.lang,
    );
    if (said) said.textContent = done.replace("{count}", String(points.length));
  } catch {
    if (said) said.textContent = failed;
  }
}

/** A definition shown by hover or focus goes away at Escape; on touch the first tap shows it, the second follows. */
for (const term of document.querySelectorAll<HTMLElement>(".term")) {
  const link = term.querySelector("a");
  const put = (state: "open" | "closed" | undefined): void => {
    if (state === undefined) delete term.dataset["state"];
    else term.dataset["state"] = state;
  };
  term.addEventListener("pointerleave", () => {
    put(undefined);
  });
  link?.addEventListener("blur", () => {
    put(undefined);
  });
  let touched = false;
  link?.addEventListener("pointerdown", ({ pointerType }) => {
    touched = pointerType === "touch" && term.dataset["state"] !== "open";
  });
  link?.addEventListener("click", (event) => {
    if (!touched) return;
    touched = false;
    event.preventDefault();
    put("open");
  });
  term.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") put("closed");
  });
}
document.addEventListener("keydown", ({ key }) => {
  if (key !== "Escape") return;
  for (const term of document.querySelectorAll<HTMLElement>(".term:hover")) term.dataset["state"] = "closed";
});
