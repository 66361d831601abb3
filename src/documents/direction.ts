/** The Unicode blocks of scripts written from right to left, such as Hebrew and Arabic. */
const rightToLeft = /^[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text runs from right to left. Its first letter decides, as with `dir="auto"` in browsers. */
export function isRightToLeft(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && rightToLeft.test(letter);
}
