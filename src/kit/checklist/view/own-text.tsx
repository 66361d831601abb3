import { useState } from "preact/hooks";

interface Props {
  readonly text: string;
  readonly label: string;
  readonly onText: (text: string) => void;
  /**
   * Called when the field is left empty. `within` tells whether the focus went to an element of the same row,
   * which will be removed too.
   */
  readonly onEmpty: (within: boolean) => void;
}

/**
 * The editable text of an own item. If the reader empties it, the saved text stays until the field loses the
 * focus: only then is the item removed. A printed field would be cut off, so print shows the text in an
 * element beside it.
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
