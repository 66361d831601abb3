import { useEffect, useRef, useState } from "preact/hooks";
import type { SharedValue } from "../../device/shared-value.ts";
import { copyToClipboard } from "../../clipboard/write-clipboard.ts";
import { TakeMenu, type Status } from "../../take-menu/take-menu.tsx";
import { printPage } from "../../print-page.ts";
import type { Words } from "../../words/words.ts";
import { Controls, ListChoice } from "./controls.tsx";
import { Copies } from "./copies.tsx";
import { CopyChoice } from "./copy-choice.tsx";
import { sheetFacts } from "../take-away/document.ts";
import { ItemRow } from "./item-row.tsx";
import { linesOf, ownLines, type Line } from "../take-away/lines.ts";
import { linkQuery, type Linked } from "../copies/link.ts";
import { NotRestored } from "./not-restored.tsx";
import { Notices } from "./notices.tsx";
import { OwnItems } from "./own-items.tsx";
import type { Change, SavedCopies } from "../copies/stored-copies.ts";
import { noting, ticking } from "../copies/sheet.ts";
import { isDated, listOf, startKey, type ShownChecklist } from "../shown.ts";
import { StatusLine } from "./status-line.tsx";
import { StartField } from "../dates/start-field.tsx";
import { datedGroups, takeGroups, type SheetForm } from "../take-away/take-groups.ts";
import { useWorkspace } from "../copies/use-workspace.ts";

export interface ChecklistProps {
  readonly shown: ShownChecklist;
  readonly words: Words;
  /** The full addresses of this page and of the page that lists what is stored on the device. */
  readonly page: string;
  readonly privacy: string;
  readonly shared?: SharedValue<SavedCopies, Change> | undefined;
  readonly linked?: Linked | undefined;
  readonly onLeaveLink?: () => void;
  /** The day that another page says dates are counted from. */
  readonly startsOn?: string | undefined;
}

/**
 * An interactive checklist. The build renders it as an empty sheet; the browser renders it with the saved
 * data.
 */
export function ChecklistView(props: ChecklistProps) {
  const { shown, words, page, privacy, shared, linked, onLeaveLink, startsOn } = props;
  const workspace = useWorkspace({
    shared,
    linked,
    linkName: words.text("link.name"),
    onLeaveLink: onLeaveLink ?? (() => undefined),
  });
  const { sheet } = workspace;
  const [onlyLeft, setOnlyLeft] = useState(false);
  const [said, setStatus] = useState("");
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (startsOn === undefined || startsOn === sheet.start || !isDated(shown)) return;
    workspace.edit({ start: startsOn });
    setStatus(words.text("start.taken", { day: words.format.day(startsOn) }));
  }, [startsOn]);
  const groups = linesOf(shown, sheet);
  const own = ownLines(shown, sheet);
  const lines = [...groups.flatMap((group) => group.lines), ...own];
  const hides = (line: Line): boolean => onlyLeft && line.done;
  const dated = isDated(shown);
  const facts = sheetFacts(shown, sheet, words);

  const tick = ({ item }: Line, on: boolean): void => {
    // The ticked item disappears from the filtered list, so move the focus to the next item that is left.
    if (on && onlyLeft) focusNext(list.current);
    workspace.edit(ticking(item.ids, on));
    setStatus(workspace.isLinked ? words.text("link.status.kept", { name: words.text("link.name") }) : "");
  };
  const take = async (form: SheetForm): Promise<Status | undefined> => {
    const about = { shown, sheet, copy: () => workspace.lastingId(), words, link: page };
    if (form === "print" || form === "print-blank") printPage(form === "print" ? undefined : "blank");
    else if (form === "link") {
      const query = linkQuery(shown, sheet);
      await navigator.clipboard.writeText(query === "" ? page : `${page}?${query}`);
      return { text: words.text("link.done") };
    } else if (form === "text" || form === "markdown") {
      const made = import("../take-away/actions.ts").then(({ copyOf }) => copyOf(form, about));
      await copyToClipboard(form, made);
    } else if (form === "ics" && sheet.start === undefined) {
      document.querySelector<HTMLElement>("#first-day")?.focus();
      return { text: words.text(startKey(shown, "take.ics-needs-start")), bad: true };
    } else await import("../take-away/actions.ts").then(({ saveSheet }) => saveSheet(form, about));
    return undefined;
  };

  return (
    <>
      <NotRestored />
      <Notices shown={shown} workspace={workspace} words={words} privacy={privacy} />
      <CopyChoice workspace={workspace} words={words} />
      <ListChoice shown={shown} workspace={workspace} words={words} />
      {dated ? <StartField shown={shown} workspace={workspace} words={words} /> : null}
      <Controls
        workspace={workspace}
        lines={lines}
        words={words}
        onlyLeft={onlyLeft}
        onOnlyLeft={setOnlyLeft}
        say={setStatus}
      />
      {shown.lists.length === 1 ? null : <p class="on-paper">{listOf(shown, sheet.list).label}</p>}
      {facts.length === 0 ? null : <p class="sheet-facts">{facts.join(" · ")}</p>}
      <div class="sheet-items" ref={list}>
        {lines.every(hides) ? <p class="none-left">{words.text("show.none-left")}</p> : null}
        {groups.map(({ id, title, lines: of }) => (
          <section
            key={id}
            data-hidden={of.every(hides) ? "" : undefined}
            aria-labelledby={title === undefined ? undefined : `group-${id}`}
          >
            {title === undefined ? null : <h2 id={`group-${id}`}>{title}</h2>}
            <ol class="checks">
              {of.map((line) => (
                <ItemRow
                  key={`${workspace.turn} ${line.number} ${line.item.ids.join(" ")}`}
                  line={line}
                  sheet={sheet}
                  words={words}
                  hidden={hides(line)}
                  onTick={(on) => tick(line, on)}
                  onNote={(text) => {
                    const [first = ""] = line.item.ids;
                    workspace.edit(noting(first, text), `note ${first}`);
                  }}
                />
              ))}
            </ol>
          </section>
        ))}
        <OwnItems
          workspace={workspace}
          lines={own}
          words={words}
          hides={hides}
          onTick={tick}
          say={setStatus}
        />
      </div>
      <TakeMenu words={words} title="take.this" groups={dated ? datedGroups : takeGroups} take={take} />
      {/* While the sheet of a link is shown, the reader's copies are not visible, so hide the actions on
          them. */}
      {workspace.isLinked ? null : (
        <Copies shown={shown} workspace={workspace} words={words} onStatus={setStatus} />
      )}
      <StatusLine said={said} workspace={workspace} words={words} onDone={setStatus} />
    </>
  );
}

function focusNext(list: HTMLElement | null): void {
  const boxes = [
    ...(list?.querySelectorAll<HTMLElement>(
      "section:not([data-hidden]) li:not([data-hidden]) > * input[type=checkbox]",
    ) ?? []),
  ];
  const here = boxes.findIndex((box) => box === document.activeElement);
  const next = boxes[here + 1] ?? boxes[here - 1];
  if (here >= 0) (next ?? document.querySelector<HTMLElement>("[name=show]:checked"))?.focus();
}
