import { idForm } from "#schema/names.ts";
import type { Takes } from "./fields.ts";

/** Whether a field accepts a value, before anything is known of the data. */
export function takes(accepted: Takes, value: string | number): boolean {
  switch (accepted.is) {
    case "id":
      return typeof value === "string" && idForm.test(value);
    case "one-of":
      return typeof value === "string" && accepted.values.includes(value);
    case "number":
      return typeof value === "number" && value >= accepted.min && value <= accepted.max;
  }
}
