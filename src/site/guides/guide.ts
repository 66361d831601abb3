import { copyToClipboard } from "#kit/clipboard/write-clipboard.ts";
import { whyFailed } from "#kit/clipboard/why-failed.ts";
import type { FileForm } from "#kit/take-away/save-blocks.ts";

/**
 * The interactive parts of a guide: copying its points with one press, and showing or hiding the definitions
 * of terms.
 */
for (const button of document.querySelectorAll<HTMLButtonElement>("[data-take-points]")) {
  button.addEventListener("click", () => {
    void takePoints(button);
  });
}

async function takePoints(button: HTMLButtonElement): Promise<void> {
  const said = button.closest(".brief")?.querySelector<HTMLElement>("[role=status]");
  const say = (text = ""): void => {
    if (said) said.textContent = text;
  };
  say(said?.dataset["working"]);
  try {
    await take(button.dataset["takePoints"] as FileForm | "text" | "markdown", button);
    say(button.dataset["done"]);
  } catch (error) {
    say(said?.dataset[whyFailed(error)]);
  }
}

async function take(form: FileForm | "text" | "markdown", button: HTMLButtonElement): Promise<void> {
  const points = button.closest(".brief")?.querySelectorAll("li") ?? [];
  const title = document.querySelector("h1")?.textContent ?? "";
  const link = location.href.replace(/[?#].*/u, "");
  const tag = document.documentElement.lang;
  const blocks = [
    { block: "heading", level: 1, text: title },
    { block: "list", ordered: false, items: [...points].map(({ textContent }) => textContent.trim()) },
    { block: "paragraph", text: link, link },
  ] as const;
  if (form === "text" || form === "markdown") {
    const made = import("#kit/take-away/copy-blocks.ts").then(({ copiedForms, copiedMarkdown }) =>
      form === "text" ? copiedForms(blocks, tag) : copiedMarkdown(blocks),
    );
    return copyToClipboard(form, made);
  }
  const { saveBlocks } = await import("#kit/take-away/save-blocks.ts");
  const fileName = `repere-${link.split("/").at(-2) ?? ""}`;
  return saveBlocks(form, blocks, { title, tag, fileName, link });
}

/**
 * Escape hides a definition shown by hover or focus. On touch, the first tap shows it and the second follows
 * the link.
 */
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
