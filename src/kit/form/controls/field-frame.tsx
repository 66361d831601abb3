import { problemText, type ControlProps } from "../control.ts";

/** The hint of a control and what is wrong with it, both read out with it. */
export function HintAndProblem(props: Pick<ControlProps, "id" | "hint" | "problems" | "words">) {
  const { id, hint } = props;
  const problem = problemText(props);
  return (
    <>
      {hint === undefined ? null : (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem === undefined ? null : (
        <p class="err" id={`${id}-error`}>
          {problem}
        </p>
      )}
    </>
  );
}

export function describedBy(
  props: Pick<ControlProps, "id" | "hint" | "problems" | "words">,
): string | undefined {
  const { id, hint } = props;
  const ids = [
    hint === undefined ? "" : `${id}-hint`,
    problemText(props) === undefined ? "" : `${id}-error`,
  ].filter((one) => one !== "");
  return ids.length === 0 ? undefined : ids.join(" ");
}

/** Marks what is wrong, for assistive technology and for the style sheet. */
export function isBad({ problems }: Pick<ControlProps, "problems">): boolean {
  return problems.length > 0;
}
