import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checklistLists } from "#catalog/checklist-lists.ts";
import { marketFromCatalog } from "#catalog/from-catalog.ts";
import { loadCatalog, readCatalog } from "#catalog/from-disk.ts";
import { isNoOccupation } from "#kit/pay/no-occupation.tsx";
import { decode } from "#kit/fields/url.ts";
import { problemText } from "#schema/problem.ts";
import { create } from "../../scripts/new/create.ts";
import type * as Inputs from "../../scripts/templates/tool/inputs.ts";
import type * as Compute from "../../scripts/templates/tool/compute.ts";
import { temporaryFolder } from "./temporary.ts";

/** The project's data and sources in another folder, where new things can be made. */
function project(): string {
  const root = temporaryFolder();
  for (const path of ["data", "src", "package.json"]) cpSync(path, join(root, path), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
  return root;
}

const today = "2026-11-23";

it("makes a data set that has no problem, is marked as made up and can be asked", () => {
  const root = project();
  const { files, next } = create({ kind: "dataset", id: "made-up-pay", root, today });
  expect(files).toEqual([
    "data/datasets/made-up-pay/account-manager.json",
    "data/datasets/made-up-pay/dataset.json",
  ]);
  expect(next.length).toBe(2);
  const { catalog, problems } = readCatalog(root);
  expect(problems.map(problemText)).toEqual([]);
  const made = catalog.datasets.get("made-up-pay");
  expect(made?.dataset.title.en).toBe("Made up pay (made-up figures)");
  expect(made?.dataset.reviewed).toBe(today);
  const question = {
    dataset: "made-up-pay",
    occupation: "account-manager",
    place: "ru-moscow",
    segment: { level: "1" },
  };
  expect(marketFromCatalog(catalog).look(question)).toMatchObject({ found: "exact", figure: { low: 10000 } });
});

it("makes a role that has no problem, with its name in its words", () => {
  const root = project();
  const { files } = create({ kind: "role", id: "made-up-role", root, today });
  expect(files).toEqual(["en.json", "fr.json", "role.json"].map((name) => `data/roles/made-up-role/${name}`));
  const { catalog, problems } = readCatalog(root);
  expect(problems.map(problemText)).toEqual([]);
  expect(catalog.roles.get("made-up-role")?.words.en.name).toBe("Made up role");
});

it("makes a checklist that has no problem, with items of its own and a list taken over from its role", () => {
  const root = project();
  const { files } = create({ kind: "checklist", id: "made-up-list", root, today });
  expect(files).toEqual(
    ["checklist.json", "en.json", "fr.json"].map((name) => `data/checklists/made-up-list/${name}`),
  );
  const { catalog, problems } = readCatalog(root);
  expect(problems.map(problemText)).toEqual([]);
  const made = catalog.checklists.get("made-up-list");
  expect(made?.words.en.title).toBe("Made up list");
  const role = catalog.roles.get("account-manager")?.role;
  const items =
    made === undefined ? [] : checklistLists(made.checklist, role).flatMap(({ groups }) => groups);
  expect(items.map((group) => group.items.length)).toEqual([2, 7]);
});

it("makes a calculator of nine files that computes its worked examples", async () => {
  const root = project();
  const { files } = create({ kind: "tool", id: "made-up-tool", root, today });
  const folder = "src/tools/made-up-tool";
  const names = [
    "compute.ts",
    "inputs.ts",
    "page.en.json",
    "page.fr.json",
    "texts.en.json",
    "texts.fr.json",
    "tool.ts",
    "vectors.json",
    "view.tsx",
  ];
  expect(files).toEqual(names.map((name) => `${folder}/${name}`));
  for (const file of files)
    expect(readFileSync(join(root, file), "utf8")).not.toMatch(/template-id|template name/iu);

  const { inputs } = (await import(join(root, folder, "inputs.ts"))) as typeof Inputs;
  const { compute } = (await import(join(root, folder, "compute.ts"))) as typeof Compute;
  const market = marketFromCatalog(loadCatalog(root));
  const vectors = JSON.parse(readFileSync(join(root, folder, "vectors.json"), "utf8")) as readonly {
    input: Record<string, string>;
    expected?: { figure: unknown };
  }[];
  for (const { input, expected } of vectors) {
    const { values } = compute(decode(inputs, input, market).input, market);
    if (isNoOccupation(values)) throw new Error("No occupation stands for the role.");
    if (expected !== undefined) expect(values.figure).toEqual(expected.figure);
  }
});

it.each([
  [
    undefined,
    undefined,
    "kind: nothing; expected one of tool, dataset, role, checklist. For example npm run new role hr-manager.",
  ],
  [
    "page",
    "x",
    'kind: "page"; expected one of tool, dataset, role, checklist. For example npm run new role hr-manager.',
  ],
  [
    "tool",
    undefined,
    "id: nothing; expected lower-case letters and digits, joined by hyphens. For example npm run new tool some-name.",
  ],
  [
    "role",
    "../etc",
    'id: "../etc"; expected lower-case letters and digits, joined by hyphens. For example npm run new role some-name.',
  ],
  [
    "role",
    "account-manager",
    'id: "account-manager"; expected one that is not there yet. Choose another, or edit data/roles/account-manager/.',
  ],
] as const)("refuses %s %s in one sentence", (kind, id, sentence) => {
  expect(() => create({ kind, id, root: process.cwd(), today })).toThrow(new Error(sentence));
});
