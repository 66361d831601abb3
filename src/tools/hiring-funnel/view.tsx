import { plainText } from "#kit/fields/number.ts";
import type { Raw } from "#kit/fields/url.ts";
import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import { inPercent } from "#kit/words/percent-text.ts";
import type { Words } from "#kit/words/words.ts";
import type { StepName } from "./parts/presets.ts";
import { answerOf, cautionOf, costSentence, count } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The share of those invited who come, with the reader's counts, is what an interview day is planned with. */
export function carries({ values: { input } }: Result<Values>): Raw {
  const invitation: StepName = "invitation";
  const step = input.stages.find(({ name }) => name === invitation);
  if (step === undefined) return {};
  const { yield: share, passed, seen } = step;
  return {
    showRate: plainText(inPercent(share)),
    ...(passed === undefined || seen === undefined
      ? {}
      : { came: plainText(passed), invited: plainText(seen) }),
  };
}

/** The average number, the number for the certainty beside it, and the cost. */
export function Answer({ result, words }: AnswerProps<Result<Values>>) {
  const { values } = result;
  const { input, average, certain } = values;
  const more = [cautionOf(values), costSentence(values)].filter((phrase) => phrase !== undefined);
  if (average === undefined || certain === undefined) {
    return <p class="say">{words.say(answerOf(values))}</p>;
  }
  return (
    <>
      <p class="figure pair">
        <span>
          <strong>{words.value(count(average))}</strong> <span>{words.text("figure.average")}</span>
        </span>{" "}
        <span>
          <strong>{words.format.number(certain)}</strong>{" "}
          <span>
            {words.text(`figure.certain.${input.way}`, {
              certainty: { percent: input.certainty, decimals: 0 },
            })}
          </span>
        </span>
      </p>
      {more.length === 0 ? null : (
        <p class="say">
          <Sentences phrases={more} words={words} />
        </p>
      )}
    </>
  );
}

/** None of its numbers is published: all of them come from the form. */
export function metadata({ values }: Result<Values>, words: Words) {
  return [
    {
      name: words.text("metadata.rates"),
      value: words.text(values.plan.hasOwn ? "rates.own" : `rates.typed`),
    },
    { name: words.text("metadata.method"), value: words.text("method") },
  ];
}
