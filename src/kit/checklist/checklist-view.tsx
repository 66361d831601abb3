import { useRef, useState } from "preact/hooks";
import type { Keeper } from "../keeper.ts";
import { copyLater, copyTextLater } from "../take-away/copy-later.ts";
import { TakeMenu } from "../take-away/take-menu.tsx";
import type { Words } from "../wording.ts";
import { Controls, ListChoice } from "./controls.tsx";
import { Copies } from "./copies.tsx";
import { sheetFacts } from "./document.ts";
import { ItemRow } from "./item-row.tsx";
import { linesOf, ownLines, type Line } from "./lines.ts";
import { linkQuery, type Linked } from "./link.ts";
import { NotRestored } from "./not-restored.tsx";
import { Notices } from "./notices.tsx";
import { OwnItems } from "./own-items.tsx";
import type { Change, Shelf } from "./shelf.ts";
import { noting, ticking } from "./sheet.ts";
import { isDated, type ShownChecklist } from "./shown.ts";
import { StartField } from "./start-field.tsx";
import { datedGroups, takeGroups, type SheetForm } from "./take-groups.ts";
import { useDesk } from "./use-desk.ts";

export interface ChecklistProps {
  readonly shown: ShownChecklist;
  readonly words: Words;
  /** The full address of the page, and that of the page that lists what is kept. */
  readonly page: string;
  readonly privacy: string;
  readonly keeper?: Keeper<Shelf, Change> | undefined;
  readonly linked?: Linked | undefined;
  readonly onLeaveLink?: () => void;
}

/** A checklist to work with: the same at build, as an empty sheet, and in the browser, as the reader left it. */
export function ChecklistView({ shown, words, page, privacy, keeper, linked, onLeaveLink }: ChecklistProps) {
  const desk = useDesk({
    keeper,
    linked,
    linkName: words.text("link.name"),
    onLeaveLink: onLeaveLink ?? (() => undefined),
  });
  const { sheet } = desk;
  const [onlyLeft, setOnlyLeft] = useState(false);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const groups = linesOf(shown, sheet);
  const own = ownLines(shown, sheet);
  const lines = [...groups.flatMap((group) => group.lines), ...own];
  const hides = (line: Line): boolean => onlyLeft && line.done;
  const dated = isDated(shown);
  const facts = sheetFacts(sheet, words);

  const tick = ({ item }: Line, on: boolean): void => {
    // The item goes away under the reader's finger: what is left next takes the focus.
    if (on && onlyLeft) focusNext(list.current);
    desk.edit(ticking(item.ids, on));
    setSaid("");
  };
  const take = async (form: SheetForm): Promise<string | undefined> => {
    const about = { shown, sheet, copy: desk.id, words, link: page };
    if (form === "print") window.print();
    else if (form === "link") {
      const query = linkQuery(shown, sheet);
      await navigator.clipboard.writeText(query === "" ? page : `${page}?${query}`);
      return words.text("link.done");
    } else if (form === "text" || form === "markdown") {
      const made = import("./actions.ts").then(({ copyOf }) => copyOf(form, about));
      await (form === "text" ? copyLater(made) : copyTextLater(made));
    } else if (form === "ics" && sheet.start === undefined) {
      document.querySelector<HTMLElement>("#first-day")?.focus();
      return words.text("take.ics-needs-start");
    } else await import("./actions.ts").then(({ saveSheet }) => saveSheet(form, about));
    return undefined;
  };

  return (
    <>
      <NotRestored />
      <Notices shown={shown} desk={desk} words={words} privacy={privacy} />
      <ListChoice shown={shown} desk={desk} words={words} />
      {dated ? <StartField desk={desk} words={words} /> : null}
      <Controls
        desk={desk}
        lines={lines}
        words={words}
        onlyLeft={onlyLeft}
        onOnlyLeft={setOnlyLeft}
        say={setSaid}
      />
      <p class="vh" role="status">
        {said}
      </p>
      {facts.length === 0 ? null : <p class="sheet-facts">{facts.join(" · ")}</p>}
      <div class="sheet-items" ref={list}>
        {groups.map(({ id, title, lines: of }) => (
          <section key={id} aria-labelledby={title === undefined ? undefined : `group-${id}`}>
            {title === undefined ? null : (
              <h2 id={`group-${id}`} hidden={of.every(hides)}>
                {title}
              </h2>
            )}
            <ol class="checks">
              {of.map((line) => (
                <ItemRow
                  key={line.item.ids.join(" ")}
                  line={line}
                  sheet={sheet}
                  words={words}
                  hidden={hides(line)}
                  onTick={(on) => tick(line, on)}
                  onNote={(text) => {
                    const [first = ""] = line.item.ids;
                    desk.edit(noting(first, text), `note ${first}`);
                  }}
                />
              ))}
            </ol>
          </section>
        ))}
        {lines.every(hides) ? <p class="none-left">{words.text("show.none-left")}</p> : null}
        <OwnItems desk={desk} lines={own} words={words} hides={hides} onTick={tick} say={setSaid} />
      </div>
      <TakeMenu words={words} title="take.this" groups={dated ? datedGroups : takeGroups} take={take} />
      {/* While a link's sheet lies over them, nothing is done to copies that cannot be seen. */}
      {desk.isLinked ? null : <Copies shown={shown} desk={desk} words={words} />}
    </>
  );
}

function focusNext(list: HTMLElement | null): void {
  const boxes = [...(list?.querySelectorAll<HTMLElement>("li:not([hidden]) > * input[type=checkbox]") ?? [])];
  const here = boxes.findIndex((box) => box === document.activeElement);
  const next = boxes[here + 1] ?? boxes[here - 1];
  if (here >= 0) (next ?? document.querySelector<HTMLElement>("[name=show]:checked"))?.focus();
}
