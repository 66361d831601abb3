import { useMemo, useRef, useState } from "preact/hooks";
import type { Option } from "../../fields/field.ts";
import type { ControlProps } from "../control.ts";
import { matchNames, searchable } from "../match-names.ts";
import { describedBy, HintAndProblem } from "./field-frame.tsx";

const limit = 10;

/**
 * A choice among hundreds of options. The reader types part of a name and chooses from the first ten matches
 * (ARIA combobox pattern).
 */
export function Combobox(props: ControlProps) {
  const { id, name, label, value, words, onText } = props;
  const [found, setFound] = useState<readonly Option[]>();
  // Where not all options are loaded, those that were found for what was typed.
  const options = found ?? props.options;
  const chosen = props.options.find((option) => option.value === value);
  // Text that names no option was typed before the control was live. It is kept, so that the reader can go on
  // typing.
  const [text, setText] = useState(props.text === value ? undefined : props.text);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const names = useMemo(
    () =>
      searchable(options, ({ name: shownName, also = [] }) =>
        [words.value(shownName), ...also.map((names) => names[words.language])].join(" "),
      ),
    [options, words],
  );
  const shown = chosen === undefined ? "" : words.value(chosen.name);
  const open = text !== undefined;
  const matches = open ? matchNames(names, text, limit) : { first: [], count: 0 };

  const close = (): void => {
    setFound(undefined);
    setText(undefined);
    setActive(0);
  };
  const choose = (option: Option | undefined): void => {
    if (option === undefined) return;
    close();
    onText(option.value);
  };
  const onKey = (event: KeyboardEvent): void => {
    // While a word is being composed, these keys belong to the input method.
    if (event.isComposing) return;
    const last = matches.first.length - 1;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setText("");
      else setActive(event.key === "ArrowDown" ? Math.min(active + 1, last) : Math.max(active - 1, 0));
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      choose(matches.first[active]);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div class="field combobox">
      <label for={id}>{label}</label>
      <input
        ref={box}
        type="text"
        role="combobox"
        id={id}
        name={name}
        value={text ?? shown}
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open ? "true" : "false"}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && matches.first.length > 0 ? `${id}-${String(active)}` : undefined}
        aria-describedby={describedBy(props)}
        onFocus={() => box.current?.select()}
        onClick={() => {
          if (!open) setText("");
        }}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          setActive(0);
          // An answer that comes after more was typed is not the last one asked for.
          const use = (more?: readonly Option[]): void => {
            if (box.current?.value === typed) setFound(more);
          };
          void props.field.find?.(typed, props.at)?.then(use, () => use());
        }}
        onKeyDown={onKey}
        onBlur={() => {
          // A name typed so far that only one place bears is that place.
          if (text !== undefined && text.trim() !== "" && matches.count === 1) choose(matches.first[0]);
          else close();
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} hidden={!open || matches.first.length === 0}>
        {matches.first.map((option, index) => (
          <li
            key={option.value}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === active ? "true" : "false"}
            // The field keeps the focus: losing it would close the list before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
          >
            {words.value(option.name)}
          </li>
        ))}
      </ul>
      <p class="matches hint" role="status">
        {open ? matchesText(matches.count, text, props) : ""}
      </p>
      <HintAndProblem {...props} />
    </div>
  );
}

function matchesText(count: number, text: string, { words, field, at }: ControlProps): string {
  if (count === 0)
    return `${words.text("picker.none", { got: text })} ${field.covers?.(words, at) ?? ""}`.trim();
  return count > limit ? words.text("picker.first", { count, limit }) : words.text("picker.found", { count });
}
