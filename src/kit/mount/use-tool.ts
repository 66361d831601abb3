import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Market, Need } from "#schema/market.ts";
import type { Fields, Given, InputOf } from "../fields/field.ts";
import {
  fieldsInError,
  inputOf,
  loadFor,
  noticesOf,
  openingState,
  withField,
  type FormState,
} from "../fields/form-state.ts";
import { encode, encodePrivate, readHash, type InputNotice, type Raw } from "../fields/url.ts";
import { rememberResults } from "../result/remember-results.ts";
import type { Result } from "../result/result.ts";
import type { ToolModule } from "../tool.ts";
import type { Words } from "../words/words.ts";
import type { KeepState } from "./private-box.tsx";
import type { Keeping } from "./private-values.ts";

/** Changes the state and shows the result at once; `keep` says where private values in it come from. */
export type Show = (change: (before: FormState) => FormState, keep: KeepState) => Promise<void>;

export interface ToolProps {
  readonly module: ToolModule;
  readonly words: Words;
  readonly market: Market;
  readonly opening: FormState;
  readonly load: (needs: readonly Need[]) => Promise<Market>;
  /** Undefined during the build. */
  readonly keeping?: Keeping | undefined;
  /** Called with the queries that restore the case on the page, and its result: at first, and after each change. */
  readonly onQuery?: ((query: string, privateQuery: string, result: Result) => void) | undefined;
  /** Called once the view is live, with a function that changes what it shows. */
  readonly onReady?: ((show: Show) => void) | undefined;
}

/** A tool in use: its input, the result on the page, and the reader's actions. */
export interface ToolAtWork {
  readonly state: FormState;
  /** The values in the form. */
  readonly given: Given;
  readonly market: Market;
  /** The input and market of the result on the page. They lag behind the form while data is loading. */
  readonly shown: {
    readonly input: Given;
    readonly result: Result;
    readonly notices: readonly InputNotice[];
  };
  /** True if all of the result must render at once: on opening, or after a new address. */
  readonly atOnce: boolean;
  readonly progress: "ready" | "loading" | "failed";
  readonly announced: string;
  /** The fields whose text could not be parsed. */
  readonly bad: readonly string[];
  readonly query: string;
  readonly privateQuery: string;
  readonly keep: KeepState;
  change(name: string, text: string): void;
  retry(): void;
  keepPrivate(): void;
  /** All that was entered, as a file, and what was entered according to one. */
  save(): Promise<void>;
  open(raw: Raw): void;
  forgetPrivate(): void;
}

interface Settled {
  readonly state: FormState;
  readonly market: Market;
  readonly atOnce: boolean;
}

export function useTool(props: ToolProps): ToolAtWork {
  const { module, words, load, keeping, onQuery, onReady } = props;
  const { inputs, tool } = module;
  const { language } = words;
  const compute = useMemo(
    () => rememberResults((input: InputOf<Fields>, on: Market) => module.compute(input, on)),
    [module],
  );
  const [settled, setSettled] = useState<Settled>({
    state: props.opening,
    market: props.market,
    atOnce: true,
  });
  const [state, setState] = useState(props.opening);
  const [progress, setProgress] = useState<ToolAtWork["progress"]>("ready");
  const [announced, setAnnounced] = useState("");
  const [keep, setKeep] = useState<KeepState>("no");
  // Several changes can come before the next render, so each one starts from the latest state.
  const latest = useRef({ state, market: settled.market, keep });
  const turn = useRef(0);

  const input = inputOf(inputs, settled.state, settled.market, language);
  const result = compute(input, settled.market);
  const query = encode(inputs, input, settled.market);
  const privateQuery = encodePrivate(inputs, input, settled.market);

  useEffect(() => {
    onReady?.((change, from) => {
      latest.current.keep = from;
      setKeep(from);
      return show(change(latest.current.state), true);
    });
  }, []);
  useEffect(() => onQuery?.(query, privateQuery, result), [query, privateQuery, result]);

  async function show(next: FormState, atOnce = false): Promise<void> {
    const mine = (turn.current += 1);
    latest.current.state = next;
    setState(next);
    let { market } = latest.current;
    const needs = (given: InputOf<Fields>, of: Market): readonly Need[] => tool.needs?.(given, of) ?? [];
    if (!needs(inputOf(inputs, next, market, language), market).every((need) => market.has(need))) {
      setProgress("loading");
      try {
        market = await loadFor(inputs, next, needs, load, language);
      } catch {
        if (mine === turn.current) setProgress("failed");
        return;
      }
      if (mine !== turn.current) return;
    }
    latest.current.market = market;
    setProgress("ready");
    setSettled({ state: next, market, atOnce });
    const after = compute(inputOf(inputs, next, market, language), market);
    setAnnounced(
      fieldsInError(inputs, next).length > 0
        ? ""
        : announcement(words.say(after.question), words.say(after.answer), words),
    );
  }

  function put(values: Raw): void {
    if (keeping === undefined) return;
    const now: KeepState = keeping.keep(values) ? "kept" : "failed";
    latest.current.keep = now;
    setKeep(now);
  }

  const privateOf = (of: FormState): Raw => {
    const { market } = latest.current;
    return readHash(inputs, encodePrivate(inputs, inputOf(inputs, of, market, language), market)).raw;
  };

  return {
    state,
    given: inputOf(inputs, state, settled.market, language),
    market: settled.market,
    shown: { input, result, notices: noticesOf(inputs, settled.state, settled.market, language) },
    atOnce: settled.atOnce,
    progress,
    announced,
    bad: fieldsInError(inputs, state),
    query,
    privateQuery,
    keep,
    change(name, text) {
      const next = withField(inputs, latest.current.state, { name, text }, latest.current.market, language);
      if (latest.current.keep === "kept" && inputs[name.split(".")[0] ?? ""]?.private === true) {
        put(privateOf(next));
      }
      void show(next);
    },
    retry: () => void show(latest.current.state),
    keepPrivate: () => put(privateOf(latest.current.state)),
    save: async () => (await import("./case/save-case.ts")).saveCase(tool.id, inputs, input),
    open(raw) {
      const next = openingState({ raw, notices: [] });
      if (latest.current.keep === "kept") put(privateOf(next));
      void show(next, true);
    },
    forgetPrivate() {
      keeping?.forget();
      latest.current.keep = "no";
      setKeep("no");
    },
  };
}

/** A question with a mark of its own is not followed by another. */
export function announcement(question: string, answer: string, words: Words): string {
  const key = /[?!…]$/u.test(question) ? "result.announce-asked" : "result.announce";
  return words.text(key, { question, answer });
}
