import { useState } from "preact/hooks";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  /** Left empty; `within` the row the focus went to something that goes away with it. */
  readonly onEmpty: (within: boolean) => void;
}

/**
 * An item's words, written in place. Emptied, they are kept as they were until the reader leaves the field: only then does
 * the item go. On paper a field would be cut, so the words stand beside it for print.
 */
export function OwnText({ text, label, onText, onEmpty }: Props) {
  const [emptied, setEmptied] = useState<string>();
  return (
    <>
      <textarea
        rows={1}
        value={emptied ?? text}
        aria-label={label}
        onInput={({ currentTarget: { value } }) => {
          const isEmpty = value.trim() === "";
          setEmptied(isEmpty ? value : undefined);
          if (!isEmpty) onText(value);
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (emptied === undefined) return;
          const row = currentTarget.closest("li");
          onEmpty(relatedTarget instanceof Node && row?.contains(relatedTarget) === true);
        }}
      />
      <b class="on-paper">{text}</b>
    </>
  );
}
