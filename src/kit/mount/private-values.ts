import { isRecord } from "../is-record.ts";
import { nothingOlder, store, storedValue, type Stored } from "../device/store.ts";
import type { Raw } from "../fields/url.ts";

/** The prefix of the storage keys of all tools' private values. */
export const privateValuesKey = "inputs.";

/** The private fields of a tool, stored on the device if the reader asks for it. */
export function privateValues(tool: string): Stored<Raw> {
  return {
    key: privateValuesKey + tool,
    version: 1,
    size: 200_000,
    accepts: (value): value is Raw =>
      isRecord(value) && Object.values(value).every((one) => typeof one === "string"),
    migrate: nothingOlder,
  };
}

/** How a tool reads, stores and deletes private values. Absent during the build, where there is no device. */
export interface Keeping {
  /** The stored values; undefined if there are none. */
  read(): Raw | undefined;
  /** Returns whether the device stored them: it may be full, or storage may be forbidden. */
  keep(values: Raw): boolean;
  forget(): void;
}

export function keepingOnDevice(tool: string): Keeping {
  const values = privateValues(tool);
  return {
    read: () => storedValue(values),
    keep: (raw) => store(values, raw) === "stored",
    forget: () => void store(values, undefined),
  };
}
