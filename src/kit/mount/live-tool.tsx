import type { Fields } from "../fields/field.ts";
import { noticeText } from "../fields/notice-text.ts";
import { differing, type Raw } from "../fields/url.ts";
import { mostRowsInLink } from "../fields/url.ts";
import type { Controls } from "../form/control.ts";
import { FieldControls } from "../form/form.tsx";
import { Metadata } from "../result/metadata.tsx";
import { ResultSections } from "../result/sections.tsx";
import { ResultMenu } from "../take-menu/result-menu.tsx";
import { PrivateBox } from "./private-box.tsx";
import { RenderAfterPaint } from "./render-after-paint.tsx";
import { useTool, type ToolAtWork, type ToolProps } from "./use-tool.ts";

export interface LiveToolProps extends ToolProps {
  readonly controls: Controls;
  readonly base: string;
  /** The prefix of all ids: the tool's own, or another if the tool is embedded in another page. */
  readonly id: string;
  /** The address of the tool's own page. */
  readonly page: string;
  /**
   * True on the tool's own page, where all of the result is shown and the address follows the form. Elsewhere
   * only the answer is shown.
   */
  readonly whole: boolean;
  /** The fields to ask when the tool is embedded in another page; all of them if undefined. */
  readonly only?: readonly string[] | undefined;
  readonly origin?: string;
}

/** A calculator: its form and its result. The build and the browser render the same component. */
export function LiveTool(props: LiveToolProps) {
  const { module, words, base, id, page, whole } = props;
  const tool = useTool(props);
  const { result } = tool.shown;
  const address = `${page}${tool.query === "" ? "" : `?${tool.query}`}`;
  const controls = (
    <FieldControls
      id={id}
      fields={module.inputs}
      controls={props.controls}
      given={tool.given}
      state={tool.state}
      market={tool.market}
      only={props.only}
      words={words}
      onField={(name, text) => tool.change(name, text)}
    />
  );
  const answer = <AnswerSection {...props} tool={tool} address={address} />;
  // If an input could not be parsed, show no result: the previous one would be taken for the answer to the
  // new input.
  const sections =
    tool.bad.length > 0 ? null : (
      <RenderAfterPaint value={result} atOnce={tool.atOnce}>
        {(shown) => (
          <ResultSections
            tool={module.tool.id}
            result={shown}
            words={words}
            base={base}
            id={id}
            whole={whole}
          />
        )}
      </RenderAfterPaint>
    );

  if (!whole) {
    const label = `${words.text("inputs.title")}, ${words.say(result.question)}`;
    return (
      <>
        <form class="ask" aria-label={label} autocomplete="off" onSubmit={stay}>
          {controls}
        </form>
        {answer}
        {sections}
        <p class="more">
          <a href={address}>{words.text(words.has("open.whole") ? "open.whole" : "open")}</a>
        </p>
      </>
    );
  }
  return (
    <>
      <Metadata entries={module.metadata(result, words)} />
      <div class="tool">
        <form class="inputs" aria-label={words.text("inputs.title")} autocomplete="off" onSubmit={stay}>
          <details>
            <summary>
              <span>{words.say(result.question)}</span>{" "}
              <span class="change">{words.text("inputs.change")}</span>
            </summary>
            <div class="fields">
              {controls}
              {hasPrivate(module.inputs) ? (
                <PrivateBox
                  state={tool.keep}
                  words={words}
                  onKeep={() => tool.keepPrivate()}
                  onForget={() => tool.forgetPrivate()}
                />
              ) : null}
              {module.CaseFold ? (
                <module.CaseFold
                  id={id}
                  tool={module.tool.id}
                  words={words}
                  onSave={() => void tool.save()}
                  onOpen={(raw) => tool.open(raw)}
                />
              ) : null}
              <p class="hint">{words.text("inputs.in-address")}</p>
            </div>
          </details>
        </form>
        <div class="stack">
          {answer}
          {sections}
        </div>
      </div>
    </>
  );
}

interface AnswerSectionProps extends LiveToolProps {
  readonly tool: ToolAtWork;
  readonly address: string;
}

/** The question, the answer or the reason there is none, and the menu to copy or save it. */
function AnswerSection(props: AnswerSectionProps) {
  const { module, words, id, whole, tool, address, origin = "" } = props;
  const { bad, progress, shown, market, privateQuery } = tool;
  const { result } = shown;
  const isGood = bad.length === 0;
  return (
    <section
      class="result"
      aria-labelledby={`${id}-question`}
      aria-busy={progress === "loading" ? "true" : undefined}
    >
      <h2 id={`${id}-question`} class="of-result">
        {words.say(result.question)}
      </h2>
      {isGood ? (
        <module.Answer
          result={result}
          words={words}
          base={props.base}
          change={(name, text) => tool.change(name, text)}
        />
      ) : (
        <p class="not-computed">
          {bad
            .map((name) => words.text("result.not-computed", { field: words.text(`field.${name}`) }))
            .join(" ")}
        </p>
      )}
      {progress === "ready" ? null : (
        <p class="note warn" role="alert">
          {words.text(`result.${progress}`)}{" "}
          {progress === "failed" ? (
            <button type="button" class="link" onClick={() => tool.retry()}>
              {words.text("result.retry")}
            </button>
          ) : null}
        </p>
      )}
      {shown.notices.map((notice) => (
        <p class="note warn" key={`${notice.problem} ${notice.field} ${notice.got}`}>
          {noticeText(notice, module.inputs, shown.input, market, words)}
        </p>
      ))}
      {isGood
        ? result.notices.map((notice) => (
            <p class="note warn" key={notice.key}>
              {words.say(notice)}
            </p>
          ))
        : null}
      {whole && isGood ? (
        <RenderAfterPaint value={result} atOnce={tool.atOnce}>
          {() => (
            <ResultMenu
              result={result}
              words={words}
              fileName={fileName(module.tool.id, differing(module.inputs, shown.input, market))}
              link={() => `${origin}${address}`}
              privateLink={
                hasPrivate(module.inputs) ? () => `${origin}${address}#${privateQuery}` : undefined
              }
              rowsLeftOut={rowsLeftOut(shown.input)}
            />
          )}
        </RenderAfterPaint>
      ) : null}
      <p class="vh" role="status">
        {tool.announced}
      </p>
    </section>
  );
}

function hasPrivate(fields: Fields): boolean {
  return Object.values(fields).some((field) => field.private);
}

/**
 * A file name made from the input. Rows and long choices are left out, because file systems limit the length
 * of names. A bare number is named, since "65" alone says nothing.
 */
function fileName(tool: string, differing: Raw): string {
  const values = Object.entries(differing)
    .filter(([, value]) => value.length <= 80 && !/[~*]/u.test(value))
    .map(([name, value]) => (/[a-z]/iu.test(value) ? value : `${name}-${value}`));
  return [`repere-${tool}`, ...values].join("-").slice(0, 120);
}

function rowsLeftOut(input: ToolAtWork["given"]): number {
  return Object.values(input).reduce<number>(
    (sum, value) => sum + (Array.isArray(value) ? Math.max(0, value.length - mostRowsInLink) : 0),
    0,
  );
}

function stay(event: Event): void {
  event.preventDefault();
}
