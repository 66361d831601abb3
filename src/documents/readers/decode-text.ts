/**
 * The text of a file in whatever encoding a spreadsheet saved it: UTF-8 with or without a byte order mark, UTF-16 in
 * either order (Excel's "Unicode text"), else Windows-1252, which Excel writes as "CSV" in western Europe. Every byte means
 * something in Windows-1252, so it comes last.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return decoded(bytes, wide);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decoded(bytes, "windows-1252");
  }
}

/** Without a mark, UTF-16 shows by its zeros: every other byte of western text is one, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const sample = bytes.subarray(0, 2000 - (2000 % 2));
  const pairs = Math.floor(sample.length / 2);
  if (pairs < 2) return undefined;
  let high = 0;
  let low = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) high += 1;
    if (sample[at + 1] === 0) low += 1;
  }
  if (low > pairs * 0.7 && high === 0) return "utf-16le";
  return high > pairs * 0.7 && low === 0 ? "utf-16be" : undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}
