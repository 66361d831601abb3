import { nothingOlder, store, storedValue, type Stored } from "../device/store.ts";
import { isRecord } from "../is-record.ts";
import { columnRoles, type Columns } from "./columns.ts";

type ByShape = Readonly<Record<string, Columns>>;

/** What the columns of files hold, by their heads, as the reader last said it. The rows are not kept. */
export const rememberedShapes: Stored<ByShape> = {
  key: "columns",
  version: 1,
  size: 50_000,
  accepts: (value): value is ByShape => isRecord(value) && Object.values(value).every(isColumns),
  migrate: nothingOlder,
};

const mostShapes = 30;

function isColumns(value: unknown): value is Columns {
  return (
    isRecord(value) &&
    Object.entries(value).every(
      ([role, index]) =>
        columnRoles.some((one) => one === role) && Number.isInteger(index) && Number(index) >= 0,
    )
  );
}

export function rememberedColumns(heads: readonly string[], storage?: Storage): Columns | undefined {
  const shapes = storedValue(rememberedShapes, storage);
  const key = shapeOf(heads);
  const columns = shapes !== undefined && Object.hasOwn(shapes, key) ? shapes[key] : undefined;
  return Object.values(columns ?? {}).every((index) => index < heads.length) ? columns : undefined;
}

/** Remembers the columns of files with these heads; the shapes used last stay. */
export function rememberColumns(heads: readonly string[], columns: Columns, storage?: Storage): void {
  const key = shapeOf(heads);
  const before = Object.entries(storedValue(rememberedShapes, storage) ?? {}).filter(([one]) => one !== key);
  store(rememberedShapes, Object.fromEntries([...before, [key, columns]].slice(-mostShapes)), storage);
}

function shapeOf(heads: readonly string[]): string {
  return heads.map((head) => head.trim().toLowerCase()).join("\t");
}
