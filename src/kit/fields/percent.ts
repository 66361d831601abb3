import { inPercent, percentDecimals, withoutPercentSign } from "../words/percent-text.ts";
import { bounds, plainNumber, plainText, readNumber, writeNumber } from "./number.ts";
import { commonField, refused, type Field } from "./field.ts";

/** A share, written in percent in the form and in addresses: 25 is 0.25. The bounds are also in percent. */
export function percent(settings: {
  readonly min: number;
  readonly max: number;
  /** In percent. */
  readonly default: number;
}): Field<number> {
  const { min, max } = settings;
  const isAccepted = (value: number): boolean => value >= min && value <= max;
  return {
    ...commonField,
    control: "number",
    line: { mode: "decimal" },
    unit: "unit.percent",
    schema: { type: "number", minimum: share(min), maximum: share(max) },
    fallback: () => share(settings.default),
    read(typed, at) {
      const reading = readNumber(withoutPercentSign(typed), at, { min, max, isAccepted });
      return "value" in reading ? { value: share(reading.value) } : reading;
    },
    write: (value, { language }) => writeNumber(inPercent(value), language),
    toText: (value) => plainText(inPercent(value)),
    fromText(text) {
      const value = plainNumber(text);
      if (value === undefined) return refused("not-accepted", text);
      return isAccepted(value) ? { value: share(value), refused: [] } : refused("out-of-bounds", text);
    },
    print: (value, words) => words.value({ percent: value, decimals: percentDecimals(value) }),
    accepts: (words) => words.text("percent.bounds", bounds(min, max)),
    any: (random) => share(min + random(max - min + 1)),
  };
}

function share(inPercent: number): number {
  return Number((inPercent / 100).toPrecision(14));
}
