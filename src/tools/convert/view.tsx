import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { uncoveredPhrase } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** The amount by exchange first, and beside it the one by prices first, or why there is none. */
export function Answer({ result: { values }, words }: AnswerProps<Result<Values>>) {
  const { exchangeFirst, pricesFirst, unit } = values;
  const routes = [
    { route: exchangeFirst, order: pricesFirst === undefined ? "only" : "first" },
    ...(pricesFirst === undefined ? [] : [{ route: pricesFirst, order: "other" }]),
  ];
  const per = words.text(`per.${unit.period}`);
  const found = routes.filter(({ route }) => route.uncovered === undefined);
  return (
    <>
      {found.length === 0 ? null : (
        <p class={found.length > 1 ? "figure pair" : "figure"}>
          {found.map(({ route, order }) => (
            <span key={order}>
              <strong>{words.value({ money: route.amount ?? 0, unit })}</strong>{" "}
              <span>{words.text(`figure.${order}`, { per })}</span>{" "}
            </span>
          ))}
        </p>
      )}
      {routes.map(({ route, order }) =>
        route.uncovered === undefined ? null : (
          <p class="say" key={order}>
            {words.text(`refused.${order}`, {
              why: { phrase: uncoveredPhrase(route.uncovered, values) },
            })}
          </p>
        ),
      )}
    </>
  );
}

export function metadata({ values: { input, span } }: Result<Values>, words: Words) {
  return [
    {
      name: words.text("metadata.from"),
      value: words.text("metadata.side", {
        country: words.text(`country.${input.from}`),
        year: String(span[0]),
      }),
    },
    {
      name: words.text("metadata.to"),
      value: words.text("metadata.side", {
        country: words.text(`country.${input.to}`),
        year: String(span[1]),
      }),
    },
    { name: words.text("metadata.rates"), value: words.text("metadata.yearly") },
  ];
}
