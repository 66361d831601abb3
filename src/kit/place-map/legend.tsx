import type { Words } from "../words/words.ts";

/** What the four sizes of dots mean, and the ring of those compared. */
export function Legend(props: {
  readonly cuts: readonly number[];
  readonly words: Words;
  readonly amountText: (amount: number) => string;
}) {
  const { words } = props;
  const [first = "", second = "", third = ""] = props.cuts.map((cut) => props.amountText(cut));
  const groups = [
    words.text("map.up-to", { amount: first }),
    words.text("map.between", { low: first, high: second }),
    words.text("map.between", { low: second, high: third }),
    words.text("map.over", { amount: third }),
  ];
  return (
    <ul class="map-legend">
      {groups.map((text, index) => (
        <li key={index}>
          <Sign name={`d${String(index + 1)}`} />
          {text}
        </li>
      ))}
      <li>
        <Sign name="ring d3" />
        {words.text("map.compared")}
      </li>
    </ul>
  );
}

function Sign({ name }: { readonly name: string }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <circle class={name} cx="12" cy="12" />
    </svg>
  );
}
