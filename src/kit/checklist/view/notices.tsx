import { saveText } from "../../take-away/save-file.ts";
import { openDraft } from "../../drafts/saved-drafts.ts";
import { shortened } from "../../words/shortened.ts";
import type { Words } from "../../words/words.ts";
import type { Linked } from "../copies/link.ts";
import { copiesKind } from "../copies/stored-copies.ts";
import { isTicked, isUntouched } from "../copies/sheet.ts";
import { itemsOf, listOf, type ShownChecklist } from "../shown.ts";
import type { Workspace } from "../copies/use-workspace.ts";

/** A link can contain text of any length, so the message shows only its beginning. */
const most = 120;

interface Props {
  readonly shown: ShownChecklist;
  readonly workspace: Workspace;
  readonly words: Words;
  /** The address of the page that lists what is stored on the device. */
  readonly privacy: string;
}

/**
 * The messages a reader needs before going on: ticks that come from a link, and data that could not be read
 * or saved.
 */
export function Notices({ shown, workspace, words, privacy }: Props) {
  const { linked, trouble, unread } = workspace;
  const unknown = linked?.unknown ?? [];
  const unknownList = linked?.unknownList;
  const hasOwn = Object.values(workspace.saved.records).some((sheet) => !isUntouched(sheet));
  return (
    <div class="notices" role="status">
      {linked !== undefined && workspace.isLinked ? (
        <div class="note">
          <p>{words.text(hasOwn ? "link.notice" : "link.notice-first", countsOf(shown, linked))}</p>
          <p class="actions">
            <button type="button" class="link" onClick={() => workspace.keepLinked()}>
              {words.text("link.keep")}
            </button>
            <button type="button" class="link" onClick={() => workspace.leaveLinked()}>
              {words.text(hasOwn ? "link.leave" : "link.leave-first")}
            </button>
          </p>
        </div>
      ) : null}
      {unknown.length === 0 && unknownList === undefined ? null : (
        <div class="note warn">
          {unknown.length === 0 ? null : (
            <p>
              {words.text("link.unknown", {
                count: unknown.length,
                ids: shortened(unknown.join(", "), most),
              })}
            </p>
          )}
          {unknownList === undefined ? null : (
            <p>
              {words.text("link.unknown-list", {
                got: shortened(unknownList, most),
                expected: shown.lists.map(({ id }) => id).join(", "),
              })}
            </p>
          )}
        </div>
      )}
      {workspace.isGone ? (
        <div class="note warn">
          <p>{words.text("copies.gone")}</p>
          <p class="actions">
            <button type="button" class="link" onClick={() => workspace.put(workspace.id, workspace.sheet)}>
              {words.text("copies.gone-keep")}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => workspace.open(openDraft(copiesKind, workspace.saved, "").key)}
            >
              {words.text("copies.gone-leave")}
            </button>
          </p>
        </div>
      ) : null}
      {trouble === undefined ? null : (
        <div class="note warn">
          <p>
            {words.text(`trouble.${trouble}`)}{" "}
            {unread === undefined ? (
              <a href={privacy}>{words.text("trouble.privacy")}</a>
            ) : (
              <button
                type="button"
                class="link"
                onClick={() => saveText(unread, "text/plain", `repere-${shown.id}.txt`)}
              >
                {words.text("trouble.save")}
              </button>
            )}{" "}
            {trouble === "unreadable" ? (
              <button type="button" class="link" onClick={() => workspace.startAfresh()}>
                {words.text("trouble.afresh")}
              </button>
            ) : null}
          </p>
        </div>
      )}
    </div>
  );
}

function countsOf(shown: ShownChecklist, { sheet }: Linked): { readonly done: number; readonly all: number } {
  const items = itemsOf(listOf(shown, sheet.list));
  return {
    done: items.filter(({ ids }) => ids.some((id) => isTicked(sheet, [id]))).length,
    all: items.length,
  };
}
