import { describe, expect, it } from "vitest";
import {
  fieldsInError,
  inputOf,
  loadFor,
  noticesOf,
  openingState,
  typedText,
  withField,
  withValues,
  type FormState,
} from "#kit/fields/form-state.ts";
import { noticeText } from "#kit/fields/notice-text.ts";
import { encode, encodePrivate, readHash, readQuery } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import type { Market, Need } from "#schema/market.ts";
import { inputs } from "../../../src/tools/salary/inputs.ts";
import { inputs as every } from "../../fixtures/every-field/tool.tsx";
import { market } from "../../market.ts";
import { textsOf } from "../../tools.ts";

const english = wording("en", textsOf("kit/words", "en"), textsOf("tools/salary", "en"));
const french = wording("fr", textsOf("kit/words", "fr"), textsOf("tools/salary", "fr"));

const change = (name: string, text: string, before = openingState()) =>
  withField(inputs, before, { name, text }, market, "en");
const changeAny = (name: string, text: string, before = openingState()) =>
  withField(every, before, { name, text }, market, "en");
const salaryInput = (state: FormState) => inputOf(inputs, state, market, "en");
const anyInput = (state: FormState) => inputOf(every, state, market, "en");

/** What stands in a field's control. */
function shown(name: keyof typeof every, state: FormState): string {
  const given = anyInput(state);
  return typedText(every[name], state.typed[name], given[name], { given, market, language: "en" }).text;
}

describe("what a reader does in the form", () => {
  it("changes the input and nothing else", () => {
    const state = change("place", "us-16980");
    expect(salaryInput(state)).toMatchObject({ place: "us-16980", level: "3" });
  });

  it("keeps what was typed and could not be read, beside the last good input", () => {
    const state = change("months", "quinze", change("months", "13"));
    expect(state.typed["months"]?.text).toBe("quinze");
    expect(fieldsInError(inputs, state)).toEqual(["months"]);
    expect(salaryInput(state).months).toBe(13);
    expect(fieldsInError(inputs, change("months", "14", state))).toEqual([]);
  });

  it.each([
    ["", "Nothing entered. Enter a number from 12 to 18, for example 15."],
    ["quinze", "“quinze” is not a number. Enter a number from 12 to 18, for example 15."],
    ["99", "99 is out of bounds. Enter a number from 12 to 18, for example 15."],
    ["13.000", "“13.000” could be 13,000 or 13.000. Write 13000 or 13."],
  ])("names what came, what is accepted and an example for %j", (typed, message) => {
    const [problem] = change("months", typed).typed["months"]?.problems ?? [];
    expect(problem && english.say(problem.text)).toBe(message);
  });

  it("keeps private values when another field changes", () => {
    const state = changeAny("count", "7", changeAny("pay", "45,000"));
    expect(anyInput(state).pay).toEqual({ amount: 45_000, currency: "EUR" });
    expect(shown("pay", state)).toBe("45,000");
  });

  it("keeps every value that was given when the data set changes, and drops the places it does not have", () => {
    const before = ["place", "count", "pay"].reduce(
      (state, name) => changeAny(name, { place: "us-16980", count: "7", pay: "45 000" }[name] ?? "", state),
      openingState(),
    );
    const after = changeAny("dataset", "ru-source-2015", before);
    expect(anyInput(after)).toMatchObject({ count: 7, pay: { amount: 45_000 }, place: "ru-moscow" });
  });

  it("shows no text beside a value it did not give", () => {
    const typed = changeAny("share", "33.0");
    expect(shown("share", typed)).toBe("33.0");
    const other = withValues(typed, { raw: { share: "40" }, notices: [] });
    expect(shown("share", other)).toBe("40");
  });

  it("types one cell of a row and leaves the others, also where one of them cannot be read", () => {
    const wrong = changeAny("stages.1.yield", "lots");
    expect(fieldsInError(every, wrong)).toEqual(["stages"]);
    expect(wrong.typed["stages"]?.problems.map(({ part }) => part)).toEqual(["1.yield"]);
    expect(anyInput(wrong).stages[1]).toEqual({ name: "Came. Really~", yield: 0.4, cost: 12.5 });
    const named = changeAny("stages.0.name", "Asked", wrong);
    expect(fieldsInError(every, named)).toEqual(["stages"]);
    const right = changeAny("stages.1.yield", "45 %", named);
    expect(anyInput(right).stages).toEqual([
      { name: "Asked", yield: 0.25, cost: undefined },
      { name: "Came. Really~", yield: 0.45, cost: 12.5 },
    ]);
  });

  it("ticks one of several and leaves the others", () => {
    const state = changeAny("toppings.ham", "yes");
    expect(anyInput(state).toppings).toEqual(["cheese", "ham"]);
    expect(anyInput(changeAny("toppings.cheese", "no", state)).toppings).toEqual(["ham"]);
  });

  it("changes the currency of an amount and leaves the amount, and takes one typed beside it", () => {
    const state = changeAny("price.currency", "USD");
    expect(anyInput(state).price).toEqual({ amount: 10, currency: "USD" });
    expect(anyInput(changeAny("price.amount", "12 EUR", state)).price).toEqual({
      amount: 12,
      currency: "EUR",
    });
  });

  it("asks for nothing while a name is half typed", () => {
    const state = changeAny("place", "chica");
    expect(anyInput(state).place).toBe("us-35620");
    expect(fieldsInError(every, state)).toEqual([]);
    expect(shown("place", state)).toBe("chica");
  });
});

