import { checklistLists, type ItemGroup, type ItemList, type ListedItem } from "#catalog/checklist-lists.ts";
import type { CatalogChecklist, CatalogRole } from "#catalog/catalog.ts";
import type { ShownChecklist, ShownGroup, ShownItem, ShownList } from "#kit/checklist/shown.ts";
import type { Words } from "#kit/words/words.ts";
import { moments } from "#schema/checklist.ts";
import type { Language } from "#schema/text.ts";
import { catalog } from "../data/catalog.ts";
import { filled } from "../guides/numbers.ts";
import { siteWords } from "../words/words.ts";

/** All checklists in the order of the index: by moment of work, then by the order in their files. */
export const checklists: readonly CatalogChecklist[] = [...catalog.checklists.values()].toSorted(
  ({ checklist: a }, { checklist: b }) =>
    moments.indexOf(a.when) - moments.indexOf(b.when) || a.order - b.order,
);

export function checklistOf(id: string): CatalogChecklist {
  const found = catalog.checklists.get(id);
  if (found === undefined) throw new Error(`No checklist "${id}": expected a folder of data/checklists.`);
  return found;
}

/** A checklist with its texts in one language, including those taken from its role. */
export function shownChecklist(id: string, language: Language): ShownChecklist {
  const { checklist, words: all } = checklistOf(id);
  const words = siteWords(language);
  const said = all[language];
  const role = checklist.role === undefined ? undefined : catalog.roles.get(checklist.role);
  const voice: Voice = { language, words, said, role, fill: (text) => filled(text, words, checklist.role) };
  return {
    id,
    title: said.title,
    lead: voice.fill(said.lead),
    audience: capital(checklist.audience.map((one) => words.text(`person.${one}`)).join(", ")),
    origin: words.text(`checklists.origin.${checklist.origin}`),
    note: said.note === undefined ? undefined : voice.fill(said.note),
    ...(checklist.from === "interview" && { from: "interview" as const }),
    lists: checklistLists(checklist, role?.role).map((list) => shownList(list, voice)),
    sign: (checklist.sign ?? []).map((one) => capital(words.text(`person.${one}`))),
  };
}

interface Voice {
  readonly language: Language;
  readonly words: Words;
  readonly said: CatalogChecklist["words"][Language];
  readonly role: CatalogRole | undefined;
  readonly fill: (text: string) => string;
}

function shownList({ id, groups }: ItemList, voice: Voice): ShownList {
  const { language, role } = voice;
  const label = id === undefined ? undefined : role?.words[language].dutyLists[id];
  return { id: id ?? "all", label: label ?? "", groups: groups.map((group) => shownGroup(group, voice)) };
}

function shownGroup({ id, outline, items }: ItemGroup, voice: Voice): ShownGroup {
  const { said, role, language } = voice;
  const title = outline === undefined ? said.groups?.[id] : role?.words[language][outline]?.[id]?.title;
  return { id, title, items: items.map((item) => shownItem(item, voice)) };
}

function shownItem({ ids, from, owner, timing }: ListedItem, voice: Voice): ShownItem {
  const { said, words, fill } = voice;
  const reason = ids.map((id) => said.items?.[id]?.reason).find((one) => one !== undefined);
  const spoken = ids.map((id) => wordsOf(id, from, voice));
  const [first, ...more] = spoken.map(({ title }) => fill(title));
  return {
    ids,
    text: first ?? ids.join(", "),
    ...(more.length === 0 ? {} : { more }),
    reason: reason === undefined ? spoken[0]?.text : fill(reason),
    owner: owner === undefined ? undefined : capital(words.text(`person.${owner}`)),
    timing,
  };
}

/**
 * The item's own text, or the text of the role's list. Criteria and sections have a title and a text that
 * explains it.
 */
function wordsOf(
  id: string,
  from: ListedItem["from"],
  { said, role, language }: Voice,
): { readonly title: string; readonly text?: string | undefined } {
  if (from === undefined) return { title: said.items?.[id]?.text ?? id };
  const taken = role?.words[language][from]?.[id];
  return typeof taken === "object" ? taken : { title: taken ?? id };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
