import fc from "fast-check";
import ical from "node-ical";
import { describe, expect, it } from "vitest";
import { ics } from "#documents/ics.ts";
import { decode } from "#kit/fields/url.ts";
import { wording } from "#kit/words/wording.ts";
import { compute } from "../../src/tools/portfolio/compute.ts";
import { inputs } from "../../src/tools/portfolio/inputs.ts";
import { example } from "../../src/tools/portfolio/parts/example.ts";
import { accountsIn } from "../../src/tools/portfolio/parts/read-accounts.ts";
import { market } from "../market.ts";
import { textsOf } from "../tools.ts";
import { tableIn } from "./result-parts.ts";

const words = wording("en", textsOf("kit/words", "en"), textsOf("tools/portfolio", "en"));
const { input } = decode(inputs, {}, market);
const of = (accounts: string, changes: Partial<typeof input> = {}) =>
  compute({ ...input, accounts, ...changes });
const notices = (accounts: string): readonly string[] =>
  of(accounts).notices.map((notice) => words.say(notice));

describe("the accounts read", () => {
  it("are the same from the example of either language", () => {
    expect(accountsIn(example.fr).accounts).toEqual(accountsIn(example.en).accounts);
    expect(accountsIn(example.en).accounts).toHaveLength(40);
    expect(accountsIn(example.en).leftOut).toEqual([]);
  });

  it("come from a pasted table with tabs, no-break spaces, currencies and dates of both kinds", () => {
    const text =
      "Nom\tÉchéance\tCA actuel\tCA N-1\tMarge\nClient A\t31/03/2027\t12\u202F500,50\u00A0€\t10\u00A0000\t2 000\nClient B\t2027-04-01\t0\t5000\t";
    expect(accountsIn(text).accounts).toMatchObject([
      { name: "Client A", before: 10_000, now: 12_500.5, margin: 2000, renewal: "2027-03-31" },
      { name: "Client B", before: 5000, now: 0, margin: undefined, renewal: "2027-04-01" },
    ]);
  });

  it("come by the order of the columns where there are no heads, and month first where a row shows it", () => {
    const text = "Client A;100;110;30;03/31/2027\nClient B;200;0;;04/05/2027";
    expect(accountsIn(text).accounts).toMatchObject([
      { name: "Client A", before: 100, now: 110, margin: 30, renewal: "2027-03-31" },
      { name: "Client B", before: 200, now: 0, renewal: "2027-04-05" },
    ]);
  });

  it("leave out rows that give no account, and say which", () => {
    const text = "Client;Before;Now\nA;100;90\nB;-1;5\nC;1e308;5\nD;lots;5\nE;;\nF;;40";
    const read = accountsIn(text);
    expect(read.accounts.map(({ name }) => name)).toEqual(["A", "F"]);
    expect(read.leftOut).toEqual([3, 4, 5, 6]);
    expect(notices(text)).toContain(
      "4 rows give no account and are left out (rows 3, 4, 5 and 6); 2 are used.",
    );
  });

  it("keep an account whose date or mark cannot be read, and say so", () => {
    const text = "Client;Before;Now;Renewal;Usage\nA;100;90;31/02/2027;50\nB;100;90;2027-01-01;400";
    expect(accountsIn(text).partly).toEqual([2, 3]);
    expect(accountsIn(text).accounts).toHaveLength(2);
  });

  it("are none of a text that is no table, and the answer says what to paste", () => {
    for (const text of ["", " \n ", "hello", '{"a": 1}', "=1+1"]) {
      const result = of(text);
      expect(words.say(result.answer)).toBe(words.text("answer.none"));
      expect(result.papers).toEqual([]);
      expect(result.calendars).toEqual([]);
      expect(JSON.stringify(result.sections().length)).toBe("1");
    }
  });

  it("of 500 rows lose none: rows in are those used and those left out", () => {
    const text = [
      "Client;Before;Now",
      ...Array.from(
        { length: 500 },
        (_, row) => `Client ${String(row)};${String(row)};${row % 7 === 0 ? "x" : "9"}`,
      ),
    ].join("\n");
    const { accounts, leftOut } = accountsIn(text);
    expect(accounts.length + leftOut.length).toBe(500);
    expect(leftOut).toHaveLength(72);
  });
});

describe("the rates", () => {
  it("keep to their laws: gross at most the whole and the net, and movements that add up", () => {
    const amount = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 40 }), (accounts) => {
        const text = [
          "Client;Before;Now;Price rise",
          ...accounts.map(([before, now, rise]) => `C;${String(before)};${String(now)};${String(rise)}`),
        ].join("\n");
        const { movement, grr, nrr, nrrWithoutIndexation } = of(text).values;
        const { start, lost, reduced, expanded, won, indexation } = movement;
        expect(start - lost - reduced + expanded + won).toBe(accounts.reduce((sum, [, now]) => sum + now, 0));
        expect(indexation).toBeLessThanOrEqual(expanded);
        if (grr === undefined || nrr === undefined) {
          // What an expectation returns is no answer for the property.
          expect(start).toBe(0);
          return;
        }
        expect(grr).toBeLessThanOrEqual(1);
        expect(nrr).toBeGreaterThanOrEqual(grr);
        expect(nrrWithoutIndexation).toBeLessThanOrEqual(nrr);
      }),
    );
  });

  it("count no client won since, and say when there is nothing to count", () => {
    const result = of("Client;Before;Now\nA;0;100");
    expect(result.values.grr).toBeUndefined();
    expect(words.say(result.answer)).toContain("1 client is held now, and none was a year ago");
  });
});

