import { fromZero } from "#kit/plot/from-zero.ts";
import { lawTitle } from "#kit/law/law-name.ts";
import type { PlotPoint, PlotSpec } from "#kit/plot/spec.ts";
import type { Section } from "#kit/result/result.ts";
import type { Column, Table } from "#kit/result/table.ts";
import type { Market } from "#schema/market.ts";
import { payout, payoutBreaks } from "#core/payout.ts";
import type { Phrase } from "#kit/words/phrase.ts";
import type { Values } from "./values.ts";

/** The curve, the plan in words, what it pays, and what the law of the country asks. */
export function sectionsOf(values: Values, market: Market): readonly Section[] {
  const laws = lawTable(values, market);
  return [
    { is: "plot", id: "curve", plot: curve(values) },
    { is: "table", id: "terms", table: termsTable(values) },
    { is: "table", id: "attainments", table: attainmentTable(values) },
    laws === undefined
      ? { is: "text", id: "no-law", text: { key: "law.none" }, small: true }
      : { is: "table", id: "law", table: laws },
    { is: "text", id: "assumes", text: { key: "assumes" }, small: true },
  ];
}

/** Variable pay from nothing sold to twice the quota, with a point on either side of each jump. */
function curve({ plan, unit, rows }: Values): PlotSpec {
  const bends = payoutBreaks(plan).filter((at) => at > 0 && at < 2);
  const steps = Array.from({ length: 41 }, (_, step) => step / 20);
  const xs = [...new Set([...steps, ...bends, ...bends.map((at) => at - 0.0001)])].sort((a, b) => a - b);
  const points = xs.map((x): PlotPoint => {
    const y = payout(plan, x * plan.quota);
    return { x: x * 100, y, reading: readingOf(x, y, unit), joined: true };
  });
  const highest = rows.filter(({ attainment }) => attainment <= 2).map(({ variable }) => variable);
  return {
    title: { key: "plot.title" },
    x: { name: { key: "head.attainment" }, from: 0, to: 200, step: 25 },
    y: { name: { key: "head.variable" }, ...fromZero(highest) },
    series: [
      { id: "variable", name: { phrase: { key: "head.variable" } }, drawn: "line", ink: "c1", points },
      {
        id: "quota",
        name: { phrase: { key: "series.quota" } },
        drawn: "mark",
        ink: "reference",
        points: [{ x: 100, y: 0, reading: readingOf(1, payout(plan, plan.quota), unit) }],
      },
    ],
  };
}

function readingOf(attainment: number, variable: number, unit: Values["unit"]): Phrase {
  return {
    key: "reading",
    values: { attainment: { percent: attainment, decimals: 0 }, variable: { money: variable, unit } },
  };
}

export function attainmentTable({ rows, unit, input }: Values): Table {
  const money = (head: string): Column => ({ head: { key: head }, holds: { is: "money", unit } });
  return {
    title: { key: "table.attainments" },
    name: { key: "sheet.attainments" },
    unitName: { key: "unit.currency", values: { currency: { currency: input.currency } } },
    rowHead: { key: "head.attainment" },
    columns: [money("head.sales"), money("head.variable"), money("head.total"), money("head.one-more")],
    rows: rows.map(({ attainment, sales, variable, oneMore }) => ({
      head: { percent: attainment, decimals: 0 },
      chosen: attainment === 1,
      cells: [
        { number: sales },
        { number: variable },
        { number: input.base + variable },
        { number: oneMore },
      ],
    })),
  };
}

/** The plan in words, as it can be handed over. */
export function termsTable({ input, plan, unit, baseShare }: Values): Table {
  const money = (amount: number): { readonly money: number; readonly unit: Values["unit"] } => ({
    money: amount,
    unit,
  });
  const share = (value: number): { readonly percent: number; readonly decimals: number } => ({
    percent: value,
    decimals: 0,
  });
  const row = (head: string, key: string, values: NonNullable<Phrase["values"]> = {}) => ({
    head: { phrase: { key: head } },
    chosen: false,
    cells: [{ text: { phrase: { key, values } } }],
  });
  return {
    title: { key: "table.terms" },
    name: { key: "sheet.terms" },
    rowHead: { key: "head.term" },
    columns: [{ head: { key: "head.says" }, holds: { is: "text" } }],
    rows: [
      row("term.mix", "says.mix", {
        base: money(input.base),
        target: money(input.target),
        share: share(baseShare ?? 1),
        rest: share(1 - (baseShare ?? 1)),
      }),
      row("term.quota", "says.quota", { quota: money(input.quota) }),
      ...plan.tiers.map(({ from, times }) =>
        row("term.tier", `says.tier.${input.way}`, { from: share(from), times: share(times) }),
      ),
      row("term.threshold", plan.threshold === 0 ? "says.no-threshold" : "says.threshold", {
        threshold: share(plan.threshold),
      }),
      row("term.cap", plan.cap === undefined ? "says.no-cap" : "says.cap", {
        cap: share(plan.cap ?? 0),
        most: money((plan.cap ?? 0) * input.target),
      }),
      row("term.paid", `says.paid.${input.paid}`),
      row("term.advance", `says.advance.${input.advance}`),
      row("term.clawback", `says.clawback.${input.clawback}`),
    ],
  };
}

/** What the law of the country asks of variable pay, and of the least that is paid. */
function lawTable({ input }: Values, market: Market): Table | undefined {
  const file = market.laws(input.country);
  const rows = (file?.texts ?? []).flatMap((text) =>
    text.articles
      .filter(({ topic }) => topic === "variable-pay" || topic === "minimum-wage")
      .map((article) => ({
        head: { names: lawTitle(article, text) },
        chosen: false,
        cells: [
          { text: { names: article.says } },
          article.region === undefined
            ? { missing: { key: "law.everywhere" } }
            : { text: { names: article.region } },
        ],
      })),
  );
  if (rows.length === 0) return undefined;
  return {
    title: { key: "table.law" },
    name: { key: "sheet.law" },
    rowHead: { key: "head.law" },
    columns: [
      { head: { key: "head.says" }, holds: { is: "text" } },
      { head: { key: "head.where" }, holds: { is: "text" } },
    ],
    rows,
  };
}
