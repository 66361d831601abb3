import type { Words } from "../../words/words.ts";
import type { ChoiceGroup } from "../builder.ts";

interface Props {
  /** The name of the list. */
  readonly label: string;
  readonly groups: readonly ChoiceGroup[];
  /** The ids of the entries that the list has. */
  readonly chosen: ReadonlySet<string>;
  readonly isFull: boolean;
  readonly words: Words;
  readonly onChoose: (id: string, on: boolean) => void;
}

/** Ready entries by group, each with a box: ticking one puts it at the end of the list. */
export function Choices({ label, groups, chosen, isFull, words, onChoose }: Props) {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <details class="choices">
      <summary>{words.text("builder.choose", { count })}</summary>
      {groups.map(({ id: group, title, items }) => (
        <fieldset key={group} aria-label={title === "" ? label : undefined}>
          {title === "" ? null : <legend>{title}</legend>}
          {items.map(({ id, text }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.has(id)}
                disabled={isFull && !chosen.has(id)}
                onChange={({ currentTarget }) => onChoose(id, currentTarget.checked)}
              />{" "}
              <span>{text}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </details>
  );
}
