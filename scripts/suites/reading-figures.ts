import { globSync, readFileSync } from "node:fs";
import { sentencesOf, wordsIn } from "./sentences.ts";

/** How the sentences of one page, or of a language, are spread. */
interface Reading {
  readonly sentences: number;
  /** Words a sentence, on average. */
  readonly words: number;
  /** Shares of sentences, from 0 to 1. */
  readonly short: number;
  readonly long: number;
}

/** Most sentences have between 8 and 22 words; these are the ends beyond which one is counted apart. */
const bounds = { short: 7, long: 28 };

/** Figures of a page with fewer sentences would be chance. */
const enough = 10;

export function reading(sentences: readonly string[]): Reading {
  const counts = sentences.map(wordsIn);
  const share = (is: (count: number) => boolean): number => counts.filter(is).length / counts.length;
  return {
    sentences: counts.length,
    words: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    short: share((count) => count < bounds.short),
    long: share((count) => count > bounds.long),
  };
}

/** For each language a line on its guides, then the pages with the most sentences that are too long or too short. */
export function readingFigures(): readonly string[] {
  const languages = globSync("content/*/language.json").map(
    (path) => path.replaceAll("\\", "/").split("/")[1] ?? "",
  );
  return languages.toSorted().flatMap((language) => {
    const pages = globSync(`content/${language}/**/*.mdx`)
      .toSorted()
      .map((path) => ({
        path: path.replaceAll("\\", "/"),
        sentences: sentencesOf(readFileSync(path, "utf8")),
      }))
      .filter(({ sentences }) => sentences.length > 0);
    const whole = reading(pages.flatMap(({ sentences }) => sentences));
    const worst = pages
      .filter(({ sentences }) => sentences.length >= enough)
      .map(({ path, sentences }) => ({ path, ...reading(sentences) }))
      .toSorted((a, b) => b.short + b.long - a.short - a.long)
      .slice(0, 3);
    return [
      `Guides in ${language}: ${whole.sentences} sentences, ${said(whole)}`,
      ...worst.map(({ path, ...figures }) => `  ${path}: ${said(figures)}`),
    ];
  });
}

function said({ words, short, long }: Reading): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  return `${words.toFixed(1)} words each; ${percent(short)} under ${bounds.short}, ${percent(long)} over ${bounds.long}`;
}
