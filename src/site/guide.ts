import type { BlocksForm } from "#kit/take-away/take-blocks.ts";

/** What is live on a guide: its points taken away in one press, and the definitions of terms put away or called up. */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-take-points]")) {
  button.addEventListener("click", () => {
    void takePoints(button);
  });
}

async function takePoints(button: HTMLButtonElement): Promise<void> {
  const brief = button.closest(".brief");
  const items = [...(brief?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent.trim());
  const said = brief?.querySelector<HTMLElement>("[role=status]");
  const say = (text = ""): void => {
    if (said) said.textContent = text;
  };
  say(said?.dataset["working"]);
  try {
    const { takeBlocks } = await import("#kit/take-away/take-blocks.ts");
    const title = document.querySelector("h1")?.textContent ?? "";
    const link = location.href.replace(/[?#].*/u, "");
    await takeBlocks(
      button.dataset["takePoints"] as BlocksForm,
      [
        { block: "heading", level: 1, text: title },
        { block: "list", ordered: false, items },
        { block: "paragraph", text: link, link },
      ],
      {
        title,
        tag: document.documentElement.lang,
        fileName: `repere-${link.split("/").at(-2) ?? ""}`,
        link,
      },
    );
    say(button.dataset["done"]);
  } catch (error) {
    const { whyFailed } = await import("#kit/take-away/why-failed.ts");
    say(said?.dataset[whyFailed(error)]);
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
