/** Text by its type, for one write to the clipboard. */
export type CopiedForms = Readonly<Partial<Record<(typeof types)[number], string>>>;

const types = ["text/plain", "text/html", "web text/markdown"] as const;

/**
 * Writes to the clipboard what is still being made. A browser lets a page write only while a press lasts, so the write is
 * begun at once and given what it writes later. Rejects with the reason it was not made, or the browser's.
 */
export async function writeClipboard(forms: Promise<CopiedForms>, wanted = everything()): Promise<void> {
  const items = wanted.map((type) => [type, forms.then((made) => new Blob([made[type] ?? ""], { type }))]);
  const writing = navigator.clipboard.write([
    new ClipboardItem(Object.fromEntries(items) as Record<string, Promise<Blob>>),
  ]);
  // What could not be made says more than the browser does of it.
  writing.catch(() => undefined);
  await forms;
  return writing;
}

/** Plain text alone: Markdown, or a link. */
export function writeClipboardText(forms: Promise<CopiedForms>): Promise<void> {
  return writeClipboard(forms, ["text/plain"]);
}

function everything(): readonly (typeof types)[number][] {
  return types.filter((type) => !type.startsWith("web ") || ClipboardItem.supports(type));
}
