/**
 * The sentences of a guide in MDX: its lead and its paragraphs. Headings, lists and tables are left out, since they may
 * hold fragments.
 */
export function sentencesOf(mdx: string): readonly string[] {
  const [, frontmatter = "", body = ""] = mdx.split(/^---$/mu, 3);
  const [, lead = ""] = /^lead: "(.*)"$/mu.exec(frontmatter) ?? [];
  const paragraphs = body
    .replaceAll(/```[\s\S]*?```/gu, "")
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter(
      (paragraph) =>
        paragraph !== "" && !/^(?:import |#|[-*|>]|\d+\. |<(?!Num|Term|Law )|\{)/u.test(paragraph),
    );
  return [lead, ...paragraphs].flatMap((paragraph) => split(plain(paragraph)));
}

/** A part that prints a number or a name counts as one word; a term and a link count as their words. */
function plain(text: string): string {
  return text
    .replaceAll(/<(?:Num|Law)\b[^>]*\/>|\{[^{}]*\}|`[^`]*`/gu, "0")
    .replaceAll(/<\/?[A-Za-z][^>]*>/gu, "")
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replaceAll(/[*_]/gu, "")
    .replaceAll(/\s+/gu, " ");
}

/** A sentence ends at a full stop, or a question mark, where a capital, a quote or nothing follows. */
function split(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…](?:\s?[”»)])?)\s+(?=[\p{Lu}\d“«(])/u)
    .filter((sentence) => wordsIn(sentence) > 0);
}

/** What has a letter or a digit between spaces; in French a mark stands alone after its space. */
export function wordsIn(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}
