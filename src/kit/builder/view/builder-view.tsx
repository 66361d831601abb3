import { useEffect, useState } from "preact/hooks";
import type { Change } from "../../fields/form-state.ts";
import type { Controls } from "../../form/control.ts";
import { partsOf, type Check } from "../builder.ts";
import type { BuilderRecord, Values } from "../record.ts";
import { useBuilder, type BuilderProps } from "../use-builder.ts";
import { BuilderMenu } from "./builder-menu.tsx";
import { DraftBar } from "./draft-bar.tsx";
import { DraftNotices } from "./draft-notices.tsx";
import { PartForm } from "./part-form.tsx";
import { SheetView } from "./sheet-view.tsx";

export interface BuilderViewProps extends BuilderProps {
  readonly id: string;
  readonly controls: Controls;
  /** The address of the page that lists what is stored on the device. */
  readonly privacy: string;
  /** The address of the folder of the language. */
  readonly home: string;
  /** The paper the address asks for after `#`. */
  readonly opens?: string | undefined;
  /** What the address hands over to a draft after `#`. */
  readonly handed?: ((record: BuilderRecord, shown: Values) => Values) | undefined;
  /** What the reader wrote into the page before it was live. */
  readonly typed?: readonly Change[] | undefined;
}

type Side = "form" | "sheet";

/**
 * A builder: the parts with what is to mend in each, the form of one part, and the sheet as it will be. On a narrow
 * screen the form and the sheet are two views.
 */
export function BuilderView(props: BuilderViewProps) {
  const { builder, library, words, id, controls, privacy, opens, handed, typed } = props;
  const at = useBuilder(props);
  const { drafts, draft, checks } = at;
  const papers = builder.papers;
  const [wanted, setPaper] = useState(opens ?? papers[0]?.id ?? "");
  const paper = papers.find((one) => one.id === wanted) ?? papers[0];
  const [chosen, setPart] = useState("");
  const [side, setSide] = useState<Side>("sheet");
  const [said, setSaid] = useState<{ readonly text: string; readonly bad?: true }>({ text: "" });
  if (paper === undefined) throw new Error(`The builder ${builder.tool.id} has no paper.`);
  const parts = partsOf(builder, paper.id);
  const part = parts.find((one) => one.id === chosen) ?? parts[0];
  const say = (text: string, bad?: true): void => setSaid({ text, ...(bad === true && { bad }) });
  const name = words.text(`paper.${paper.id}`);
  useEffect(() => {
    const values = handed?.(drafts.record, at.shown.fields) ?? {};
    if (Object.keys(values).length === 0) return;
    drafts.edit({ fields: values });
    say(words.text("said.handed"));
  }, [handed]);
  useEffect(() => {
    for (const { name, text } of typed ?? []) at.setField(name, text);
  }, [typed]);
  const toMend = checks.filter((check) => parts.some((one) => one.id === check.part)).length;

  return (
    <div class="builder" data-side={side}>
      <DraftNotices drafts={drafts} words={words} />
      <div class="builder-head">
        {papers.length < 2 ? null : (
          <div class="papers" role="group" aria-label={words.text("builder.papers")}>
            {papers.map((one) => (
              <button
                key={one.id}
                type="button"
                aria-pressed={one.id === paper.id ? "true" : "false"}
                onClick={() => setPaper(one.id)}
              >
                {words.text(`paper.${one.id}`)}
              </button>
            ))}
          </div>
        )}
        <DraftBar
          id={`${id}-drafts`}
          builder={builder}
          drafts={drafts}
          words={words}
          privacy={privacy}
          say={say}
        />
        <p class="draft-status">
          {drafts.undo === undefined ? null : (
            <button
              type="button"
              class="link"
              onClick={() => {
                drafts.undo?.();
                say(words.text("drafts.said.undone"));
              }}
            >
              {words.text("drafts.undo")}
            </button>
          )}{" "}
          <span class={said.bad === undefined ? "done" : "done bad"} role="status">
            {said.text}
          </span>
        </p>
        <p class="sides">
          <button type="button" class="btn" onClick={() => setSide(side === "form" ? "sheet" : "form")}>
            {words.text(side === "form" ? "builder.see-sheet" : "builder.see-form")}
          </button>
        </p>
      </div>
      <nav class="parts" aria-label={words.text("builder.parts")}>
        <ol>
          {parts.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one === part ? "step" : undefined}
                onClick={() => {
                  setPart(one.id);
                  setSide("form");
                }}
              >
                {words.text(`part.${one.id}`)}
                <Count checks={checks.filter((check) => check.part === one.id)} />
              </button>
            </li>
          ))}
        </ol>
        <p class="hint" role="status">
          {words.text(toMend === 0 ? "builder.nothing-to-mend" : "builder.count-to-mend", { count: toMend })}
        </p>
      </nav>
      <form
        class="part-form"
        aria-label={words.text("builder.form")}
        autocomplete="off"
        onSubmit={(event) => event.preventDefault()}
      >
        {part === undefined ? null : (
          <PartForm
            key={`${drafts.key} ${part.id}`}
            id={id}
            part={part}
            library={library}
            at={at}
            home={props.home}
            controls={controls}
            words={words}
            say={say}
          />
        )}
      </form>
      <div class="sheet-side">
        <BuilderMenu
          key={paper.id}
          builder={builder}
          paper={paper}
          draft={draft}
          library={library}
          words={words}
        />
        {words.has("sheet.note") ? <p class="sheet-note">{words.text("sheet.note")}</p> : null}
        <SheetView blocks={paper.blocks(draft, library, words)} label={name} />
      </div>
    </div>
  );
}

/** The number of things to mend in a part: a mark that a screen reader hears as words. */
function Count({ checks }: { readonly checks: readonly Check[] }) {
  return checks.length === 0 ? null : (
    <>
      {" "}
      <span class="count">▲ {checks.length}</span>
    </>
  );
}
