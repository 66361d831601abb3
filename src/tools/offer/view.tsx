import { AsNet } from "#kit/net/as-net.tsx";
import { isOwn } from "#kit/pay/names/is-own.ts";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The offer, and where it lies. */
export function Answer({ result, words, base }: AnswerProps<Result<Values>>) {
  const { atTarget, unit, input, market, isAbroad } = result.values;
  return (
    <>
      <p class="figure">
        <strong>{words.value({ money: atTarget, unit })}</strong>{" "}
        <span>{words.text(input.variable > 0 ? "figure.at-target" : "figure.base")}</span>
      </p>
      <p class="say">{words.say(result.answer)}</p>
      {isAbroad ? <p class="small muted">{words.text("say.abroad")}</p> : null}
      {market === undefined ? null : (
        <AsNet
          dataset={market.dataset}
          amount={atTarget}
          period="year"
          words={words}
          base={base}
          page="tools/net"
        />
      )}
    </>
  );
}

export function metadata({ values }: Result<Values>, words: Words) {
  const { market } = values;
  if (market === undefined) return [];
  const { dataset, occupation, vintage, level } = market;
  const { language } = words;
  return [
    { name: words.text("metadata.role"), value: occupation.names[language] },
    ...(level === undefined ? [] : [{ name: words.text("field.level"), value: level.name[language] }]),
    { name: words.text("metadata.data"), value: dataset.shortTitle[language] },
    ...(isOwn(dataset) ? [] : [{ name: words.text("source.publisher"), value: dataset.publisher[language] }]),
    { name: words.text("metadata.vintage"), value: vintage.names[language] },
    { name: words.text("metadata.basis"), value: words.text(`basis.${dataset.basis}`) },
    { name: words.text("metadata.component"), value: words.text(`component.${dataset.component}`) },
  ];
}
