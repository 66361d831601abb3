import { figureText } from "#kit/words/figure-text.ts";
import { middleOf } from "#core/middle-of.ts";
import { Mark } from "#kit/chart/mark.tsx";
import { AsNet } from "#kit/net/as-net.tsx";
import { AboutFigures } from "#kit/pay/about-figures.tsx";
import { isNoOccupation, NoOccupationAnswer, type NoOccupation } from "#kit/pay/no-occupation.tsx";
import { isOwn } from "#kit/pay/names/is-own.ts";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Result } from "#kit/result/result.ts";
import type { Values } from "./parts/cases.ts";
import { sayingsOf } from "./parts/sentences.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type SalaryResult = Result<Values | NoOccupation>;

/** The figure, its kind in words and as a symbol, and what the reader should know about it. */
export function Answer({ result, words, base }: AnswerProps<SalaryResult>) {
  if (isNoOccupation(result.values)) return <NoOccupationAnswer result={result} words={words} />;
  const { figure, unit, beside } = result.values;
  const kind = figure?.kind ?? "suppressed";
  // Of a distribution, one amount answers; the spread stands in the sentence below and on the chart.
  const middle = figure === undefined ? undefined : middleOf(figure);
  return (
    <>
      <p class="figure">
        {figure === undefined ? (
          <strong>{words.text("answer.nothing")}</strong>
        ) : (
          <>
            <strong
              class={unit.derived ? "derived" : undefined}
              data-long={figure.kind === "percentiles" && middle === undefined ? "" : undefined}
            >
              {figureText(middle === undefined ? figure : { kind: "point", value: middle }, unit, words)}
            </strong>{" "}
            {kind === "suppressed" ? null : (
              <span>
                {words.text(`per.${unit.period}`)}
                {middle === undefined ? "" : ` · ${words.text("statistic.median")}`}
              </span>
            )}{" "}
            <span class="kind on">
              <Mark kind={kind} />
              {/* A figure that is withheld is not one that was published. */}
              {kind === "suppressed"
                ? words.text("kind.suppressed.title")
                : words.text(kindKey(result.values), { kind: words.text(`kind.${kind}.title`) })}
            </span>
          </>
        )}
      </p>
      {beside === undefined ? null : (
        <p class="beside">
          <span class={beside.unit.derived ? "derived nw" : "nw"}>
            {figureText(beside.figure, beside.unit, words)}
          </span>{" "}
          {words.text(`per.${beside.unit.period}`)}
        </p>
      )}
      <p class="say">
        <Sentences phrases={sayingsOf(result.values)} words={words} />
      </p>
      <AsNet
        dataset={result.values.dataset}
        amount={middle ?? (figure?.kind === "point" ? figure.value : undefined)}
        period={unit.period}
        words={words}
        base={base}
        page="tools/net"
      />
      <AboutFigures dataset={result.values.dataset} vintage={result.values.vintage} words={words} />
    </>
  );
}

function kindKey({ unit, dataset }: Values): string {
  if (isOwn(dataset)) return "kind.as-own";
  return unit.derived ? "kind.as-converted" : "kind.as-published";
}

/** The facts about the figures that are shown above the tool. */
export function metadata({ values }: SalaryResult, words: Words) {
  return isNoOccupation(values) ? [] : payMetadata(values, words);
}
