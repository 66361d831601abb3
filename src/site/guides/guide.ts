import { copyToClipboard } from "#kit/clipboard/write-clipboard.ts";
import { whyFailed } from "#kit/clipboard/why-failed.ts";
import type { Block } from "#documents/tree.ts";
import type { FileForm } from "#kit/take-away/save-blocks.ts";

/**
 * The interactive parts of a guide: copying it, or its points, with one press, and showing or hiding the definitions
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
  const title = document.querySelector("h1")?.textContent ?? "";
  const link = location.href.replace(/[?#].*/u, "");
  const tag = document.documentElement.lang;
  const made = blocksOf(button, title, link);
  if (form === "text" || form === "markdown") {
    const forms = Promise.all([made, import("#kit/take-away/copy-blocks.ts")]).then(
      ([blocks, { copiedForms, copiedMarkdown }]) =>
        form === "text" ? copiedForms(blocks, tag) : copiedMarkdown(blocks),
    );
    return copyToClipboard(form, forms);
  }
  const { saveBlocks } = await import("#kit/take-away/save-blocks.ts");
  const fileName = `repere-${link.split("/").at(-2) ?? ""}`;
  return saveBlocks(form, await made, { title, tag, fileName, link });
}

/** The whole page, or its points alone if the reader asked for these. */
async function blocksOf(button: HTMLButtonElement, title: string, link: string): Promise<readonly Block[]> {
  const brief = button.closest(".brief");
  const address = { block: "paragraph", text: link, link } as const;
  const page = document.querySelector("main");
  if (page === null || brief?.querySelector<HTMLInputElement>("[name=summary]")?.checked === true) {
    const points = [...(brief?.querySelectorAll("li") ?? [])].map(({ textContent }) => textContent.trim());
    return [
      { block: "heading", level: 1, text: title },
      { block: "list", ordered: false, items: points },
      address,
    ];
  }
  const { pageBlocks } = await import("./page-blocks.ts");
  return [...pageBlocks(page), address];
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
