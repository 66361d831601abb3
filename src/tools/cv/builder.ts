import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { papers } from "./document.ts";
import { parts } from "./draft.ts";
import { jsonResume } from "./parts/json-resume.ts";
import { library, model, type Library } from "./parts/library.ts";
import { tool } from "./tool.ts";

/** A CV and a letter from one draft, in and out as JSON Résumé. */
export const builder: Builder<Library> = {
  tool,
  parts,
  papers,
  library,
  model,
  checks,
  imports: [jsonResume],
};
