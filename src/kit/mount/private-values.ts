import { isRecord } from "../is-record.ts";
import { find, nothingOlder, store, type Stored } from "../device/store.ts";
import type { Raw } from "../fields/url.ts";

/** What the keys of all tools' private values begin with. */
export const privateValuesKey = "inputs.";

/** The private fields of a tool, kept on the device once their reader has asked for it. */
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

/** How a tool reads, keeps and forgets private values; a page being built has no device. */
export interface Keeping {
  /** Those kept; undefined where nothing is. */
  read(): Raw | undefined;
  /** Whether the device took them; it may be full, or forbid it. */
  keep(values: Raw): boolean;
  forget(): void;
}

export function keepingOnDevice(tool: string): Keeping {
  const values = privateValues(tool);
  return {
    read: () => {
      const found = find(values);
      return found.state === "stored" ? found.value : undefined;
    },
    keep: (raw) => store(values, raw) === "stored",
    forget: () => void store(values, undefined),
  };
}
