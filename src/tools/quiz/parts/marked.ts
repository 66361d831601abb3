import type { DraftShown } from "#kit/builder/builder.ts";
import { markOf, marks, type Mark } from "./library.ts";

/** A question on a product, as it was put and answered. */
export interface Asked {
  readonly product: string;
  readonly question: string;
  readonly mark: Mark;
  readonly expected: string;
  readonly given: string;
  readonly result: string;
}

/** The questions in the order of the list; one whose product or question is gone is left out. */
export function askedIn(draft: DraftShown): readonly Asked[] {
  return draft.entries("answers").flatMap(({ values }) => {
    const [product = "", question = ""] = [values["product"]?.trim(), values["question"]?.trim()];
    if (product === "" || question === "") return [];
    return [
      {
        product,
        question,
        mark: markOf(values["mark"]),
        expected: values["expected"]?.trim() ?? "",
        given: values["given"]?.trim() ?? "",
        result: values["result"] ?? "open",
      },
    ];
  });
}

/** By product, in the order in which each is first asked of. */
export function byProduct(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  return Map.groupBy(asked, ({ product }) => product);
}

export interface MarkShown {
  readonly mark: Mark;
  readonly right: number;
  readonly marked: number;
  readonly asked: number;
  /** Undefined while a question on it is not marked, or none is asked. */
  readonly isPassed: boolean | undefined;
}

/** For each mark: answers right ÷ questions asked, against the pass mark. A half-right answer is not right yet. */
export function marksOf(asked: readonly Asked[], pass: number): readonly MarkShown[] {
  return marks.map((mark) => {
    const on = asked.filter((one) => one.mark === mark);
    const right = on.filter(({ result }) => result === "right").length;
    const marked = on.filter(({ result }) => result !== "open").length;
    return {
      mark,
      right,
      marked,
      asked: on.length,
      // Shares such as 4 of 5 against 80 % must not fail by rounding.
      isPassed: on.length === 0 || marked < on.length ? undefined : right / on.length >= pass - 1e-9,
    };
  });
}

export function passOf({ fields }: DraftShown): number {
  const pass = fields["pass"];
  return typeof pass === "number" ? pass : 0.8;
}
