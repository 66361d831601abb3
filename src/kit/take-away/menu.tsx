import { useMemo, useRef, useState } from "preact/hooks";
import type { Result } from "../result.ts";
import type { Words } from "../wording.ts";
import type { Taken } from "./actions.ts";

interface Props {
  readonly result: Result;
  readonly words: Words;
  /** Name of downloaded files, without extension. */
  readonly fileName: string;
  /** The absolute address of this result. */
  readonly link: () => string;
}

/** Copy, download, keep. What writes files is loaded when first asked for. */
export function TakeAway(props: Props) {
  const { words } = props;
  const latest = useRef(props);
  latest.current = props;
  const [done, setDone] = useState("");
  const take = (what: Taken) => () => {
    setDone("");
    void import("./actions.ts")
      .then(({ takeAway }) => {
        const { result, fileName, link } = latest.current;
        return takeAway(what, { result, words, fileName, link: link() });
      })
      .then(
        () => setDone(what === "print" ? "" : words.text(`take.done.${what}`)),
        () => setDone(words.text("take.failed")),
      );
  };
  const button = (what: Taken, label: string) => (
    <button type="button" onClick={take(what)}>
      {words.text(`take.${label}`)}
    </button>
  );
  // Buttons of one result are those of the next: a key press need not make them again.
  const buttons = useMemo(
    () => (
      <>
        <span>
          <span class="label">{words.text("take.copy")}</span>
          {button("plain", "copy-plain")}
          {button("markdown", "copy-markdown")}
          {button("rich", "copy-rich")}
        </span>
        <span>
          <span class="label">{words.text("take.download")}</span>
          {button("csv", "csv")}
          {button("xlsx", "xlsx")}
          {button("png", "png")}
        </span>
        <span>
          <span class="label">{words.text("take.keep")}</span>
          {button("print", "print")}
          {button("link", "link")}
        </span>
      </>
    ),
    [words],
  );
  return (
    <div class="take" role="group" aria-label={words.text("take.title")}>
      {buttons}
      <span class="done" role="status">
        {done}
      </span>
    </div>
  );
}