describe("segments and health", () => {
  it("rank by revenue where a margin is missing, and a client served at a loss last", () => {
    const missing = of("Client;Before;Now;Margin\nA;100;100;\nB;50;50;40");
    expect(missing.values.by).toBe("revenue");
    expect(missing.notices.map(({ key }) => key)).toContain("notice.no-margin");
    const loss = of("Client;Before;Now;Margin\nA;100;100;-5\nB;50;50;40");
    expect(loss.values.held.map(({ name }) => name)).toEqual(["B", "A"]);
    expect(loss.notices.map(({ key }) => key)).toContain("notice.negative");
  });

  it("name the largest client and how few the portfolio is like", () => {
    const margins = [300, 180, 120, 90, 80, 70, 60, 50, 30, 20];
    const text = [
      "Client;Before;Now",
      ...margins.map((one, row) => `Client ${String(row)};1;${String(one)}`),
    ].join("\n");
    const { spread } = of(text).values;
    expect(spread?.sum).toBeCloseTo(0.1636, 10);
    expect(spread?.equalClients).toBeCloseTo(6.1124694377, 9);
    expect(spread?.largest).toBeCloseTo(0.3, 12);
  });

  it("flag a score with a sign missing", () => {
    const table = tableIn(of("Client;Before;Now;Usage\nA;100;100;80"), "accounts");
    const cells = table?.rows[0]?.cells.map((cell) => ("text" in cell ? words.value(cell.text) : undefined));
    expect(cells?.at(-1)).toBe("good, a sign missing");
  });
});

describe("renewals", () => {
  it("are prepared so many days before, over leap days and year ends", () => {
    const days = (renewal: string): readonly (string | undefined)[] =>
      of(`Client;Before;Now;Renewal\nA;1;1;${renewal}`).values.held.map(({ prepareFrom }) => prepareFrom);
    expect(days("2027-03-31")).toEqual(["2026-12-01"]);
    expect(days("2028-03-01")).toEqual(["2027-11-02"]);
    expect(days("2027-03-01")).toEqual(["2026-11-01"]);
  });

  it("stand in a calendar that another reader opens, each day once", async () => {
    const calendar = of("Client;Before;Now;Renewal\nClient, A;1;1;2027-03-31\nClient, A;1;1;2027-04-30")
      .calendars?.[0];
    const items = (calendar?.entries() ?? []).map(({ title, detail = [], ...entry }) => ({
      ...entry,
      title: words.say(title),
      detail: detail.map((one) => words.say(one)).join("\n"),
    }));
    const text = await ics(items, { name: "Renewals", stamp: "2026-11-27", uid: calendar?.uid ?? "" });
    const events = Object.values(ical.parseICS(text)).flatMap((one) => (one?.type === "VEVENT" ? [one] : []));
    expect(events).toHaveLength(4);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4);
    expect(events.map(({ start }) => [start.getFullYear(), start.getMonth() + 1, start.getDate()])).toEqual([
      [2026, 12, 1],
      [2027, 3, 31],
      [2026, 12, 31],
      [2027, 4, 30],
    ]);
    expect(events[1]?.summary).toBe("Renewal of Client, A");
  });

  it("say which months are past or have begun, once there is a day", () => {
    const text = "Client;Before;Now;Renewal\nA;1;1;2027-01-31\nB;1;1;2027-03-31\nC;1;1;2027-09-30";
    const states = tableIn(of(text, { today: "2027-02-15" }), "renewals")?.rows.map(({ cells }) => {
      const cell = cells.at(-1);
      return cell !== undefined && "text" in cell ? words.value(cell.text) : "";
    });
    expect(states).toEqual(["past: was it signed?", "preparation has begun", "later"]);
  });

  it("on the page for a manager are those to come, six months of them", () => {
    const months = Array.from(
      { length: 12 },
      (_, month) => `A;1;1;2027-${String(month + 1).padStart(2, "0")}-15`,
    );
    const text = ["Client;Before;Now;Renewal", ...months].join("\n");
    const [paper] = of(text, { today: "2027-03-20" }).papers ?? [];
    const table = (paper?.sections() ?? []).find(({ id }) => id === "renewals");
    const heads = table?.is === "table" ? table.table.rows.map(({ head }) => words.value(head)) : [];
    expect(heads).toEqual([
      "March\u00A02027",
      "April\u00A02027",
      "May\u00A02027",
      "June\u00A02027",
      "July\u00A02027",
      "August\u00A02027",
    ]);
  });
});
