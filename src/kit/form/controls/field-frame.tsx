import { problemText, type ControlProps } from "../control.ts";

/** The hint and the problems of a control. Screen readers announce both with it. */
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

/** Whether the control has problems, for `aria-invalid` and for the style sheet. */
export function isBad({ problems }: Pick<ControlProps, "problems">): boolean {
  return problems.length > 0;
}
