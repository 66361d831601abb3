const longest = 40;

/** A value as a message shows it: text in quotes and shortened, numbers grouped (`90 000`). */
export function sayValue(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === "") return "empty text";
  if (typeof value === "string") {
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest - 1)}…` : value);
  }
  if (typeof value === "number") return grouped(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length}`;
  if (typeof value === "boolean" || value === null) return String(value);
  return "an object";
}

/** Separates thousands in numbers of five or more digits, so that years have no space. */
function grouped(value: number): string {
  const [whole = "", ...rest] = String(value).split(".");
  return [Math.abs(value) < 10_000 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, " "), ...rest].join(".");
}
