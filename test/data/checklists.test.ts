import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checklistLists, type ListedItem } from "#catalog/checklist-lists.ts";
import { loadCatalog, readCatalog } from "#catalog/from-disk.ts";
import { moments } from "#schema/checklist.ts";
import { languages } from "#schema/names.ts";
import { guides, guidesIn } from "../content/guides.ts";

const root = process.cwd();
const { checklists, roles } = loadCatalog(root);

/** Every checklist there is; one fresh from its template is not yet anyone's. */
const template = readFileSync("scripts/templates/checklist/en.json", "utf8");
const ids = [...checklists.keys()].filter((id) => {
  const { lead } = found(id).words.en;
  return !template.includes(JSON.stringify(lead));
});

function found(id: string) {
  const one = checklists.get(id);
  if (one === undefined) throw new Error(`No checklist ${id}.`);
  return one;
}

function listsOf(id: string) {
  const { checklist } = found(id);
  const role = checklist.role === undefined ? undefined : roles.get(checklist.role);
  return checklistLists(checklist, role?.role);
}

/** The number of items in each group of a checklist that has one list. */
function counts(id: string): Readonly<Record<string, number>> {
  const groups = listsOf(id).flatMap((list) => list.groups);
  return Object.fromEntries(groups.map((group) => [group.id, group.items.length]));
}

function itemsOf(id: string): readonly ListedItem[] {
  return listsOf(id).flatMap(({ groups }) => groups.flatMap(({ items }) => items));
}

describe("the checklists", () => {
  it("are read without a problem", () => {
    expect(readCatalog(root).problems).toEqual([]);
    expect(ids.length).toBeGreaterThanOrEqual(18);
  });

  it("are of the role, each at a place of its own in its moment of work", () => {
    expect([...checklists.values()].filter(({ checklist }) => checklist.role !== "account-manager")).toEqual(
      [],
    );
    for (const when of moments) {
      const orders = [...checklists.values()]
        .filter(({ checklist }) => checklist.when === when)
        .map(({ checklist }) => checklist.order);
      expect(new Set(orders).size, when).toBe(orders.length);
    }
  });

  it("are each named by a guide, in every language", () => {
    for (const language of languages) {
      const named = guidesIn(language).map(({ frontmatter }) => frontmatter);
      const unnamed = ids.filter(
        (id) => !named.some((frontmatter) => new RegExp(`checklist:${id}\\b(?!-)`, "u").test(frontmatter)),
      );
      expect(unnamed, language).toEqual([]);
    }
  });

  it.each(ids)("%s goes on with what exists, and with no guide that names it already", (id) => {
    const paths = new Set(guides.map(({ path }) => path));
    const naming = guides
      .filter(({ frontmatter }) => new RegExp(`checklist:${id}\\b(?!-)`, "u").test(frontmatter))
      .map(({ path }) => `page:${path}`);
    for (const use of found(id).checklist.uses ?? []) {
      expect(use).toMatch(/^(?:tool|checklist|page):/u);
      expect(naming).not.toContain(use);
      if (use.startsWith("page:")) expect(paths).toContain(use.slice("page:".length));
      if (use.startsWith("checklist:")) expect(ids).toContain(use.slice("checklist:".length));
    }
  });
});

