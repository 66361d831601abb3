import { useState } from "preact/hooks";
import type { Words } from "../words/words.ts";
import type { PlacedAmount } from "./props.ts";

interface Props {
  readonly rows: readonly PlacedAmount[];
  readonly chosen: readonly string[];
  readonly words: Words;
  readonly amountText: (amount: number) => string;
  readonly onToggle: (id: string, name: string) => void;
}

/** The same places in a table, each name a button: the map in words. Its rows are made when it is opened. */
export function PlacesTable({ rows, chosen, words, amountText, onToggle }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ordered = rows.toSorted((a, b) => b.amount - a.amount);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.text("map.table")}</summary>
      {!isOpen ? null : (
        <section class="tbl map-table" aria-label={words.text("map.table")} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{words.text("map.place")}</th>
                <th scope="col" class="r">
                  {words.text("map.amount")}
                </th>
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ place, amount }) => {
                const name = place.names[words.language];
                const isIn = chosen.includes(place.id);
                return (
                  <tr key={place.id} class={isIn ? "on" : undefined}>
                    <th scope="row">
                      <button
                        type="button"
                        class="link"
                        aria-pressed={isIn ? "true" : "false"}
                        onClick={() => onToggle(place.id, name)}
                      >
                        {name}
                      </button>
                    </th>
                    <td class="r">{amountText(amount)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
