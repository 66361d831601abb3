import type { ChoiceGroup, LibrarySource, ShownLaw } from "#kit/builder/builder.ts";
import type { FilledModel } from "#kit/builder/filled-model.ts";
import type { Values } from "#kit/builder/record.ts";
import type { MarketRole } from "#schema/market.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";
import { trades } from "./cases.ts";
import type { PublishedPay } from "./published-pay.ts";
import { publishedPay } from "./published-ranges.ts";

/** What the build hands to the page, in its language: the two models, the role's lists, and the rules of law. */
export interface Library {
  /** What the models say in a sentence and the form asks in fields. */
  readonly opening: Values;
  readonly reviewers: readonly string[];
  /** What stands in another country for the parts of the models that name French law, by the part's id. */
  readonly abroad: Readonly<Record<string, string>>;
  readonly description: ModelTexts;
  readonly advert: ModelTexts;
  readonly duties: readonly ChoiceGroup[];
  readonly trades: readonly ChoiceGroup[];
  readonly rights: readonly ChoiceGroup[];
  readonly liability: readonly ChoiceGroup[];
  readonly consequences: readonly ChoiceGroup[];
  readonly competences: readonly ChoiceGroup[];
  /** The rights that each duty requires. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
  /** By country. */
  readonly pay: Readonly<Record<string, PublishedPay>>;
  readonly laws: readonly (ShownLaw & { readonly isReference: boolean })[];
}

/** The topics of law that a job description may refer to. */
const referenced: ReadonlySet<string | undefined> = new Set([
  "evaluation",
  "variable-pay",
  "client-files",
  "safety",
]);

export type ModelTexts = Readonly<Record<string, Pick<FilledModel["parts"][string], "text" | "items">>>;

export function library({ market, model, laws, words }: LibrarySource): Library {
  const role = market.role("account-manager");
  if (role === undefined) throw new Error("The job description needs the role account-manager.");
  const pay = market.pay("account-manager");
  const { language } = words;
  const texts = role.words[language];
  const group = (id: string, title: string, items: Readonly<Record<string, string>> = {}): ChoiceGroup => ({
    id,
    title,
    items: Object.entries(items).map(([of, text]) => ({ id: of, text })),
  });
  const description = model("job-description");
  const advert = model("job-advert");
  return {
    opening: openingFields(description, advert, words),
    reviewers: [words.text("model.reviewer.1"), words.text("model.reviewer.2")],
    abroad: {
      "no-fine": words.text("model.abroad.no-fine"),
      evaluation: words.text("model.abroad.evaluation", { retention: figureOf(description, "retention") }),
      contract: words.text("model.abroad.contract"),
    },
    description: textsOf(description),
    advert: textsOf(advert),
    duties: role.role.duties.map(({ id, duties }) => ({
      id,
      title: texts.dutyCategories[id] ?? id,
      items: duties.map((duty) => ({ id: duty.id, text: texts.duties[duty.id] ?? duty.id })),
    })),
    trades: trades
      .filter((trade) => trade !== "any")
      .map((trade) => ({
        id: trade,
        title: words.text(`trade.${trade}`),
        items: Array.from({ length: 4 }, (_, index) => `trade.${trade}.${String(index + 1)}`)
          .filter((key) => words.has(key))
          .map((key) => ({ id: key.replaceAll(".", "-"), text: words.text(key) })),
      })),
    rights: [group("rights", words.text("choices.rights"), texts.rights)],
    liability: [group("liability", words.text("choices.liability"), texts.liability)],
    consequences: [group("consequences", words.text("choices.consequences"), texts.consequences)],
    competences: [
      group("knowledge", words.text("choices.knowledge"), texts.knowledge),
      group("qualities", words.text("choices.qualities"), texts.qualities),
    ],
    needs: needsOf(role),
    pay: pay === undefined ? {} : publishedPay(pay, words),
    // What a rule says stands beside the advert; a job description names its text alone.
    laws: laws
      .map(({ topic, says, ...law }) => ({
        ...law,
        topic: undefined,
        says: law.advert === undefined ? "" : says,
        isReference: referenced.has(topic),
      }))
      .filter(({ advert, isReference }) => advert !== undefined || isReference),
  };
}

/** The texts of a model alone: its numbers are filled in, and the papers have headings of their own. */
function textsOf({ parts }: FilledModel): ModelTexts {
  return Object.fromEntries(Object.entries(parts).map(([id, { text, items }]) => [id, { text, items }]));
}

function needsOf({ role }: MarketRole): Library["needs"] {
  return Object.fromEntries(
    role.duties.flatMap(({ duties }) =>
      duties.flatMap(({ id, needs }) => (needs === undefined ? [] : [[id, needs]])),
    ),
  );
}

function openingFields(description: FilledModel, advert: FilledModel, words: Words): Values {
  const { base } = advert.figures;
  if (base === undefined || !("low" in base)) throw new Error("The model advert needs a range of base pay.");
  const number = (id: string): Value => figureOf(description, id);
  return {
    ...Object.fromEntries(openingTexts.map((name) => [name, words.text(`model.${name}`)])),
    hours: words.text("model.hours", { hours: number("hours"), days: number("home-days") }),
    country: "fr",
    version: "2",
    replaces: "1",
    payLow: String(base.low),
    payHigh: String(base.high),
    currency: base.currency ?? "EUR",
    variable: advert.parts["pay"]?.items.find(({ id }) => id === "variable")?.text ?? "",
  };
}

function figureOf({ figures }: FilledModel, id: string): Value {
  const figure = figures[id];
  if (figure === undefined || !("value" in figure)) throw new Error(`The model has no figure "${id}".`);
  return figure.unit === "percent" ? { percent: figure.value / 100, decimals: 0 } : { number: figure.value };
}

const openingTexts = [
  "title",
  "company",
  "place",
  "letterhead",
  "status",
  "agreement",
  "classification",
  "approver",
  "employee",
  "apply",
];