describe("what the source lists", () => {
  it("is taken over whole: four lists of duties, of 20, 14, 6 and 4", () => {
    const lists = listsOf("duties").map(({ id, groups }) => [
      id,
      groups.flatMap(({ items }) => items).length,
    ]);
    expect(lists).toEqual([
      ["article", 20],
      ["template", 14],
      ["short", 6],
      ["shortest", 4],
    ]);
    expect(itemsOf("duties").filter(({ ids }) => ids.length === 0)).toEqual([]);
  });

  it("is taken over whole: rights, sections, things shown, questions, marks, criteria", () => {
    expect(counts("rights")).toEqual({ rights: 16 });
    expect(counts("mentor-shows")).toEqual({ shows: 7 });
    expect(counts("product-questions")).toEqual({ questions: 7, marks: 3 });
    expect(counts("monthly-evaluation")).toEqual({ talk: 1, criteria: 7, kept: 3, next: 2 });
    expect(counts("job-description-contents")).toEqual({
      "general-provisions": 7,
      duties: 1,
      rights: 1,
      "working-relations": 3,
      responsibility: 1,
      optional: 3,
      form: 6,
    });
  });

  it("is told from what was composed for this site", () => {
    const of = (origin: string) => ids.filter((id) => found(id).checklist.origin === origin);
    expect(of("source")).toEqual(
      expect.arrayContaining([
        "duties",
        "job-description-contents",
        "mentor-shows",
        "product-questions",
        "rights",
      ]),
    );
    expect(of("partly")).toEqual(
      expect.arrayContaining([
        "first-day",
        "interview-day",
        "month-6",
        "monthly-evaluation",
        "role-play",
        "weeks-3-4",
      ]),
    );
    expect(of("composed").length).toBeGreaterThan(0);
  });

  it("fills every list said to be the source's, and no list said to be composed", () => {
    for (const id of ids) {
      const { origin } = found(id).checklist;
      const own = itemsOf(id).filter(({ from }) => from === undefined).length;
      if (origin === "source") expect(own, id).toBe(0);
      if (origin === "composed") expect(own, id).toBe(itemsOf(id).length);
    }
  });

  it.each(ids.filter((id) => found(id).checklist.origin === "composed"))(
    "%s, composed, has 8 to 18 items in two groups at least",
    (id) => {
      expect(itemsOf(id).length).toBeGreaterThanOrEqual(8);
      expect(itemsOf(id).length).toBeLessThanOrEqual(18);
      expect(Object.keys(counts(id)).length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe("dates", () => {
  const when: Readonly<Record<string, { readonly unit: string; readonly days: readonly number[] }>> = {
    "first-day": { unit: "workingDay", days: [-5, -2, -1, 1] },
    "first-week": { unit: "workingDay", days: [2, 3, 4, 5] },
    "weeks-3-4": { unit: "week", days: [3, 4] },
    "month-6": { unit: "month", days: [5, 6] },
  };

  it.each(Object.entries(when))(
    "%s: each item has one, where the title says, and an owner",
    (id, expected) => {
      const timings = itemsOf(id).map(({ timing = {}, owner }) => {
        expect(owner).toBeDefined();
        expect(Object.keys(timing)).toEqual([expected.unit]);
        return Number(Object.values(timing)[0]);
      });
      expect([...new Set(timings)].toSorted((a, b) => a - b)).toEqual(expected.days);
      // A calendar made of them follows the list from top to bottom within each group.
      for (const { items } of listsOf(id).flatMap(({ groups }) => groups)) {
        const days = items.map(({ timing = {} }) => Number(Object.values(timing)[0]));
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }
    },
  );

  it("before-my-interview: counted from the interview, from three days before to the day after", () => {
    expect(found("before-my-interview").checklist.from).toBe("interview");
    const days = itemsOf("before-my-interview").map(({ timing = {} }) => {
      expect(Object.keys(timing)).toEqual(["day"]);
      return Number(Object.values(timing)[0]);
    });
    expect([...new Set(days)].toSorted((a, b) => a - b)).toEqual([-3, -2, -1, 0, 1]);
    for (const { items } of listsOf("before-my-interview").flatMap(({ groups }) => groups)) {
      const inGroup = items.map(({ timing = {} }) => Number(Object.values(timing)[0]));
      expect(inGroup).toEqual(inGroup.toSorted((a, b) => a - b));
    }
  });

  it("are given nowhere else", () => {
    const others = ids.filter((id) => !(id in when) && id !== "before-my-interview");
    expect(others.filter((id) => itemsOf(id).some(({ timing }) => timing !== undefined))).toEqual([]);
  });
});

/** Everything a checklist says, with the place where it says it. */
