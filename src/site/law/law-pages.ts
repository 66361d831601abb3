import type { Words } from "#kit/words/words.ts";
import { languages } from "#schema/names.ts";
import { lawTopics, type Article, type LawFile, type LawTopic } from "#schema/law.ts";
import type { Language } from "#schema/text.ts";
import { catalog } from "../data/catalog.ts";
import { siteWords } from "../words/words.ts";

/** An article with the text it belongs to. */
export interface LawEntry {
  readonly article: Article;
  readonly text: LawFile["texts"][number];
}

/** The files of law by the name of their country. */
export function lawFiles(language: Language): readonly LawFile[] {
  return [...catalog.laws.values()].toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
}

/** A page for each country, and one for each topic, which guides refer to. */
export function lawPaths() {
  return languages.flatMap((lang) => [
    ...[...catalog.laws.values()].map(({ slug, country }) => ({
      params: { lang, slug },
      props: { country, topic: undefined },
    })),
    ...lawTopics.map((topic) => ({ params: { lang, slug: topic }, props: { country: undefined, topic } })),
  ]);
}

export const lawPath = ({ slug }: LawFile): string => `law/${slug}`;
/** The topic of this name. Throws for one that does not exist. */
export function lawTopicOf(name: string): LawTopic {
  const found = lawTopics.find((topic) => topic === name);
  if (found === undefined)
    throw new Error(`Topic of law "${name}": expected one of ${lawTopics.join(", ")}.`);
  return found;
}
export const topicPath = (topic: LawTopic): string => `law/${topic}`;

/** The file of rules that hold in every member state. */
export const union = "eu";
const ofUnion: ReadonlySet<string> = new Set(["fr", "de", "be", "es"]);

/** Whether the European Union's rules come after this country's own. */
export function isOfUnion(country: string): boolean {
  return ofUnion.has(country);
}

/** The anchor of a topic on the page of a country. */
export const topicId = (topic: LawTopic | "other"): string => `topic-${topic}`;

/** The countries with rules of these topics: one first, then the European Union if it is a member, then by name. */
export function topicFiles(of: readonly LawTopic[], language: Language, first: string) {
  const rank = ({ country }: LawFile): number =>
    country === first ? 0 : country === union && isOfUnion(first) ? 1 : 2;
  return lawFiles(language)
    .flatMap((file) => {
      const [one, ...others] = of
        .map((topic) => ({ topic, entries: entriesOf(file, topic) }))
        .filter(({ entries }) => entries.length > 0);
      return one === undefined ? [] : [{ file, topics: [one, ...others] as const }];
    })
    .toSorted((a, b) => rank(a.file) - rank(b.file));
}

/** The entries of a country by topic, in the order of topics. Those without one come last, as "other". */
export function entriesByTopic(file: LawFile) {
  return ([...lawTopics, "other"] as const)
    .map((topic) => ({ topic, entries: entriesOf(file, topic) }))
    .filter(({ entries }) => entries.length > 0);
}

export function entriesOf(file: LawFile, topic: LawTopic | "other"): readonly LawEntry[] {
  return file.texts.flatMap((text) =>
    text.articles
      .filter((article) => (article.topic ?? "other") === topic)
      .map((article) => ({ article, text })),
  );
}

/** The day after a rule's last is the first on which it has ended. */
export function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
}

/** "June 2026", "2023" or "before 2026". */
export function seenText(seen: string, words: Words): string {
  if (seen.startsWith("before-")) return words.text("law.before", { year: seen.slice("before-".length) });
  if (seen.length === "2026-06-07".length) return words.format.day(seen);
  if (seen.length === "2026".length) return seen;
  return words.format.month(seen);
}

export function lawPage(country: string, language: Language) {
  const file = catalog.laws.get(country);
  if (file === undefined) throw new Error(`No law of "${country}".`);
  const words = siteWords(language);
  const name = file.name[language];
  const lead = words.text("law.lead", { country: name });
  return {
    frontmatter: {
      title: words.text("law.title", { country: name }),
      description: lead,
      lead,
      keywords: words.text("law.keywords"),
      ...(file.checked === undefined ? {} : { lastUpdated: new Date(`${file.checked}T00:00:00Z`) }),
    },
    headings: entriesByTopic(file).map(({ topic }) => ({
      depth: 2,
      slug: topicId(topic),
      text: words.text(`law.topic.${topic}`),
    })),
  };
}

export function topicPage(topic: LawTopic, language: Language) {
  const words = siteWords(language);
  const lead = words.text("law.topic-lead", { topic: words.text(`law.topic.${topic}`) });
  return {
    frontmatter: {
      title: words.text("law.topic-of", { topic: words.text(`law.topic.${topic}`) }),
      description: lead,
      lead,
      keywords: words.text("law.keywords"),
      tableOfContents: false as const,
    },
    headings: [],
  };
}
