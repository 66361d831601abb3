import { choice, dataChoice } from "#kit/fields/choice.ts";
import { problem, textGiven, type Field, type Option, type Situation } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { number } from "#kit/fields/number.ts";
import { percent } from "#kit/fields/percent.ts";
import { occupation } from "#kit/pay/fields/occupation.ts";
import { place } from "#kit/pay/fields/place.ts";
import { asSecond } from "#kit/pay/fields/second.ts";
import { inPercent } from "#kit/words/percent-text.ts";
import { none } from "../minimum-series.ts";
import { countOf } from "./count-of.ts";

type Shown = (at: Situation) => boolean;

const countAt = (at: Situation): number =>
  textGiven(at, "way") !== "market"
    ? 0
    : countOf({
        second: textGiven(at, "second"),
        third: textGiven(at, "third"),
        fourth: textGiven(at, "fourth"),
      });
/** Whether there are so many sources that the one of this number is among them. */
const isAmong =
  (order: number): Shown =>
  (at) =>
    countAt(at) >= order;
const isWeighed =
  (weighing: "typed" | "computed", order = 2): Shown =>
  (at) =>
    countAt(at) >= order && textGiven(at, "weighing") === weighing;

/** Fields that ask which source is blended in, under the name of one: `third`, `thirdOccupation`, `thirdPlace`. */
function sourceFields(name: string, order: number, options: (at: Situation) => readonly Option[]) {
  const names = { dataset: name, occupation: `${name}Occupation`, place: `${name}Place`, vintage: "" };
  return {
    which: dataChoice({
      fallback: () => none,
      options: (at) => [{ value: none, name: { phrase: { key: "second.none" } } }, ...options(at)],
      shown: isAmong(order - 1),
    }),
    occupation: shownWhen(asSecond(occupation(), names), isAmong(order)),
    place: shownWhen(asSecond(place(), names), isAmong(order)),
  };
}

/** The share of one source; at first all have about the same, the first a little more. */
function shareField(order: number): Field<number> {
  return {
    ...shownWhen(percent({ min: 1, max: 99, default: 50 }), isWeighed("typed", order)),
    fallback: (at) => Math.floor(100 / Math.max(2, countAt(at))) / 100,
  };
}

const qualityField = (order: number): Field<number> =>
  shownWhen(number({ min: 0, max: 1, default: 1, unit: "unit.of-one" }), isWeighed("computed", order));

const sizeField = (order: number): Field<number | undefined> =>
  shownWhen(
    optional(number({ min: 1, max: 1_000_000_000, default: 100, unit: "unit.people" })),
    isWeighed("computed", order),
  );

/** The greatest share a source may have. With three sources, none can be held to less than a third. */
function capField(): Field<number | undefined> {
  const field = percent({ min: 25, max: 100, default: 50 });
  return optional({
    ...field,
    read(typed, at) {
      const reading = field.read(typed, at);
      const count = Math.max(2, countAt(at));
      return "value" in reading && reading.value * count < 1 - 1e-12
        ? problem("error.cap", {
            count: { number: count },
            // Rounded up: a third is more than 33.33%.
            least: { number: Math.ceil(10_000 / count) / 100 },
            got: { number: inPercent(reading.value) },
          })
        : reading;
    },
  });
}

/** Up to three sources beside the first, and what each counts for (F10). */
export function blendFields(options: (at: Situation) => readonly Option[]) {
  const second = sourceFields("second", 2, options);
  const third = sourceFields("third", 3, options);
  const fourth = sourceFields("fourth", 4, options);
  return {
    second: second.which,
    secondOccupation: second.occupation,
    secondPlace: second.place,
    third: third.which,
    thirdOccupation: third.occupation,
    thirdPlace: third.place,
    fourth: fourth.which,
    fourthOccupation: fourth.occupation,
    fourthPlace: fourth.place,
    weighing: shownWhen(
      choice({
        values: ["typed", "computed"],
        default: "typed",
        name: (value) => ({ key: `weighing.${value}` }),
      }),
      isAmong(2),
    ),
    share: shareField(2),
    thirdShare: shareField(3),
    fourthShare: shareField(4),
    size: sizeField(2),
    quality: qualityField(2),
    secondSize: sizeField(2),
    secondQuality: qualityField(2),
    thirdSize: sizeField(3),
    thirdQuality: qualityField(3),
    fourthSize: sizeField(4),
    fourthQuality: qualityField(4),
    sizeBy: shownWhen(
      choice({
        values: ["number", "root"],
        default: "number",
        name: (value) => ({ key: `size-by.${value}` }),
      }),
      isWeighed("computed"),
    ),
    halfLife: shownWhen(
      optional(number({ min: 1, max: 240, default: 12, unit: "unit.months" })),
      isWeighed("computed"),
    ),
    cap: shownWhen(capField(), isWeighed("computed")),
  };
}
