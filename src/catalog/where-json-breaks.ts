/**
 * Where a text stops being JSON; undefined when all of it could still become JSON, and is only cut short.
 *
 * The engine tells the place of some errors and not of others (a comma before a closing bracket is one it keeps to
 * itself). So the longest beginning is searched that lacks nothing but its end: what follows it is the mistake.
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

/** Whether a beginning is sound: either whole, or faulted by the engine only for ending where it does. */
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
