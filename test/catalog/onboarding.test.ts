import { describe, expect, it } from "vitest";
import { checkOnboarding } from "#catalog/check/check-onboarding.ts";
import { roleOnboardings } from "#catalog/role-onboarding.ts";
import { topicLaws } from "#catalog/topic-laws.ts";
import { countries, holidaysOf } from "../../scripts/make-holidays.mjs";
import { catalog } from "../market.ts";

describe("public holidays", () => {
  it.each(countries)("of %s are those of the library, with the apostrophe of the site", (country) => {
    expect(catalog.holidays.get(country)).toEqual(holidaysOf(country));
    expect(JSON.stringify(catalog.holidays.get(country))).not.toContain("'");
  });

  it("know the days that move, the regions, and names in both languages", () => {
    const named = (country: string, name: string) =>
      catalog.holidays.get(country)?.holidays.filter((one) => one.name.en === name) ?? [];
    // Easter of 2027 is on 28 March.
    expect(named("fr", "Easter Monday")[0]?.days[1]).toBe("2027-03-29");
    expect(named("fr", "Easter Monday")[0]?.name.fr).toBe("Lundi de Pâques");
    expect(named("fr", "Good Friday")[0]?.regions).toContain("67");
    expect(named("fr", "Good Friday")[0]?.nation).toBeUndefined();
  });

  it.each(["be", "ca", "ch", "fr"])("and regions have a name as French writes it in %s", (country) => {
    const file = catalog.holidays.get(country);
    const french = [...(file?.regions ?? []), ...(file?.holidays ?? [])].map(({ name }) => name.fr);
    expect(french.length).toBeGreaterThan(10);
    // English and German words, straight apostrophes, capitals in the middle of a name, saints without a hyphen.
    const foreign =
      /'|\b(?:New|North\w*|British|Saint) | (?:Day|Island)$|(?:schaft|tag)$|^(?:la |l’)|Autochth|Nationale|Fédéral/u;
    expect(french.filter((name) => foreign.test(name))).toEqual([]);
  });
});

describe("the plan of an account manager", () => {
  const plan = roleOnboardings(catalog).get("account-manager");

  it("has a name for each task and stage, and ready items without anything left to fill in", () => {
    const texts =
      plan?.tasks.flatMap(({ name, done, items }) => [name, done, ...items.map(({ text }) => text)]) ?? [];
    expect(plan?.tasks.map(({ id }) => id)).toContain("price-list");
    expect(
      texts.filter((one) => one !== undefined && (one.fr === one.en || /[{}]/u.test(one.fr + one.en))),
    ).toEqual([]);
    expect(plan?.stages.map(({ name }) => name.en)).toContain("Sales training");
  });

  it("takes every item of the four dated checklists, once", () => {
    const items =
      plan?.tasks.flatMap((task) => task.items.map((item) => `${item.checklist}/${item.id}`)) ?? [];
    const dated = ["first-day", "first-week", "weeks-3-4", "month-6"].flatMap((id) =>
      (catalog.checklists.get(id)?.checklist.groups ?? []).flatMap((group) =>
        "items" in group ? group.items.map((item) => `${id}/${item.id}`) : [],
      ),
    );
    expect(items.toSorted()).toEqual(dated.toSorted());
  });
});

describe("the check of a plan", () => {
  const real = catalog.onboardings.get("account-manager");
  const context = { catalog, exists: () => true, isWhole: () => true };
  const task = {
    id: "welcome",
    stage: "introduction",
    owner: "manager",
    name: { fr: "Accueil", en: "Welcome" },
  } as const;
  const problems = (tasks: readonly object[]): readonly string[] =>
    [
      ...checkOnboarding(
        { role: "account-manager", tasks: tasks as [typeof task] },
        "account-manager",
        context,
      ),
    ].map(({ field, got }) => `${field}: ${got}`);

  it("finds nothing in the plan itself", () => {
    expect(real === undefined ? [] : problems(real.tasks)).toEqual([]);
  });

  it("names what does not exist, and a task before the one it depends on", () => {
    expect(problems([{ ...task, stage: "nowhere" }])).toEqual(['tasks, welcome, stage: "nowhere"']);
    expect(problems([{ ...task, checklists: ["first-day/night"] }])).toEqual([
      'tasks, checklists: "first-day/night"',
    ]);
    expect(problems([{ ...task, name: undefined }])).toEqual([
      'tasks, welcome, id, for want of a name: "welcome"',
    ]);
    const later = { ...task, id: "later" };
    expect(problems([{ ...task, after: [{ task: "later", workingDays: 1 }] }, later])).toEqual([
      'tasks, welcome, after: "later"',
    ]);
    expect(problems([task, task])).toHaveLength(1);
  });
});

describe("the law of one topic", () => {
  it("has the articles of that topic, and a file even where none is known", () => {
    const files = topicLaws(catalog.laws);
    const french = files.get("fr-trial-period")?.texts.flatMap(({ articles }) => articles) ?? [];
    expect(french.map(({ id }) => id)).toEqual(["l1221-19"]);
    expect(french[0]?.trial?.map(({ months }) => months)).toEqual([2, 3, 4]);
    expect(files.get("us-trial-period")?.texts).toEqual([]);
  });
});
