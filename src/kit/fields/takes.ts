import { idForm } from "#schema/names.ts";
import type { FieldValue, Takes } from "./fields.ts";

/** Whether a field accepts a value, before anything is known of the data. */
export function takes(accepted: Takes, value: FieldValue): boolean {
  switch (accepted.is) {
    case "id":
      return typeof value === "string" && idForm.test(value);
    case "ids":
      return (
        typeof value === "object" &&
        value.length >= accepted.min &&
        value.length <= accepted.max &&
        value.every((id) => idForm.test(id))
      );
    case "one-of":
      return typeof value === "string" && accepted.values.includes(value);
    case "number":
      return typeof value === "number" && value >= accepted.min && value <= accepted.max;
  }
}
