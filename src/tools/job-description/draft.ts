import type { Part } from "#kit/builder/builder.ts";
import { choice, dataChoice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import { textGiven, type Field } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { boundNumber } from "#kit/fields/number.ts";
import { longText, text } from "#kit/fields/text.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { countries, trades } from "./parts/cases.ts";
import { advertNotes } from "./parts/law-notes.ts";
import type { Library } from "./parts/library.ts";
import { payNote, takePublished } from "./parts/published-pay.ts";
import { newVersion } from "./parts/versions.ts";

/** Where rules differ within a country. "all" shows every rule of the country. */
const regions: Readonly<Record<string, readonly string[]>> = {
  us: ["new-york-state", "new-york-city", "illinois", "california", "colorado", "washington-state"],
  ca: ["ontario", "quebec", "british-columbia"],
};

/** How long a text may be is said only when one is too long. */
const unsaid = { accepts: (): string => "" };
const line = (): Field<string> => ({ ...text({ max: 200, default: "" }), ...unsaid });
const several = (): Field<string> => ({ ...longText({ max: 2000, default: "" }), ...unsaid });
const columns = { text: longText({ max: 600, default: "" }) };
const someDay = () =>
  optional({ ...day({ min: "2020-01-01", max: "2099-12-31", default: "2027-01-01" }), ...unsaid });
const amount = () =>
  optional({
    ...boundNumber({ min: 0, max: 100_000_000, unit: "unit.amount" }),
    ...unsaid,
    fallback: () => 0,
  });

const region: Field<string> = shownWhen(
  dataChoice({
    fallback: () => "all",
    options: (at) =>
      ["all", ...(regions[textGiven(at, "country")] ?? []), "elsewhere"].map((value) => ({
        value,
        name: { phrase: { key: `region.${value}` } },
      })),
  }),
  (at) => Object.hasOwn(regions, textGiven(at, "country")),
);

const description = ["description"];
const advert = ["advert"];
const messages = ["invitation", "refusal", "offer"];

export const parts: readonly Part<Library>[] = [
  {
    id: "post",
    fields: {
      title: line(),
      company: line(),
      place: line(),
      country: choice({
        values: countries,
        default: "fr",
        name: (value) => ({ key: `country.${value}` }),
        control: "select",
      }),
      region,
    },
  },
  {
    id: "sheet",
    papers: description,
    fields: { letterhead: several(), number: line(), date: someDay(), version: line(), replaces: line() },
    actions: [newVersion],
  },
  {
    id: "general",
    papers: description,
    fields: {
      status: shownWhen(line(), (at) => textGiven(at, "country") === "fr"),
      agreement: shownWhen(line(), (at) => textGiven(at, "country") === "fr"),
      classification: shownWhen(line(), (at) => textGiven(at, "country") === "fr"),
    },
    lists: [{ name: "general", columns, most: 20 }],
  },
  {
    id: "duties",
    papers: description,
    fields: {
      trade: choice({
        values: trades,
        default: "any",
        name: (value) => ({ key: `trade.${value}` }),
        control: "select",
      }),
    },
    lists: [
      {
        name: "duties",
        columns,
        most: 40,
        choices: ({ duties, trades: byTrade }, { fields }) => [
          ...byTrade.filter(({ id }) => id === fields["trade"]),
          ...duties,
        ],
      },
    ],
  },
  {
    id: "rights",
    papers: description,
    lists: [{ name: "rights", columns, most: 30, choices: ({ rights }) => rights }],
  },
  { id: "relations", papers: description, lists: [{ name: "relations", columns, most: 20 }] },
  {
    id: "responsibility",
    papers: description,
    lists: [
      {
        name: "responsibility",
        columns,
        most: 20,
        choices: ({ liability, consequences }, { fields }) => [
          ...liability.map((group) => ({
            ...group,
            // French law makes an employee pay for damage only where it was done to harm.
            items: group.items.filter(({ id }) => fields["country"] !== "fr" || id !== "damage"),
          })),
          ...(fields["country"] === "ru" ? consequences : []),
        ],
      },
      {
        name: "references",
        columns,
        most: 12,
        choices: ({ laws }, { fields }) => {
          const items = laws
            .filter(
              ({ countries: of, isReference }) =>
                isReference && of.includes(textGiven({ given: fields }, "country")),
            )
            .map(({ id, name }) => ({ id, text: name }));
          return items.length === 0 ? [] : [{ id: "laws", title: "", items }];
        },
      },
    ],
  },
  {
    id: "optional",
    papers: description,
    fields: { evaluation: several(), hours: line() },
    lists: [{ name: "competences", columns, most: 12, choices: ({ competences }) => competences }],
  },
  {
    id: "signatures",
    papers: description,
    fields: { approver: line(), approvedOn: someDay(), employee: line(), readOn: someDay() },
    lists: [{ name: "reviewers", columns: { text: line() }, most: 8 }],
  },
  {
    id: "advert",
    papers: advert,
    fields: { inShort: several(), access: several(), apply: line(), closing: someDay() },
    lists: [
      { name: "goals", columns, most: 6 },
      { name: "tasks", columns, most: 10, choices: ({ duties }) => duties },
      { name: "required", columns, most: 8 },
      { name: "welcome", columns, most: 6 },
      { name: "process", columns, most: 8 },
    ],
  },
  {
    id: "pay",
    papers: [...advert, "offer"],
    notes: (draft, library, words) => [payNote(draft, library, words), ...advertNotes(draft, library, words)],
    actions: [takePublished],
    fields: {
      payLow: amount(),
      payHigh: amount(),
      currency: choice({
        values: ["EUR", "USD", "CAD", "GBP", "CHF", "RUB"],
        default: "EUR",
        name: (value) => ({ key: "currency", values: { name: { currency: value } } }),
        control: "select",
      }),
      period: choice({
        values: ["year", "month", "hour"],
        default: "year",
        name: (value) => ({ key: `per.${value}` }),
      }),
      variable: several(),
      isPayShown: yesNo({ default: true }),
    },
    lists: [{ name: "terms", columns, most: 10 }],
  },
  {
    id: "messages",
    papers: messages,
    fields: {
      candidate: line(),
      sender: line(),
      meeting: line(),
      answerBy: someDay(),
      startDay: someDay(),
    },
  },
];
