import { originOf } from "#kit/pay/names/origin-of.ts";
import { saysOf } from "#kit/law/law-name.ts";
import type { Cell, Column, Row, Table } from "#kit/result/table.ts";
import type { Phrase, Value } from "#kit/words/phrase.ts";
import type { PlaceMarket } from "./market.ts";
import { bandPhrase, marketPhrase } from "./sentences.ts";
import type { Values } from "./values.ts";

const dash: Cell = { missing: { key: "dash" } };
const cell = (number: number | undefined): Cell => (number === undefined ? dash : { number });
const text = (value: Value): Cell => ({ text: value });
const said = (key: string): Value => ({ phrase: { key } });

/** What is offered, part by part, and what the first year pays. */
export function offerTable({ input, unit, guaranteed, atTarget, firstYear }: Values): Table {
  const row = (key: string, number: number): Row => ({
    head: said(key),
    chosen: key === "part.at-target",
    cells: [{ number }],
  });
  return {
    title: { key: "table.offer" },
    name: { key: "sheet.offer" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.part" },
    columns: [{ head: { key: "head.amount" }, holds: { is: "money", unit } }],
    rows: [
      row("part.base", input.base),
      ...(input.variable > 0 ? [row("part.variable", input.variable)] : []),
      row("part.at-target", atTarget),
      ...(guaranteed > 0 ? [row("part.guaranteed", guaranteed)] : []),
      ...(input.oneOff > 0 ? [row("part.one-off", input.oneOff)] : []),
      ...(input.variable > 0 || input.oneOff > 0
        ? [row("part.first-least", firstYear.least), row("part.first-target", firstYear.atTarget)]
        : []),
    ],
  };
}

/** The band, the market and colleagues side by side, with where the offer lies in each. */
export function placesTable(values: Values): Table {
  const { unit, band, market, colleagues, ratio } = values;
  const { figure } = market ?? {};
  const entry = (name: "p25" | "p75"): number | undefined => {
    const found = figure?.kind === "percentiles" ? figure[name] : undefined;
    return typeof found === "number" ? found : undefined;
  };
  const money = (head: string): Column => ({ head: { key: head }, holds: { is: "money", unit } });
  return {
    title: { key: "table.places" },
    name: { key: "sheet.places" },
    unitName: { key: "unit.currency", values: { currency: { currency: unit.currency } } },
    rowHead: { key: "head.against" },
    columns: [
      money("head.low"),
      money("head.middle"),
      money("head.high"),
      { head: { key: "head.ratio" }, holds: { is: "number", decimals: 2 } },
      { head: { key: "head.where" }, holds: { is: "text" } },
    ],
    rows: [
      ...(band === undefined
        ? []
        : [
            {
              head: said("against.band"),
              chosen: false,
              cells: [
                { number: band.low },
                { number: band.midpoint },
                { number: band.high },
                cell(band.compa),
                text({ phrase: bandPhrase(values) }),
              ],
            },
          ]),
      ...(market === undefined
        ? []
        : [
            {
              head: said(entry("p25") === undefined ? "against.market" : "against.market-quartiles"),
              chosen: false,
              of: {
                place: { id: market.place.id, names: market.place.names },
                level: market.level?.name,
                origin: originOf(market.dataset, market.occupation, market.vintage),
                note: noteOf(market),
              },
              cells: [
                cell(entry("p25")),
                cell(market.middle),
                cell(entry("p75")),
                cell(ratio),
                text({ phrase: marketPhrase(values) }),
              ],
            },
          ]),
      ...(colleagues === undefined
        ? []
        : [
            {
              head: said("against.colleagues"),
              chosen: false,
              cells: [
                { number: Math.min(...colleagues.pays) },
                { number: colleagues.median },
                { number: Math.max(...colleagues.pays) },
                cell(colleagues.ratio),
                text({
                  phrase: {
                    key: "where.colleagues",
                    values: { below: { number: colleagues.below }, above: { number: colleagues.above } },
                  },
                }),
              ],
            },
          ]),
    ],
  };
}

function noteOf({ whose, isEstimate }: PlaceMarket): Phrase | undefined {
  if (whose !== undefined) return { key: "pay.whose", values: { place: { names: whose } } };
  return isEstimate ? { key: "pay.estimate" } : undefined;
}

/** What the rules of the place ask an advert to say of pay. */
export function lawTable({ laws }: Values): Table | undefined {
  if (laws.length === 0) return undefined;
  return {
    title: { key: "table.law" },
    name: { key: "sheet.law" },
    rowHead: { key: "head.law" },
    columns: [
      { head: { key: "head.says" }, holds: { is: "text" } },
      { head: { key: "head.region" }, holds: { is: "text" } },
    ],
    rows: laws.map(({ article, title }) => ({
      head: { names: title },
      chosen: false,
      cells: [
        text(saysOf(article)),
        article.region === undefined
          ? { missing: { key: "law.everywhere" } }
          : text({ names: article.region }),
      ],
    })),
  };
}

const questions = ["start", "variable", "hours", "place", "trial", "review", "benefits", "clauses"] as const;

export function questionTable(): Table {
  return {
    title: { key: "table.questions" },
    name: { key: "sheet.questions" },
    rowHead: { key: "head.settle" },
    columns: [{ head: { key: "head.why" }, holds: { is: "text" } }],
    rows: questions.map((id) => ({
      head: said(`settle.${id}`),
      chosen: false,
      cells: [text(said(`settle.${id}.why`))],
    })),
  };
}
