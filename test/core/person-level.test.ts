import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { personLevel, type LevelAsks } from "#core/person-level.ts";

const four: readonly LevelAsks[] = (
  JSON.parse(readFileSync("data/roles/account-manager/role.json", "utf8")) as { levelCriteria: LevelAsks[] }
).levelCriteria;
const required = four.flatMap((one) => one.required);
const every = [...required, ...four.flatMap(({ wished = [] }) => wished)];
const without = (...ids: readonly string[]) => every.filter((one) => !ids.includes(one));

describe("personLevel", () => {
  it.each([
    ["5 years, all abilities, no degree", 5, without("degree"), "3", ["degree"], 0, true],
    ["half a year, all abilities", 0.5, every, "1", [], 0.5, false],
    [
      "half a year, all but one ability of the level above",
      0.5,
      without("advising"),
      "1",
      ["advising"],
      0.5,
      false,
    ],
    ["2 years, no negotiating", 2, without("negotiating"), "2", ["negotiating"], 0, true],
  ])("%s: level %s", (_, years, has, level, missing, missingYears, isBetween) => {
    const found = personLevel(years, has, four);
    expect(found.level).toBe(level);
    expect(found.next?.missing).toEqual(missing);
    expect(found.next?.missingYears).toBe(missingYears);
    expect(found.isBetween).toBe(isBetween);
  });

  it("reaches the top without what is only preferred", () => {
    expect(personLevel(3, without("english"), four)).toEqual({
      level: "4",
      next: undefined,
      isBetween: false,
    });
  });

  it("asks of every level what the levels below it ask", () => {
    expect(personLevel(10, without("telephone"), four).level).toBe("1");
  });

  it("says nothing of a level where the lowest is not reached", () => {
    expect(personLevel(0, [], [{ level: "1", years: 1, required: [] }]).level).toBeUndefined();
  });

  it("knows no level on a scale that has none", () => {
    expect(personLevel(3, [], [])).toEqual({ level: undefined, next: undefined, isBetween: false });
  });

  it.each([NaN, Infinity, -1])("refuses %d years", (years) => {
    expect(() => personLevel(years, [], four)).toThrow(`years must be 0 or more, got ${years}`);
  });

  it("never falls with another year or another ability, and needs nothing that is only preferred", () => {
    const rank = (level: string | undefined) => four.findIndex((one) => one.level === level);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        fc.subarray(every),
        fc.subarray(every),
        (years, more, has, also) => {
          const before = personLevel(years, has, four);
          const after = personLevel(years + more, [...new Set([...has, ...also])], four);
          expect(rank(after.level)).toBeGreaterThanOrEqual(rank(before.level));
          const plain = has.filter((one) => required.includes(one));
          expect(personLevel(years, plain, four).level).toBe(before.level);
        },
      ),
    );
  });
});
