/** The beginning of a text of any length, with an ellipsis if it has more than `most` characters. */
export function shortened(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
}
