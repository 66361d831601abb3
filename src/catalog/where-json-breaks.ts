/**
 * The position of the first syntax error in a JSON text; undefined if the text is only incomplete. JSON.parse
 * does not give the position of every error (for example of a comma before a closing bracket). So this
 * searches for the longest beginning that is only incomplete; the error follows it.
 */
export function whereJsonBreaks(
  text: string,
): { readonly line: number; readonly column: number } | undefined {
  if (couldGoOn(text)) return undefined;
  let sound = 0;
  let broken = text.length;
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (couldGoOn(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  const lines = text.slice(0, sound).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Whether a beginning is valid: it either parses or fails only because it ends too early. */
function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const position = /position (\d+)/.exec(message)?.[1];
    return message.includes("end of JSON input") || Number(position) === beginning.length;
  }
}
