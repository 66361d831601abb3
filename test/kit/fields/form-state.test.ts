import { describe, expect, it } from "vitest";
import { errorText } from "#kit/form/error-text.ts";
import { noticeText } from "#kit/fields/notice-text.ts";
import { asked, inputOf, loadFor, noticesOf, withField } from "#kit/fields/form-state.ts";
import { readQuery } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import type { Market, Need } from "#schema/market.ts";
import { inputs } from "../../../src/tools/salary/inputs.ts";
import { market } from "../../market.ts";
import { textsOf } from "../../tools.ts";

const english = wording("en", textsOf("kit/words", "en"), textsOf("tools/salary", "en"));
const french = wording("fr", textsOf("kit/words", "fr"), textsOf("tools/salary", "fr"));
const change = (name: string, value: string, before = asked()) =>
  withField(inputs, before, { name, value }, market, "en");

describe("what a reader does in the form", () => {
  it("changes the input and nothing else", () => {
    const state = change("place", "ru-saint-petersburg");
    expect(inputOf(inputs, state, market)).toMatchObject({ place: "ru-saint-petersburg", level: "4" });
  });

  it("keeps what was typed and could not be read, beside the last good input", () => {
    const state = change("months", "quinze", change("months", "13"));
    expect(state.typed).toEqual({ months: "quinze" });
    expect(inputOf(inputs, state, market).months).toBe(13);
    expect(change("months", "14", state).errors).toEqual({});
  });

  it.each([
    ["", "Nothing entered. Enter a number from 12 to 18, for example 15."],
    ["quinze", "“quinze” is not a number. Enter a number from 12 to 18, for example 15."],
    ["99", "99 is out of bounds. Enter a number from 12 to 18, for example 15."],
    ["13.000", "“13.000” could be 13,000 or 13.000. Write 13000 or 13."],
  ])("names what came, what is accepted and an example for %j", (typed, message) => {
    const error = change("months", typed).errors["months"];
    expect(error && errorText(error, inputs.months, english)).toBe(message);
  });
});

describe("what an address held that was not taken", () => {
  it.each([
    ["foo=bar", "The address holds “foo”, which is not a field here; it was left out."],
    ["level=9", "The address gives “9” for Level, which does not exist here; shown instead: Level 4."],
    [
      "place=ru-moscow&place=ru-tomsk",
      "The address gives City more than once; the first value was taken: Moscow.",
    ],
    ["hours=99", "The address gives 99 for Hours worked; accepted: 1 to 60 hours a week. Shown instead: 40."],
    ["period=week", "The address gives “week” for Period, which does not exist here; shown instead: month."],
  ])("is said with what is accepted and what is shown: %s", (query, message) => {
    const state = asked(readQuery(inputs, query));
    const given = inputOf(inputs, state, market);
    expect(
      noticesOf(inputs, state, market).map((notice) => noticeText(notice, inputs, given, market, english)),
    ).toEqual([message]);
  });

  it("is said in French on a French page", () => {
    const state = asked(readQuery(inputs, "place=ru-tomsk"));
    const [notice] = noticesOf(inputs, state, market);
    expect(notice && noticeText(notice, inputs, inputOf(inputs, state, market), market, french)).toBe(
      "L’adresse donne «\u00A0ru-tomsk\u00A0» pour «\u00A0Ville\u00A0», qui n’existe pas ici\u202F; affiché à la place\u00A0: Moscou.",
    );
  });

  it("is forgotten once the form is used", () => {
    const state = change("level", "2", asked(readQuery(inputs, "place=ru-tomsk")));
    expect(noticesOf(inputs, state, market)).toEqual([]);
  });
});

describe("loading what an input needs", () => {
  it("asks until nothing is missing, and never computes before", async () => {
    const asks: (readonly Need[])[] = [];
    const empty: Market = { ...market, has: () => false, places: () => undefined, dataset: () => undefined };
    const loaded = await loadFor(
      inputs,
      asked(),
      ({ dataset, occupation }) => [{ dataset, occupation }],
      (needs) => {
        asks.push(needs);
        return Promise.resolve(needs.length === 0 ? empty : market);
      },
    );
    expect(loaded).toBe(market);
    expect(asks).toEqual([[], [{ dataset: "ru-source-2015", occupation: "account-manager" }]]);
  });
});
