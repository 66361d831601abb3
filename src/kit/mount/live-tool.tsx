import { useEffect, useRef, useState } from "preact/hooks";
import type { Market, Need } from "#schema/market.ts";
import { Metadata } from "../result/metadata.tsx";
import { FieldControls } from "../form/form.tsx";
import { RenderAfterPaint } from "./render-after-paint.tsx";
import { noticeText } from "../fields/notice-text.ts";
import { ResultSections } from "../result/sections.tsx";
import { TakeAway } from "../take-menu/result-menu.tsx";
import type { ToolModule } from "../tool.ts";
import { inputOf, loadFor, noticesOf, withField, type Asked } from "../fields/form-state.ts";
import { encode } from "../fields/url.ts";
import type { Words } from "../words/wording.ts";

export interface LiveToolProps {
  readonly module: ToolModule;
  readonly words: Words;
  readonly base: string;
  /** Prefix of every id: the tool's own, or another where it stands on a page of something else. */
  readonly id: string;
  /** The address of the tool's own page. */
  readonly page: string;
  /** On the tool's page everything is shown and the address follows; elsewhere the answer alone. */
  readonly whole: boolean;
  /** The fields asked where the tool does not stand whole; all of them without it. */
  readonly only?: readonly string[] | undefined;
  readonly market: Market;
  readonly asked: Asked;
  readonly load: (needs: readonly Need[]) => Promise<Market>;
  /** Called after each change with the query that gives it back. */
  readonly onQuery?: (query: string) => void;
  /** Called once the view is live, with the way to ask it for something else. */
  readonly onReady?: (show: Show) => void;
  readonly origin?: string;
}

export type Show = (change: (before: Asked) => Asked) => Promise<void>;

type Progress = "ready" | "loading" | "failed";

/** A calculator: its inputs, its result, and what happens in between. The same on the server and in the browser. */
export function LiveTool(props: LiveToolProps) {
  const { module, words, base, id, page, whole, load, onQuery, onReady, origin = "" } = props;
  const { inputs, tool } = module;
  const [asked, setAsked] = useState(props.asked);
  const [settled, setSettled] = useState({ asked: props.asked, market: props.market, atOnce: true });
  const [progress, setProgress] = useState<Progress>("ready");
  const [announced, setAnnounced] = useState("");
  const turn = useRef(0);

  const input = inputOf(inputs, settled.asked, settled.market);
  const result = module.compute(input, settled.market);
  const query = encode(inputs, input, settled.market);
  const bad = Object.keys(asked.errors);

  useEffect(() => {
    // What an address asks for is shown whole: nothing of the case before may be seen.
    onReady?.((change) => show(change(asked), { atOnce: true }));
  }, []);
  useEffect(() => {
    if (settled.asked !== props.asked) onQuery?.(query);
  }, [query]);

  async function show(next: Asked, { atOnce } = { atOnce: false }): Promise<void> {
    const mine = (turn.current += 1);
    setAsked(next);
    const here = settled.market;
    const wanted = tool.needs(inputOf(inputs, next, here));
    let market = here;
    if (!wanted.every((need) => here.has(need))) {
      setProgress("loading");
      try {
        market = await loadFor(inputs, next, (given) => tool.needs(given), load);
      } catch {
        if (mine === turn.current) setProgress("failed");
        return;
      }
      if (mine !== turn.current) return;
    }
    setProgress("ready");
    setSettled({ asked: next, market, atOnce });
    const after = module.compute(inputOf(inputs, next, market), market);
    setAnnounced(
      Object.keys(next.errors).length > 0
        ? ""
        : words.text("result.announce", {
            question: words.say(after.question),
            answer: words.say(after.answer),
          }),
    );
  }

  const change = (name: string, value: string): void => {
    void show(withField(inputs, asked, { name, value }, settled.market, words.language));
  };
  const controls = (
    <FieldControls
      id={id}
      fields={inputs}
      given={inputOf(inputs, asked, settled.market)}
      typed={asked.typed}
      errors={asked.errors}
      market={settled.market}
      only={props.only}
      words={words}
      onField={change}
    />
  );
  const notices = noticesOf(inputs, settled.asked, settled.market);

  const answer = (
    <section
      class="result"
      aria-labelledby={`${id}-question`}
      aria-busy={progress === "loading" ? "true" : undefined}
    >
      <h2 id={`${id}-question`} class="of-result">
        {words.say(result.question)}
      </h2>
      {bad.length > 0 ? (
        <p class="not-computed">
          {bad
            .map((name) => words.text("result.not-computed", { field: words.text(`field.${name}`) }))
            .join(" ")}
        </p>
      ) : (
        <module.Answer result={result} words={words} />
      )}
      {progress === "ready" ? null : (
        <p class="note warn" role="alert">
          {words.text(`result.${progress}`)}{" "}
          {progress === "failed" ? (
            <button type="button" class="link" onClick={() => void show(asked)}>
              {words.text("result.retry")}
            </button>
          ) : null}
        </p>
      )}
      {notices.map((notice) => (
        <p class="note warn" key={`${notice.problem} ${notice.field}`}>
          {noticeText(notice, inputs, input, settled.market, words)}
        </p>
      ))}
      {bad.length > 0
        ? null
        : result.notices.map((notice) => (
            <p class="note warn" key={notice.key}>
              {words.say(notice)}
            </p>
          ))}
      {whole && bad.length === 0 ? (
        <TakeAway
          result={result}
          words={words}
          fileName={[`repere-${tool.id}`, ...new URLSearchParams(query).values()].join("-")}
          link={() => `${origin}${page}${query === "" ? "" : `?${query}`}`}
        />
      ) : null}
      <p class="vh" role="status">
        {announced}
      </p>
    </section>
  );
  // Beside an input that could not be read nothing is shown: a stale number would pass for its result.
  const sections =
    bad.length > 0 ? null : (
      <RenderAfterPaint value={result} atOnce={settled.atOnce}>
        {(shown) => (
          <ResultSections module={module} result={shown} words={words} base={base} id={id} whole={whole} />
        )}
      </RenderAfterPaint>
    );

  if (!whole) {
    return (
      <>
        <form
          class="ask"
          aria-label={`${words.text("inputs.title")}, ${words.say(result.question)}`}
          autocomplete="off"
          onSubmit={stay}
        >
          {controls}
        </form>
        {answer}
        {sections}
        <p class="more">
          <a href={`${page}${query === "" ? "" : `?${query}`}`}>{words.text("open")}</a>
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

function stay(event: Event): void {
  event.preventDefault();
}
