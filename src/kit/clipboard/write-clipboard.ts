/** The texts of one write to the clipboard, by media type. */
export type CopiedForms = Readonly<Partial<Record<(typeof types)[number], string>>>;

const types = ["text/plain", "text/html", "web text/markdown"] as const;

/**
 * Writes content to the clipboard while it is still being made. Browsers allow writing only in direct
 * response to a user action, so the write starts at once and receives promises. Rejects with the reason the
 * content could not be made, or else with the browser's error.
 */
export async function writeClipboard(forms: Promise<CopiedForms>, wanted = everything()): Promise<void> {
  const items = wanted.map((type) => [type, forms.then((made) => new Blob([made[type] ?? ""], { type }))]);
  const writing = navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(items) as Record<string, Promise<Blob>>),
  ]);
  // If the content could not be made, its own error says more than the browser's, so throw that one first.
  writing.catch(() => undefined);
  await forms;
  return writing;
}

/** Writes all forms of formatted text, or Markdown as plain text only. */
export function copyToClipboard(form: "text" | "markdown", forms: Promise<CopiedForms>): Promise<void> {
  return form === "text" ? writeClipboard(forms) : writeClipboard(forms, ["text/plain"]);
}

function everything(): readonly (typeof types)[number][] {
  return types.filter((type) => !type.startsWith("web ") || supports(type));
}

/** Older browsers cannot be asked (Safari to 18.3, Chrome to 120): only what all of them take is written. */
function supports(type: string): boolean {
  return typeof ClipboardItem.supports === "function" && ClipboardItem.supports(type);
}
