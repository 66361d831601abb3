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
      const reading = readNumber(typed.replace(/[\s\u00A0\u202F]*%$/u, ""), at, { min, max, isAccepted });
      return "value" in reading ? { value: share(reading.value) } : reading;
    },
    write: (value, { language }) => writeNumber(inPercent(value), language),
    toText: (value) => plainText(inPercent(value)),
    fromText(text) {
      const value = plainNumber(text);
      if (value === undefined) return refused("not-accepted", text);
      return isAccepted(value) ? { value: share(value), refused: [] } : refused("out-of-bounds", text);
    },
    print: (value, words) => words.value({ percent: value, decimals: decimalsOf(inPercent(value)) }),
    accepts: (words) => words.text("percent.bounds", bounds(min, max)),
    any: (random) => share(min + random(max - min + 1)),
  };
}

/** Rounds to twelve digits: in floating point, 0.07 × 100 is 7.000000000000001. */
function inPercent(value: number): number {
  return Number((value * 100).toPrecision(12));
}

function share(inPercent: number): number {
  return Number((inPercent / 100).toPrecision(14));
}

function decimalsOf(value: number): number {
  return Math.min(4, (String(value).split(".")[1] ?? "").length);
}
