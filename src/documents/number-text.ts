/** A number as readers of the language write it, with all its digits. Node and browsers differ in spaces: set here. */
export function numberText(value: number, language: string): string {
  // Fifteen digits are what a spreadsheet shows: 0.1 + 0.2 is 0.3.
  const written = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(value);
  return written.replaceAll("-", "−").replaceAll(/\s/gu, "\u202F");
}
