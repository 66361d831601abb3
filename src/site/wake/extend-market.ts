import { withOwnData } from "#catalog/from-own.ts";
import type { OwnWords } from "#catalog/own-rows.ts";
import { ownOnDevice } from "#kit/own-data/stored.ts";
import { wording } from "#kit/words/wording.ts";
import type { Texts } from "#kit/words/words.ts";
import { runWork } from "#kit/worker/run-work.ts";
import type { Market, WorkNeed } from "#schema/market.ts";
import type { OwnDataSet } from "#schema/own-data.ts";
import type { Language } from "#schema/text.ts";

const ownTexts = import.meta.glob<Texts>("../../kit/own-data/texts.*.json", { import: "default" });

/** What the worker made last. A reader goes to and fro between a few choices; more would only fill the memory. */
const made = new Map<string, unknown>();
const mostMade = 3;

/** Adds the reader's own data sets to a market, and what the worker makes of what they gave. */
export async function extendMarket(
  market: Market,
  work: readonly WorkNeed[],
  language: Language,
): Promise<Market> {
  for (const need of work) {
    if (made.has(need.key)) continue;
    made.set(need.key, await runWork(need.work, need.given));
    for (const key of [...made.keys()].slice(0, -mostMade)) made.delete(key);
  }
  const own = await ownOnDevice();
  const whole = own.length === 0 ? market : withOwnData(market, own, await ownWords(language));
  return {
    ...whole,
    has: (need) => ("work" in need ? made.has(need.key) : whole.has(need)),
    made: (need) => made.get(need.key),
  };
}

async function ownWords(language: Language): Promise<OwnWords> {
  const texts = await ownTexts[`../../kit/own-data/texts.${language}.json`]?.();
  const words = wording(language, texts ?? {});
  const { number, day } = words.format;
  return {
    title: ({ name }: OwnDataSet) => words.text("own.title", { name }),
    sample: ({ rows }) => words.text("own.sample", { used: number(rows.used), left: number(rows.leftOut) }),
    vintage: ({ version, made: on }) => words.text("own.vintage", { version: String(version), day: day(on) }),
    publisher: words.text("own.publisher"),
    terms: words.text("own.terms"),
    caveatTitle: words.text("own.caveat-title"),
    caveatText: ({ contributorsKnown }) =>
      words.text(contributorsKnown ? "own.caveat" : "own.caveat-unknown"),
    level: words.text("own.level"),
    levelWithin: (name) => words.text("own.level-within", { name }),
    levelMeans: words.text("own.level-means"),
    everywhere: words.text("own.all"),
  };
}
