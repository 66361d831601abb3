import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** What is not the same in two folders, a line each, byte for byte; nothing when they are identical. */
export function compareFolders(one: string, other: string): readonly string[] {
  const [left, right] = [hashes(one), hashes(other)];
  const paths = [...new Set([...left.keys(), ...right.keys()])].sort();
  return paths.flatMap((path) => {
    if (!right.has(path)) return [`${path}: only in ${one}`];
    if (!left.has(path)) return [`${path}: only in ${other}`];
    if (left.get(path) === right.get(path)) return [];
    return [`${path}: ${firstDifference(join(one, path), join(other, path))}`];
  });
}

function hashes(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files.map((file) => {
      const path = join(file.parentPath, file.name);
      return [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")];
    }),
  );
}

/** Where two files part, with what stands there in each. */
function firstDifference(one: string, other: string): string {
  const [left, right] = [readFileSync(one), readFileSync(other)];
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  const around = (bytes: Buffer): string =>
    JSON.stringify(bytes.subarray(Math.max(0, at - 40), at + 60).toString());
  return `byte ${at}: ${around(left)} and ${around(right)}`;
}
