import { expect, it } from "vitest";
import { differences } from "../../scripts/setup/differences.mjs";
import { temporaryFolder } from "./temporary.ts";

const lock = {
  "": { version: "0.1.0" },
  "node_modules/plain": { version: "1.2.3" },
  "node_modules/plain/node_modules/@scope/nested": { version: "2.0.0" },
  "node_modules/other-system": { version: "3.0.0", optional: true },
  "node_modules/sometimes": { version: "4.0.0", devOptional: true },
  "node_modules/node": { version: "24.1.0" },
};

/** A project where each package is installed in the version given; undefined: not at all. */
function project(installed: Readonly<Record<string, string | undefined>> = {}): string {
  const versions: Readonly<Record<string, string | undefined>> = {
    "node_modules/plain": "1.2.3",
    "node_modules/plain/node_modules/@scope/nested": "2.0.0",
    "node_modules/node": "24.1.0",
    ...installed,
  };
  const packages = Object.entries(versions).flatMap(([path, version]) =>
    version === undefined ? [] : [[`${path}/package.json`, JSON.stringify({ version })] as const],
  );
  return temporaryFolder({
    "package-lock.json": JSON.stringify({ packages: lock }),
    ...Object.fromEntries(packages),
  });
}

const lockedBinary = (): string => "24.1.0";

it("finds nothing where all is as locked, though optional packages are missing", () => {
  expect(differences(project(), lockedBinary)).toEqual([]);
});

it("finds a package that is missing", () => {
  const root = project({ "node_modules/plain/node_modules/@scope/nested": undefined });
  expect(differences(root, lockedBinary)).toEqual([
    { name: "@scope/nested", locked: "2.0.0", installed: undefined },
  ]);
});

it("finds a package of another version, optional or not", () => {
  const root = project({ "node_modules/plain": "1.2.4", "node_modules/other-system": "3.1.0" });
  expect(differences(root, lockedBinary)).toEqual([
    { name: "plain", locked: "1.2.3", installed: "1.2.4" },
    { name: "other-system", locked: "3.0.0", installed: "3.1.0" },
  ]);
});

it("asks the node binary itself for its version: its package only fetches it", () => {
  expect(differences(project(), () => "22.0.0")).toEqual([
    { name: "node (the binary)", locked: "24.1.0", installed: "22.0.0" },
  ]);
});

it("notices a node binary that was never fetched", () => {
  expect(differences(project())).toEqual([
    { name: "node (the binary)", locked: "24.1.0", installed: undefined },
  ]);
});

it("finds everything missing in a fresh clone", () => {
  const root = temporaryFolder({ "package-lock.json": JSON.stringify({ packages: lock }) });
  expect(differences(root).map(({ name }) => name)).toEqual([
    "plain",
    "@scope/nested",
    "node",
    "node (the binary)",
  ]);
});
