import { describe, expect, it } from "vitest";
import { checklistLists, type ListedItem } from "#catalog/checklist-lists.ts";
import { loadCatalog, readCatalog } from "#catalog/from-disk.ts";
import { moments } from "#schema/checklist.ts";
import { languages } from "#schema/names.ts";
import { guides, guidesIn } from "../content/guides.ts";

const root = process.cwd();
const { checklists, roles } = loadCatalog(root);

/** As the product lists them. */
const eighteen = [
  "duties",
  "rights",
  "before-publishing",
  "job-description-contents",
  "interview-day",
  "choosing-a-candidate",
  "first-day",
  "first-week",
  "role-play",
  "mentor-shows",
  "product-questions",
  "weeks-3-4",
  "month-6",
  "monthly-evaluation",
  "before-a-contract",
  "complaint",
  "cv-before-sending",
  "before-my-interview",
] as const;

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

describe("the eighteen checklists", () => {
  it("are those of the product, and read without a problem", () => {
    expect([...checklists.keys()].toSorted()).toEqual(eighteen.toSorted());
    expect(readCatalog(root).problems).toEqual([]);
  });

  it("are of the role, each at a place of its own in its moment of work", () => {
    expect([...checklists.values()].filter(({ checklist }) => checklist.role !== "account-manager")).toEqual(
      [],
    );
    const order = moments.map((when) =>
      [...checklists.values()]
        .filter(({ checklist }) => checklist.when === when)
        .toSorted(({ checklist: a }, { checklist: b }) => a.order - b.order)
        .map(({ checklist }) => `${checklist.order} ${checklist.id}`),
    );
    expect(order).toEqual([
      [
        "1 before-publishing",
        "2 job-description-contents",
        "3 rights",
        "4 interview-day",
        "5 choosing-a-candidate",
      ],
      [
        "1 first-day",
        "2 first-week",
        "3 mentor-shows",
        "4 product-questions",
        "5 role-play",
        "6 weeks-3-4",
        "7 month-6",
      ],
      ["1 duties", "2 before-a-contract", "3 complaint"],
      ["1 monthly-evaluation"],
      ["1 cv-before-sending", "2 before-my-interview"],
    ]);
  });

  it("are each named by a guide, in every language", () => {
    for (const language of languages) {
      const named = guidesIn(language).map(({ frontmatter }) => frontmatter);
      const unnamed = eighteen.filter(
        (id) => !named.some((frontmatter) => new RegExp(`checklist:${id}\\b(?!-)`, "u").test(frontmatter)),
      );
      expect(unnamed, language).toEqual([]);
    }
  });

  it.each(eighteen)("%s goes on with what exists, and with no guide that names it already", (id) => {
    const paths = new Set(guides.map(({ path }) => path));
    const naming = guides
      .filter(({ frontmatter }) => new RegExp(`checklist:${id}\\b(?!-)`, "u").test(frontmatter))
      .map(({ path }) => `page:${path}`);
    for (const use of found(id).checklist.uses ?? []) {
      expect(use).toMatch(/^(?:tool|checklist|page):/u);
      expect(naming).not.toContain(use);
      if (use.startsWith("page:")) expect(paths).toContain(use.slice("page:".length));
      if (use.startsWith("checklist:")) expect(eighteen).toContain(use.slice("checklist:".length));
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
    expect(counts("monthly-evaluation")).toEqual({ criteria: 7 });
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
    const ids = (origin: string) => eighteen.filter((id) => found(id).checklist.origin === origin).toSorted();
    expect(ids("source")).toEqual([
      "duties",
      "job-description-contents",
      "mentor-shows",
      "monthly-evaluation",
      "product-questions",
      "rights",
    ]);
    expect(ids("partly")).toEqual(["first-day", "interview-day", "month-6", "role-play", "weeks-3-4"]);
    expect(ids("composed")).toEqual([
      "before-a-contract",
      "before-my-interview",
      "before-publishing",
      "choosing-a-candidate",
      "complaint",
      "cv-before-sending",
      "first-week",
    ]);
  });

  it("fills every list said to be the source's, and no list said to be composed", () => {
    for (const id of eighteen) {
      const { origin } = found(id).checklist;
      const own = itemsOf(id).filter(({ from }) => from === undefined).length;
      if (origin === "source") expect(own, id).toBe(0);
      if (origin === "composed") expect(own, id).toBe(itemsOf(id).length);
    }
  });

  it.each(eighteen.filter((id) => found(id).checklist.origin === "composed"))(
    "%s, composed, has 8 to 16 items in two groups at least",
    (id) => {
      expect(itemsOf(id).length).toBeGreaterThanOrEqual(8);
      expect(itemsOf(id).length).toBeLessThanOrEqual(16);
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

  it("are given nowhere else: the source has none", () => {
    const others = eighteen.filter((id) => !(id in when));
    expect(others.filter((id) => itemsOf(id).some(({ timing }) => timing !== undefined))).toEqual([]);
  });
});

/** Everything a checklist says, with the place where it says it. */
