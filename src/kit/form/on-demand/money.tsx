import type { ControlProps } from "../control.ts";
import { describedBy, HintAndProblem, isBad } from "../controls/field-frame.tsx";

/**
 * An amount as text with its currency: a select if there are several currencies, otherwise the currency's
 * name.
 */
export function MoneyControl(props: ControlProps) {
  const { id, name, label, text, options, words, onText } = props;
  const [, amount = text, currency = ""] = /^(.*?) ?([A-Z]{3})?$/u.exec(text) ?? [];
  const chosen = options.find(({ value }) => value === currency) ?? options[0];
  return (
    <div class={isBad(props) ? "field bad" : "field"}>
      <label for={id}>{label}</label>
      <div class="unit">
        <input
          type="text"
          inputMode="decimal"
          id={id}
          name={name}
          value={amount}
          aria-invalid={isBad(props) ? "true" : undefined}
          aria-describedby={describedBy(props)}
          onInput={(event) => onText(event.currentTarget.value, "amount")}
        />
        {options.length > 1 ? (
          <select
            name={`${name}.currency`}
            value={chosen?.value ?? ""}
            aria-label={words.text("money.currency", { field: label })}
            onChange={(event) => onText(event.currentTarget.value, "currency")}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option === chosen}>
                {option.value}
              </option>
            ))}
          </select>
        ) : (
          <span>{chosen === undefined ? "" : words.value(chosen.name)}</span>
        )}
      </div>
      <HintAndProblem {...props} />
    </div>
  );
}
