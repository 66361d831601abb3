import { saveText } from "../../take-away/save-file.ts";
import type { Drafts } from "../../drafts/use-drafts.ts";
import type { Words } from "../../words/words.ts";
import type { BuilderRecord } from "../record.ts";

/** What a reader must know before going on: a draft that cannot be kept, cannot be read, or was deleted elsewhere. */
export function DraftNotices({
  drafts,
  words,
}: {
  readonly drafts: Drafts<BuilderRecord>;
  readonly words: Words;
}) {
  const { trouble, unread, isGone } = drafts;
  return (
    <div class="notices" role="status">
      {isGone ? <p class="note warn">{words.text("drafts.gone")}</p> : null}
      {trouble === undefined ? null : (
        <div class="note warn">
          <p>{words.text(`drafts.trouble.${trouble}`)}</p>
          {unread === undefined ? null : (
            <p class="actions">
              <button
                type="button"
                class="link"
                onClick={() => saveText(unread, "application/json", "repere-unread.json")}
              >
                {words.text("drafts.save-unread")}
              </button>
              {trouble === "unreadable" ? (
                <button type="button" class="link" onClick={() => drafts.startAfresh()}>
                  {words.text("drafts.start-afresh")}
                </button>
              ) : null}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
