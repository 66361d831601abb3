import { choice } from "#kit/fields/choice.ts";
import type { Situation } from "#kit/fields/field.ts";
import { inputOf, openingState, typedText, withField, type FormState } from "#kit/fields/form-state.ts";
import { privateField } from "#kit/fields/modifiers.ts";
import { money } from "#kit/fields/money.ts";
import { number } from "#kit/fields/number.ts";
import { rows } from "#kit/fields/rows.ts";
import { text } from "#kit/fields/text.ts";
import type { Language } from "#schema/text.ts";
import { noData } from "./kind.ts";

/** Created for each test, because Stryker cannot assign code that runs once on import to a test. */
export function made() {
  const count = number({ min: 1, max: 9999, default: 3, unit: "unit.percent" });
  const fields = {
    preset: choice({
      values: ["few", "many"],
      default: "few",
      name: (key) => ({ key }),
      resets: ["stages", "rest"],
    }),
    count,
    rest: count,
    stages: rows({
      columns: { name: text({ max: 9, default: "" }), share: count },
      min: 1,
      max: 60,
      default: ({ given }) => [{ name: given["preset"] === "many" ? "many" : "few", share: 1 }],
    }),
    pay: privateField(
      money({
        min: 1,
        max: 9999,
        default: () => ({ amount: 30, currency: "EUR" }),
        currencies: () => ["EUR", "USD"],
      }),
    ),
  };

  const typing = (name: string, text: string, before = openingState(), language: Language = "en") =>
    withField(fields, before, { name, text }, noData, language);
  const inputIn = (state: FormState, language: Language = "en") => inputOf(fields, state, noData, language);

  function shown(name: keyof typeof fields, state: FormState, language: Language = "en") {
    const given = inputIn(state, language);
    const at: Situation = { given, market: noData, language };
    return typedText(fields[name], state.typed[name], given[name], at);
  }

  return { fields, typing, inputIn, shown };
}
