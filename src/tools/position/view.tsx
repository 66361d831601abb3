import { AsNet } from "#kit/net/as-net.tsx";
import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import type { Result } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import { aboutText } from "#kit/words/figure-text.ts";
import type { Words } from "#kit/words/words.ts";
import { headlineOf, sayingsOf } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type PositionResult = Result<Values | NoOccupation>;

/** The position of the pay, and what the reader should know about it. */
export function Answer({ result, words, base }: AnswerProps<PositionResult>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { input, data } = result.values;
  const unsure = (result.values.mine?.unsure.length ?? 0) > 0;
  return (
    <>
      <p class="figure">
        <strong data-long="" class={unsure ? "derived" : undefined}>
          {aboutText(words.say(headlineOf(result.values)), unsure)}
        </strong>
      </p>
      <p class="say">
        <Sentences phrases={sayingsOf(result.values)} words={words} />
      </p>
      <AsNet
        dataset={data.dataset}
        amount={input.basis === "gross" ? input.pay.amount : undefined}
        period={input.payPeriod}
        share={input.fullTime}
        words={words}
        base={base}
        page="tools/net"
      />
      <AboutFigures dataset={result.values.data.dataset} vintage={result.values.data.vintage} words={words} />
    </>
  );
}

export function metadata({ values }: PositionResult, words: Words) {
  return isNoOccupation(values)
    ? []
    : payMetadata({ ...values.data, unit: values.data.publishedUnit }, words);
}
