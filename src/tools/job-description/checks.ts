import { linesOf, textOf, type Check, type DraftShown } from "#kit/builder/builder.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";
import { doubleForm } from "./parts/gendered-title.ts";
import { unwantedWords } from "./parts/unwanted-words.ts";
import { advertLaws } from "./parts/law-notes.ts";
import type { Library } from "./parts/library.ts";
import { sectionsOf } from "./parts/sections.ts";
import { awaitsApproval } from "./parts/versions.ts";
import { payRange, yearly } from "./parts/pay-range.ts";

/** What the reader may want to mend, by part. It warns and never blocks. */
export function checks(draft: DraftShown, library: Library, words: Words): readonly Check[] {
  return [
    ...titleChecks(draft, words),
    ...sectionChecks(draft, words),
    ...rightChecks(draft, library),
    ...finesChecks(draft),
    ...(awaitsApproval(draft)
      ? [check("signatures", "not-approved", { version: textOf(draft, "version") })]
      : []),
    ...wordChecks(draft),
    ...advertChecks(draft),
    ...payChecks(draft, library),
  ];
}

function check(part: string, key: string, values: Readonly<Record<string, Value>> = {}): Check {
  return { part, text: { key: `check.${key}`, values } };
}

function titleChecks(draft: DraftShown, words: Words): readonly Check[] {
  const title = textOf(draft, "title");
  if (title === "") return [check("post", "no-title")];
  const double = words.language === "fr" ? doubleForm(title) : undefined;
  return double === undefined ? [] : [check("post", "one-gender", { double })];
}

function sectionChecks(draft: DraftShown, words: Words): readonly Check[] {
  const references = words.text("section.references");
  return sectionsOf(draft, words)
    .filter(({ part, heading, lines }) => part !== "optional" && heading !== references && lines.length === 0)
    .map(({ part, heading }) => check(part, "empty-section", { heading }));
}

/** A duty that cannot be done without a right the description does not give. */
function rightChecks(draft: DraftShown, { needs, rights }: Library): readonly Check[] {
  const given = new Set(draft.entries("rights").map(({ id }) => id));
  const names = new Map(rights.flatMap(({ items }) => items.map(({ id, text }) => [id, text] as const)));
  // A right the reader wrote may be the one needed, in other words: then nothing is said.
  const hasOwn = draft.entries("rights").some(({ id }) => id.startsWith("own-"));
  if (hasOwn) return [];
  const missing = new Map<string, string[]>();
  for (const { id, values } of draft.entries("duties"))
    for (const right of needs[id] ?? [])
      if (!given.has(right)) missing.set(right, [...(missing.get(right) ?? []), values["text"] ?? id]);
  return [...missing].map(([right, duties]) =>
    check("rights", "missing-right", { right: names.get(right) ?? right, duty: duties[0] ?? "" }),
  );
}

/** French law forbids fines and other money sanctions (L1331-2). */
function finesChecks(draft: DraftShown): readonly Check[] {
  if (draft.fields["country"] !== "fr") return [];
  // A company may write in both languages.
  const fines =
    /\b(?:amendes?|retenues? sur|pénalités? financières?|fines|fined|a fine of|deductions? from pay)\b/iu;
  const denies = /\b(?:aucune?|pas de|sans|ni|no|without|never)\b/iu;
  const line = linesOf(draft, "responsibility").find((one) => fines.test(one) && !denies.test(one));
  return line === undefined ? [] : [check("responsibility", "fines", { line })];
}

/** The parts whose words a candidate reads. */
const readByCandidates: readonly {
  readonly part: string;
  readonly fields?: readonly string[];
  readonly lists: readonly string[];
}[] = [
  { part: "post", fields: ["title"], lists: [] },
  {
    part: "advert",
    fields: ["inShort", "access"],
    lists: ["goals", "tasks", "required", "welcome", "process"],
  },
  { part: "pay", fields: ["variable"], lists: ["terms"] },
  { part: "general", lists: ["general"] },
];

function wordChecks(draft: DraftShown): readonly Check[] {
  return readByCandidates.flatMap(({ part, fields = [], lists }) => {
    const texts = [
      ...fields.map((name) => textOf(draft, name)),
      ...lists.flatMap((name) => linesOf(draft, name)),
    ];
    return unwantedWords.flatMap(({ id, words: patterns }) => {
      // A company may write in both languages.
      const found = texts.flatMap(
        (text) => patterns.fr.exec(text)?.[0] ?? patterns.en.exec(text)?.[0] ?? [],
      )[0];
      return found === undefined ? [] : [check(part, `words.${id}`, { found })];
    });
  });
}

/** The number of requirements beyond which good candidates rule themselves out, and of tasks that stay readable. */
const most = { required: 4, tasks: 8 };

function advertChecks(draft: DraftShown): readonly Check[] {
  const count = (list: string): number => linesOf(draft, list).length;
  return [
    ...(count("required") > most.required
      ? [
          check("advert", "many-required", {
            number: { number: count("required") },
            most: { number: most.required },
          }),
        ]
      : []),
    ...(count("tasks") > most.tasks
      ? [check("advert", "many-tasks", { number: { number: count("tasks") }, most: { number: most.tasks } })]
      : []),
    ...(count("tasks") === 0 ? [check("advert", "no-tasks")] : []),
    ...(textOf(draft, "apply") === "" ? [check("advert", "no-address")] : []),
    ...(count("process") === 0 ? [check("advert", "no-process")] : []),
  ];
}

function payChecks(draft: DraftShown, library: Library): readonly Check[] {
  const range = draft.fields["isPayShown"] === false ? undefined : payRange(draft);
  const laws = advertLaws(draft, library);
  const asks = laws.find(({ advert }) => advert?.range === true);
  if (range === undefined)
    return [asks === undefined ? check("pay", "no-pay") : check("pay", "no-pay-by-law", { law: asks.name })];
  const { low, high } = range;
  if (low !== undefined && high !== undefined && low > high) return [check("pay", "upside-down")];
  if (asks !== undefined && (low === undefined || high === undefined))
    return [check("pay", "one-end", { law: asks.name })];
  const year = yearly(range);
  const bound = laws.find(({ advert }) => advert?.widest !== undefined);
  const widest = bound?.advert?.widest;
  if (year === undefined || bound === undefined || widest === undefined) return [];
  if (year.high > widest.upTo || year.width <= widest.range) return [];
  const unit = { currency: range.currency, period: undefined, decimals: 0, derived: false };
  return [
    check("pay", "too-wide", {
      law: bound.name,
      width: { money: year.width, unit },
      widest: { money: widest.range, unit },
    }),
  ];
}