describe("private values", () => {
  const state = changeAny("since", "2019-04-01", changeAny("pay", "45000"));

  it("stand in no query, and are read from none", () => {
    expect(encode(every, anyInput(state), market)).not.toMatch(/pay|since|45000/u);
    const { raw, notices } = readQuery(every, "pay=99-EUR&count=7");
    expect(raw).toEqual({ dataset: "ru-source-2015", count: "7" });
    expect(notices).toEqual([{ problem: "private", field: "pay", got: "" }]);
  });

  it("stand after the # of a link that was asked for, and nothing else does", () => {
    const hash = encodePrivate(every, anyInput(state), market);
    expect(hash).toBe("pay=45000-EUR&since=2019-04-01");
    const opened = withValues(openingState(), readHash(every, `#${hash}`));
    expect(anyInput(opened)).toMatchObject({ pay: { amount: 45_000 }, since: "2019-04-01" });
    expect(readHash(every, "#count=9")).toEqual({
      raw: {},
      notices: [{ problem: "unknown-parameter", field: "count", got: "9" }],
    });
  });
});

describe("what an address held that was not taken", () => {
  it.each([
    ["foo=bar", "The address holds “foo”, which is not a field here; it was left out."],
    ["level=9", "The address gives “9” for Level, which does not exist here; shown instead: Level 4."],
    [
      "place=ru-moscow&place=ru-tomsk",
      "The address gives Place more than once; the first value was taken: Moscow.",
    ],
    ["hours=99", "The address gives 99 for Hours worked; accepted: 1 to 60 hours a week. Shown instead: 40."],
    ["period=week", "The address gives “week” for Period, which does not exist here; shown instead: month."],
  ])("is said with what is accepted and what is shown: %s", (query, message) => {
    const state = openingState(readQuery(inputs, query));
    const given = salaryInput(state);
    expect(
      noticesOf(inputs, state, market, "en").map((notice) =>
        noticeText(notice, inputs, given, market, english),
      ),
    ).toEqual([message]);
  });

  it("is said in French on a French page", () => {
    const state = openingState(readQuery(inputs, "place=ru-tomsk"));
    const [notice] = noticesOf(inputs, state, market, "fr");
    expect(notice && noticeText(notice, inputs, salaryInput(state), market, french)).toBe(
      "L’adresse donne «\u00A0ru-tomsk\u00A0» pour «\u00A0Lieu\u00A0», qui n’existe pas ici\u202F; affiché à la place\u00A0: Moscou.",
    );
  });

  it("is forgotten once the form is used", () => {
    const state = change("level", "2", openingState(readQuery(inputs, "place=ru-tomsk&foo=1")));
    expect(noticesOf(inputs, state, market, "en")).toEqual([]);
    const typo = change("months", "x", openingState(readQuery(inputs, "place=ru-tomsk&foo=1")));
    expect(noticesOf(inputs, typo, market, "en")).toEqual([]);
  });
});

describe("loading what an input needs", () => {
  it("asks until nothing is missing, and never computes before", async () => {
    const asks: (readonly Need[])[] = [];
    const empty: Market = { ...market, has: () => false, places: () => undefined, dataset: () => undefined };
    const loaded = await loadFor(
      inputs,
      openingState(),
      ({ dataset, occupation }) => [{ dataset, occupation }],
      (needs) => {
        asks.push(needs);
        return Promise.resolve(needs.length === 0 ? empty : market);
      },
      "en",
    );
    expect(loaded).toBe(market);
    expect(asks).toEqual([[], [{ dataset: "us-oflc-2025", occupation: "41-3091" }]]);
  });
});
