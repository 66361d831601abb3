import type { DataSet, Vintage } from "#schema/dataset.ts";
import { datesText } from "../result/source-text.ts";
import type { Words } from "../words/words.ts";

/** Beside a figure: the date of its survey, how long it is valid, and where finer figures are published. */
export function AboutFigures(props: {
  readonly dataset: DataSet;
  readonly vintage: Vintage;
  readonly words: Words;
}) {
  const { dataset, vintage, words } = props;
  const elsewhere = dataset.elsewhere?.[words.language] ?? "";
  const text = [datesText(vintage, words), elsewhere].filter((one) => one !== "").join(" ");
  return text === "" ? null : <p class="small muted about-figures">{text}</p>;
}
