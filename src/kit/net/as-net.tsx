import type { DataSet } from "#schema/dataset.ts";
import type { Period } from "#schema/unit.ts";
import { pageAddress } from "../address.ts";
import type { Words } from "../words/words.ts";

/**
 * Beside a French gross figure: a link that opens it in the tool on net pay. The amount stands after the #, which no server
 * receives, because it may be the reader's own.
 */
export function AsNet(props: {
  readonly dataset: Pick<DataSet, "country" | "basis" | "currency">;
  readonly amount: number | undefined;
  readonly period: Period;
  /** Of full time; 1 where the figure is of full-time pay. */
  readonly share?: number;
  readonly words: Words;
  readonly base: string;
  /** The page of the tool on net pay, under the language's folder. */
  readonly page: string;
}) {
  const { dataset, amount, period, share = 1, words, base, page } = props;
  const isFrenchGross = dataset.country === "fr" && dataset.basis === "gross" && dataset.currency === "EUR";
  if (!isFrenchGross || period === "hour" || amount === undefined || amount < 1) return null;
  const hash = `amount=${cents(amount)}${share < 1 ? `&share=${cents(share * 100)}` : ""}`;
  return (
    <p class="small">
      <a href={`${pageAddress(base, words.language, page, `period=${period}`)}#${hash}`}>
        {words.text("as-net")}
      </a>
    </p>
  );
}

function cents(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}
