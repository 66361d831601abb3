import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { papers } from "./document.ts";
import { parts } from "./draft.ts";
import { jsonResume } from "./parts/json-resume.ts";
import { library, model, type Library } from "./parts/library.ts";
import { marketIn } from "./parts/pay-notes.ts";
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
  // Several CVs, each with a photo and adverts pasted beside it.
  mayBeLarge: true,
  takes: [
    { field: "example", replaces: false },
    // "45000-EUR", as an amount stands in an address.
    { field: "wanted", replaces: true, read: (text) => text.replace("-", " ") },
    { field: "interview", replaces: true },
    { field: "market", replaces: true, read: marketIn },
  ],
};
