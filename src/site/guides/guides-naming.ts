import { getCollection } from "astro:content";
import type { Language } from "#schema/text.ts";

/** The guides that send their readers to something (`checklist:first-day`), as links back to them. */
export async function guidesNaming(target: string, language: Language): Promise<readonly string[]> {
  const guides = await getCollection(
    "docs",
    ({ id, data }) => id.startsWith(`${language}/`) && data.uses?.includes(target) === true,
  );
  return guides.map(({ id }) => `page:${id.slice(language.length + 1)}`);
}
