import { getCollection } from "astro:content";
import type { Language } from "#schema/text.ts";

/** Links back to the guides that link to a target such as `checklist:first-day`. */
export async function guidesNaming(target: string, language: Language): Promise<readonly string[]> {
  const guides = await getCollection(
    "docs",
    ({ id, data }) => id.startsWith(`${language}/`) && data.uses?.includes(target) === true,
  );
  return guides.map(({ id }) => `page:${id.slice(language.length + 1)}`);
}
