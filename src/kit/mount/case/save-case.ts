import type { Fields, InputOf } from "../../fields/field.ts";
import { saveText } from "../../take-away/save-file.ts";
import { caseText } from "./case-file.ts";

export function saveCase<F extends Fields>(tool: string, fields: F, input: InputOf<F>): void {
  saveText(caseText(tool, fields, input), "application/json", `repere-${tool}.json`);
}
