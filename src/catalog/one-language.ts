import { languages } from "#schema/names.ts";
import type { Language } from "#schema/text.ts";

/** A copy of data with each text in one language only, `{"fr": "Lyon"}`: a page never shows another. */
export function inOneLanguage(data: object, language: Language): object {
  return JSON.parse(
    JSON.stringify(data, (_, value: unknown) =>
      isLocalised(value) ? { [language]: value[language] } : value,
    ),
  ) as object;
}

/** Reads such data: every language has the one text, so that its types are those of the whole data. */
export function readOneLanguage(json: string, language: Language): unknown {
  return JSON.parse(json, (_, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const text = (value as Readonly<Record<string, unknown>>)[language];
    return typeof text === "string" && Object.keys(value).length === 1
      ? Object.fromEntries(languages.map((one) => [one, text]))
      : value;
  });
}

function isLocalised(value: unknown): value is Readonly<Record<Language, string>> {
  if (typeof value !== "object" || value === null) return false;
  const texts: Readonly<Record<string, unknown>> = { ...value };
  return (
    Object.keys(texts).length === languages.length &&
    languages.every((language) => typeof texts[language] === "string")
  );
}
