import type { Step } from "./result.ts";
import type { Words } from "../words/words.ts";

/** "How this is computed": the steps with the reader's numbers, and links to the code. */
export function StepsView(props: {
  readonly steps: readonly Step[];
  readonly source: string;
  readonly words: Words;
}) {
  const { steps, source, words } = props;
  return (
    <details class="how at-length">
      <summary>{words.text("steps.title")}</summary>
      <ol class="steps">
        {steps.map((step, index) => (
          <li key={index}>
            <span>
              <b>{words.say(step.title)}</b>{" "}
              {step.formula === undefined ? null : <code>{words.say(step.formula)}</code>}{" "}
              {words.say(step.text)}
            </span>
          </li>
        ))}
      </ol>
      <p class="small">
        <a href={source}>{words.text("steps.formula")}</a>
      </p>
    </details>
  );
}
