import ical from "ical.js";
import { sync } from "node-ical";
import { describe, expect, it } from "vitest";
import { ics } from "#documents/ics.ts";
import { decode } from "#kit/fields/url.ts";
import { caseMarket } from "#kit/mount/case-market.ts";
import type { Result } from "#kit/result/result.ts";
import { wording } from "#kit/words/wording.ts";
import { languages } from "#schema/names.ts";
import { market } from "../market.ts";
import { moduleOf, textsOf, toolIds } from "../tools.ts";

/** The cases whose dates are known; the opening case of some needs a reader's day. */
const cases: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "interview-day": { day: "2026-03-30", zone: "Europe/Paris" },
  onboarding: { country: "fr", start: "2027-01-04", trial: "law-cadre" },
  portfolio: { today: "2026-11-27" },
};

async function resultOf(id: string): Promise<Result> {
  const module = await moduleOf(id);
  const { input } = decode(module.inputs, cases[id] ?? {}, market);
  return module.compute(input, await caseMarket(module, input, market));
}

describe("the calendars of tools", async () => {
  const results = await Promise.all(toolIds.map(async (id) => [id, await resultOf(id)] as const));
  const calendars = results.flatMap(([id, { calendars: all = [] }]) =>
    all.map((calendar) => [id, calendar] as const),
  );

  it("are those of the tools with dates", () => {
    expect(calendars.map(([id]) => id)).toEqual(expect.arrayContaining(Object.keys(cases)));
  });

  it.each(calendars)(
    "of %s are read whole by two programs, in both languages, each entry with an id of its own",
    async (id, calendar) => {
      const entries = calendar.entries();
      expect(entries.length).toBeGreaterThan(0);
      for (const language of languages) {
        const words = wording(language, textsOf("kit/words", language), textsOf(`tools/${id}`, language));
        const items = entries.map(({ title, detail = [], ...entry }) => ({
          ...entry,
          title: words.say(title),
          detail: detail.map((one) => words.say(one)).join("\n"),
        }));
        const text = await ics(items, {
          name: words.say(calendar.title),
          stamp: "2026-11-27",
          uid: calendar.uid,
        });
        const read = new ical.Component(ical.parse(text) as unknown[]).getAllSubcomponents("vevent");
        const events = Object.values(sync.parseICS(text)).flatMap((one) =>
          one?.type === "VEVENT" ? [one] : [],
        );
        expect(events).toHaveLength(items.length);
        expect(new Set(events.map(({ uid }) => uid)).size).toBe(items.length);
        expect(read.map((one) => new ical.Event(one).summary)).toEqual(items.map(({ title }) => title));
        expect(text).not.toMatch(/NaN|undefined|\{\w+\}/u);
      }
    },
  );
});
