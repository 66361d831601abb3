import { readFile } from "node:fs/promises";
import { fingerprint } from "#site/build/fingerprint.ts";

/** Whether a folder holds a finished build of the sources as they are now. */
export async function isBuilt(dir: string): Promise<boolean> {
  try {
    const { sources } = JSON.parse(await readFile(`${dir}/build.json`, "utf8")) as { sources?: unknown };
    return sources === (await fingerprint());
  } catch {
    return false;
  }
}
