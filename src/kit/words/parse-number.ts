import type { Language } from "#schema/text.ts";

export type ParsedNumber =
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "empty" }
  | { readonly is: "not-a-number" }
  /** One separator that this language does not use for thousands, followed by exactly three digits. */
  | { readonly is: "ambiguous"; readonly thousands: number; readonly decimal: number };

const thousandsSeparator: Readonly<Record<Language, string>> = { fr: ".", en: "," };

/**
 * Parses a number as people type it: "45 000", "45 000,50", "45,000.50", "45.000,50". All kinds of spaces
 * (and ’ ') separate thousands. With two kinds of separator the last one is the decimal. One separator
 * followed by exactly three digits separates thousands only if the page's language writes it so. Otherwise
 * the number is ambiguous, and the reader is asked.
 */
export function parseNumber(typed: string, language: Language): ParsedNumber {
  const text = typed.trim().replace(/^[−–]/u, "-");
  if (text === "") return { is: "empty" };
  if (!/^[-+]?\d[\d\s.,'’]*$/u.test(text)) return { is: "not-a-number" };
  const groups = text.replaceAll(/[\s'’]/gu, " ");
  const compact = groups.replaceAll(" ", "");
  const spaced = groups.includes(" ");
  if (spaced && !/^[-+]?\d{1,3}(?: \d{3})*(?:[.,]\d+)?$/u.test(groups)) return { is: "not-a-number" };

  const separators = compact.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  if (last === undefined) return whole(compact);
  const kinds = new Set(separators);

  if (kinds.size === 2) {
    const other = last === "." ? "," : ".";
    const [head = "", tail = ""] = splitLast(compact, last);
    if (head.includes(last) || !isGrouped(head, other) || tail === "") return { is: "not-a-number" };
    return whole(`${head.replaceAll(other, "")}.${tail}`);
  }
  if (separators.length > 1) {
    return isGrouped(compact, last) ? whole(compact.replaceAll(last, "")) : { is: "not-a-number" };
  }

  const [head = "", tail = ""] = splitLast(compact, last);
  if (tail === "") return { is: "not-a-number" };
  const couldBeThousands = tail.length === 3 && !spaced && /^[-+]?[1-9]\d{0,2}$/u.test(head);
  if (!couldBeThousands) return whole(`${head}.${tail}`);
  const asThousands = Number(`${head}${tail}`);
  return last === thousandsSeparator[language]
    ? { is: "number", value: asThousands }
    : { is: "ambiguous", thousands: asThousands, decimal: Number(`${head}.${tail}`) };
}

function whole(text: string): ParsedNumber {
  const value = Number(text);
  return Number.isFinite(value) ? { is: "number", value } : { is: "not-a-number" };
}

function splitLast(text: string, separator: string): readonly string[] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

function isGrouped(text: string, separator: string): boolean {
  const [first = "", ...rest] = text.split(separator);
  return /^[-+]?\d{1,3}$/u.test(first) && rest.length > 0 && rest.every((group) => /^\d{3}$/u.test(group));
}
