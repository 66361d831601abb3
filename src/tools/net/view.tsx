import { Sentences } from "#kit/result/sentences.tsx";
import type { Result } from "#kit/result/result.ts";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/words.ts";
import { frenchSimulator, officialCalculators } from "./parts/official-calculators.ts";
import { money, sayingsOf, shownAmounts } from "./parts/sentences.ts";
import type { Values } from "./parts/values.ts";

export { loadNet as load } from "#kit/net/load-net.ts";
export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

/** Two amounts in large, the third in a sentence; the fourth is the one that was typed. */
export function Answer({ result: { values }, words }: AnswerProps<Result<Values>>) {
  const [first, second] = shownAmounts(values);
  const per = words.text(`per.${values.unit.period}`);
  return (
    <>
      <p class="figure pair">
        {[first, second].map((name) => (
          <span key={name}>
            <strong>{words.value(money(values[name], values.unit))}</strong>{" "}
            <span>{words.text(`figure.${name}`, { per })}</span>{" "}
          </span>
        ))}
      </p>
      <p class="say">
        <Sentences phrases={sayingsOf(values)} words={words} />
      </p>
      <p class="small muted">
        {words.text("about.rules", {
          rules: values.answer.rules,
          day: { day: values.answer.day },
        })}{" "}
        <a href={frenchSimulator} rel="noopener noreferrer">
          {words.text("about.simulator")}
        </a>
      </p>
      <details class="small">
        <summary>{words.text("elsewhere")}</summary>
        <p>{words.text("elsewhere.text")}</p>
        <ul>
          {officialCalculators.map(({ country, url }) => (
            <li key={country}>
              <a href={url} rel="noopener noreferrer">
                {words.text(`elsewhere.${country}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

export function metadata({ values: { input, answer } }: Result<Values>, words: Words) {
  return [
    { name: words.text("metadata.rules"), value: words.format.day(answer.day) },
    {
      name: words.text("metadata.case"),
      value: words.text("metadata.case.text", {
        status: { phrase: { key: `status.${input.status}` } },
        share: { percent: input.share, decimals: 0 },
      }),
    },
    { name: words.text("metadata.tax"), value: words.text(`tax.${input.tax}`) },
  ];
}
