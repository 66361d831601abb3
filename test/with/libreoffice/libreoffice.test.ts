import { describe } from "vitest";
import { findProgram } from "../../fixtures/programs.ts";
import { builderTests } from "./builders.ts";
import { calcTests } from "./calc.ts";
import { calculatorTests } from "./calculators.ts";
import { pastedTests } from "./pasted.ts";
import { writerTests } from "./writer.ts";

const soffice = findProgram("soffice", "LIBREOFFICE_PATH");
if (soffice === undefined) console.log("not run: needs LibreOffice (soffice)");

describe.skipIf(soffice === undefined)("LibreOffice", () => {
  writerTests(soffice ?? "");
  builderTests(soffice ?? "");
  calculatorTests(soffice ?? "");
  calcTests(soffice ?? "");
  pastedTests(soffice ?? "");
});
