import { readTableFile } from "#documents/readers/read-table-file.ts";
import type { Job } from "./messages.ts";

/** Reads a file of the reader as text of tables. */
export const readFileJob: Job = (given, onProgress) => {
  const { name, bytes } = given as { readonly name: string; readonly bytes: ArrayBuffer };
  return readTableFile(name, new Uint8Array(bytes), onProgress);
};
