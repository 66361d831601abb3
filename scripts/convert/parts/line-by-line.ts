/** A file as JSON, each entry of its list on a line of its own: what changed in it then shows as that line. */
export function lineByLine<T extends object>(file: T, list: keyof T & string): string {
  const fields = Object.entries(file).map(([name, value]) => {
    const text = name === list && Array.isArray(value) ? listOf(value) : onOneLine(value);
    return `  ${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${fields.join(",\n")}\n}\n`;
}

function listOf(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => `    ${onOneLine(entry)}`).join(",\n")}\n  ]`;
}

/** Spaced as prettier does. A line break of `stringify` is never one of a text, which has it as \n. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, null, 1)
    .replace(/\[\n\s*/gu, "[")
    .replace(/\n\s*\]/gu, "]")
    .replace(/\n\s*/gu, " ");
}
