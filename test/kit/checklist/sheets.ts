import fc from "fast-check";
import type { ShownChecklist } from "#kit/checklist/shown.ts";
import { emptySheet, type Patch, type Sheet } from "#kit/checklist/copies/sheet.ts";

/** A made-up checklist: a dated item, one of two things, one with all that can stand beside it. */
export const shown: ShownChecklist = {
  id: "first-day",
  title: "First day",
  lead: "Before a new hire comes in.",
  audience: "Manager",
  origin: "Composed for this site",
  note: "Keep it.",
  lists: [
    {
      id: "long",
      label: "Long",
      groups: [
        {
          id: "before",
          title: "Before",
          items: [
            {
              ids: ["desk"],
              text: "Clear a desk",
              timing: { workingDay: -1 },
              owner: "Administrator",
            },
            { ids: ["keys", "badge"], text: "Keys", more: ["Badge"], reason: "Doors are locked." },
          ],
        },
        { id: "day", title: "The day", items: [{ ids: ["welcome"], text: "Welcome", timing: { week: 2 } }] },
      ],
    },
    {
      id: "short",
      label: "Short",
      groups: [{ id: "all", items: [{ ids: ["desk"], text: "Clear a desk" }] }],
    },
  ],
  sign: ["Manager"],
};

export const ids = ["desk", "keys", "badge", "welcome"] as const;
const id = fc.constantFrom(...ids);
const ownId = fc.constantFrom("own-1", "own-2", "own-3");
export const text = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom("<b>", "=1+1", "שלום", "🙂", "a\nb"),
);
const own = fc.record({ text, at: fc.integer({ min: 1, max: 9 }) });
const on = fc.constant(true as const);

/** An optional key is left out, never undefined. */
export const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    name: text,
    ticks: fc.dictionary(fc.oneof(id, ownId), on),
    notes: fc.dictionary(id, text),
    own: fc.dictionary(ownId, own),
    start: fc.option(fc.constantFrom("2027-09-01", "2028-02-29"), { nil: undefined }),
    list: fc.option(fc.constantFrom("long", "short"), { nil: undefined }),
  })
  .map(({ start, list, ...rest }) => ({
    ...rest,
    ...(start === undefined ? {} : { start }),
    ...(list === undefined ? {} : { list }),
  }));

const orNull = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(of, { nil: null });
export const patch: fc.Arbitrary<Patch> = fc.record(
  {
    name: text,
    start: orNull(fc.constantFrom("2027-09-01", "2028-02-29")),
    list: orNull(fc.constantFrom("long", "short")),
    ticks: fc.dictionary(fc.oneof(id, ownId), orNull(on)),
    notes: fc.dictionary(id, orNull(text)),
    own: fc.dictionary(ownId, orNull(own)),
  },
  { requiredKeys: [] },
);

export const filled: Sheet = {
  ...emptySheet,
  name: "Made-up Person",
  start: "2027-09-01",
  ticks: { desk: true, "own-1": true },
  notes: { welcome: "at nine" },
  own: { "own-1": { text: "Flowers", at: 1 } },
};
