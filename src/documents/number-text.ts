/**
 * A number with all its digits, in the format of the language. Node and browsers use different spaces, so
 * they are set here.
 */
export function numberText(value: number, language: string): string {
  // Fifteen digits, as in a spreadsheet, so that 0.1 + 0.2 is shown as 0.3.
  const written = new Intl.NumberFormat(language, { maximumSignificantDigits: 15 }).format(value);
  return written.replaceAll("-", "−").replaceAll(/\s/gu, "\u202F");
}
