import { gzipSync } from "node:zlib";
import { csvText } from "./csv-text.ts";

/** A file of the static API. */
export interface ApiFile {
  /** The path under `/api/v1/`. */
  readonly path: string;
  readonly body: string;
  readonly type: "application/json" | "text/csv; charset=utf-8";
}

export function jsonFile(path: string, content: object): ApiFile {
  return { path, body: `${JSON.stringify(content)}\n`, type: "application/json" };
}

export function csvFile(path: string, body: string): ApiFile {
  return { path, body, type: "text/csv; charset=utf-8" };
}

/** What a file of the API may weigh on its way to a reader, in bytes of gzip. */
const mostBytes = 20_000;

/** Whether one of these files would weigh too much. A text this short never does, and is not compressed to see. */
export function isTooLarge(files: readonly ApiFile[]): boolean {
  return files.some(({ body }) => body.length > mostBytes && gzipSync(body).length > mostBytes);
}

/** A piece of a file that is too large. */
export interface Piece<T> {
  readonly name: string;
  readonly of: readonly T[];
}

/**
 * Cuts records into pieces that are small enough. Records of neighbouring groups stay together while there is room:
 * a piece is named after its first and last group, `01-33`. Only the whole is compressed, since that of each try
 * would take minutes; a piece is therefore made to fill seven tenths of what it may weigh.
 */
export function piecesOf<T>(
  records: readonly T[],
  groupOf: (record: T) => string,
  filesOf: (records: readonly T[]) => readonly ApiFile[],
): readonly Piece<T>[] {
  const heaviest = Math.max(...filesOf(records).map(({ body }) => gzipSync(body).length));
  const room = Math.max(1, Math.floor((records.length * mostBytes * 0.7) / heaviest));
  const groups = [...Map.groupBy(records, groupOf)].sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const pieces: { first: string; last: string; of: T[] }[] = [];
  for (const [name, of] of groups) {
    const before = pieces.at(-1);
    if (before !== undefined && before.of.length + of.length <= room) {
      before.last = name;
      before.of.push(...of);
    } else pieces.push({ first: name, last: name, of: [...of] });
  }
  return pieces.map(({ first, last, of }) => ({ name: first === last ? first : `${first}-${last}`, of }));
}

/** What stands in the place of a file that is too large: where its parts are. */
export interface PartOfFile {
  /** Without `.json` or `.csv`, from the folder of the file. */
  readonly path: string;
  readonly places: number;
}

export function partsCsv(parts: readonly PartOfFile[]): string {
  return csvText(
    ["file", "places"],
    parts.map(({ path, places }) => [`${path}.csv`, places]),
  );
}
