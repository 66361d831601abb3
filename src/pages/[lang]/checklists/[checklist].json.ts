import type { APIRoute } from "astro";
import { shownChecklist } from "#site/checklists/checklists.ts";
import { checklistPaths } from "#site/page/paths.ts";
import { languageOf } from "#site/words/words.ts";

/** A checklist in the words of one language: what the index copies. */
export const getStaticPaths = checklistPaths;

export const GET: APIRoute = ({ params: { lang, checklist = "" } }) =>
  new Response(JSON.stringify(shownChecklist(checklist, languageOf(lang))), {
    headers: { "Content-Type": "application/json; charset=utf-8" },
  });
