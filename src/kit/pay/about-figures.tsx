import type { DataSet, Vintage } from "#schema/dataset.ts";
import { datesText } from "../result/source-text.ts";
import type { Words } from "../words/words.ts";

/** Beside a figure: the date of its survey, how long it is valid, and where figures of the reader's country are. */
export function AboutFigures(props: {
  readonly dataset: DataSet;
  readonly vintage: Vintage;
  readonly words: Words;
}) {
  const { dataset, vintage, words } = props;
  const abroad =
    words.language === "fr" && dataset.country !== "fr"
      ? words.text("abroad", { dataset: { names: dataset.shortTitle } })
      : "";
  const text = [datesText(vintage, words), abroad].filter((one) => one !== "").join(" ");
  return text === "" ? null : <p class="small muted about-figures">{text}</p>;
}
