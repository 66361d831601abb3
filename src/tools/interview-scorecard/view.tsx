import { pageAddress } from "#kit/address.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { AddSheetsFold } from "./parts/sheets/add-sheets-fold.tsx";
import { RatingSheet } from "./parts/sheets/rating-sheet.tsx";
import { differenceSentences, ranked } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { CaseFold } from "#kit/mount/case/case-fold.tsx";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The first candidate and what sets them apart, or the reader's own sheet to fill in. */
export function Answer({ result, words, base, change }: AnswerProps<Result<Values>>) {
  const { values } = result;
  const path = pageAddress(base, words.language, "tools/interview-scorecard");
  // Pages are built without a browser; buttons that use the address work in one only.
  const page = typeof location === "undefined" ? path : `${location.origin}${path}`;
  const act = change ?? (() => undefined);
  if (values.input.way === "sheet")
    return (
      <>
        <p class="say">{words.say(result.answer)}</p>
        <RatingSheet values={values} words={words} page={page} change={act} />
      </>
    );
  const [first] = ranked(values);
  const { law } = values.deletion;
  return (
    <>
      {first?.total === undefined ? null : (
        <p class="figure">
          <strong>{words.format.number(first.total.score, 2)}</strong>{" "}
          <span>{words.text("figure.of", { name: first.candidate.name })}</span>
        </p>
      )}
      <p class="say">
        <Sentences phrases={[result.answer, ...differenceSentences(values)]} words={words} />
      </p>
      <AddSheetsFold values={values} words={words} page={page} change={act} />
      {law === undefined ? null : (
        <p class="small">
          <a href={pageAddress(base, words.language, `law/${law.slug}`)}>
            {words.text("law.link", { country: { names: law.name } })}
          </a>
        </p>
      )}
    </>
  );
}

export function metadata({ values }: Result<Values>, words: Words) {
  const { candidates, interviewers, ratings } = values;
  return [
    { name: words.text("metadata.candidates"), value: words.format.number(candidates.length) },
    { name: words.text("metadata.interviewers"), value: words.format.number(interviewers.length) },
    { name: words.text("metadata.ratings"), value: words.format.number(ratings.length) },
    { name: words.text("metadata.method"), value: words.text("method") },
  ];
}
