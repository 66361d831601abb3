import { middleOf } from "#core/middle-of.ts";
import { wrapLines } from "../../chart/wrap-lines.ts";
import type { Result } from "../../result/result.ts";
import type { ChartRow, RowChart } from "../../result/row-chart.ts";
import { bareFigureText } from "../../words/figure-text.ts";
import type { MoneyUnit } from "../../words/phrase.ts";
import type { Words } from "../../words/words.ts";
import { fitGroups } from "./fit-groups.ts";

export const margin = 32;
export const value = 170;
export const rowHeight = 28;
export const questionLine = 20;
export const titleLine = 26;
export const valueLine = 16;
export const groupHeight = 44;
const axisHeight = 44;
const footHeight = 84;
/** The number of characters that fit on a line, in the widest of the system fonts. */
export const perLine = { label: 50, value: 22, slideSource: 118 };

/**
 * What the picture is for: the whole chart; a slide, with the rows that fit it in larger letters; or a
 * document, which has the question, the answer and the source in its text.
 */
export type Form = "whole" | "slide" | "bare";

const slide = { width: 800, height: 450 } as const;
const widths = { whole: 960, slide: slide.width, bare: 960 } as const;
const headLines = {
  whole: { question: 120, title: 76 },
  slide: { question: 98, title: 62 },
  bare: { question: 120, title: 76 },
} as const;

/** A chart and its result. */
export interface Drawn {
  readonly result: Result;
  readonly chart: RowChart;
  readonly form?: Form;
  /** The most height its rows may take; a slide has its own. */
  readonly room?: number;
}

export interface Layout {
  readonly form: Form;
  /** The chart with the groups and rows that are drawn. */
  readonly chart: RowChart;
  readonly question: readonly string[];
  readonly title: readonly string[];
  readonly headHeight: number;
  readonly labelWidth: number;
  readonly width: number;
  readonly height: number;
}

export function drawingLayout({ result, chart: all, form = "whole", room }: Drawn, words: Words): Layout {
  const most = headLines[form];
  const question = form === "bare" ? [] : wrapLines(words.say(result.question), most.question);
  const title = form === "bare" ? [] : wrapLines(words.say(result.answer), most.title);
  const headHeight = form === "bare" ? 40 : 66 + question.length * questionLine + title.length * titleLine;
  const foot = form === "bare" ? axisHeight : footHeight;
  const heights = {
    group: groupHeight,
    rows: (rows: readonly ChartRow[]) => heightOf(rows, { form, unit: all.unit }, words),
  };
  const limit = form === "slide" ? slide.height - headHeight - foot : room;
  const groups = limit === undefined ? all.groups : fitGroups(all.groups, limit, heights);
  const longest = Math.max(
    ...groups.flatMap(({ rows }) => rows.map((row) => labelOf(row, form, words).length)),
    0,
  );
  const rows = groups.reduce((sum, group) => sum + groupHeight + heights.rows(group.rows), 0);
  const height = headHeight + rows + foot;
  return {
    form,
    chart: { ...all, groups },
    question,
    title,
    headHeight,
    labelWidth: Math.max(form === "whole" ? 260 : 150, Math.min(longest, perLine.label) * 7.2),
    width: widths[form],
    height: form === "slide" ? Math.max(height, slide.height) : height,
  };
}

/**
 * The name of a row, short where there is little room, with its note: what sets a row apart on the page sets it
 * apart in a picture too.
 */
export function labelOf(row: ChartRow, form: Form, words: Words): string {
  const label = words.say(form === "whole" ? row.label : (row.short ?? row.label));
  return row.note === undefined ? label : `${label}, ${words.say(row.note)}`;
}

/** What the text of a value depends on, besides its row. */
interface Written {
  readonly form: Form;
  readonly unit: MoneyUnit;
}

/**
 * The value of a row, with no break inside an amount and its name. Where there is little room, the median of a
 * distribution is enough: the rest is drawn.
 */
export function valueLines(row: ChartRow, { form, unit }: Written, words: Words): readonly string[] {
  if (row.figure === undefined)
    return wrapLines(row.missing === undefined ? "–" : words.say(row.missing), perLine.value);
  const middle = form === "whole" ? undefined : middleOf(row.figure);
  if (middle !== undefined)
    return [`${words.text("figure.p50")} ${bareFigureText({ kind: "point", value: middle }, unit, words)}`];
  const parts = bareFigureText(row.figure, unit, words).split(" · ");
  return parts.length === 1 ? wrapLines(parts.join(), perLine.value) : parts;
}

/** Rows are as high as their values. */
export function heightOf(rows: readonly ChartRow[], written: Written, words: Words): number {
  return rows.reduce(
    (sum, row) => sum + Math.max(rowHeight, valueLines(row, written, words).length * valueLine + 12),
    0,
  );
}
