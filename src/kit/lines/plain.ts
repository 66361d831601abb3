/** Text as it is compared: without capitals, accents, punctuation and doubled spaces. "Île-de-France" is "ile de france". */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
