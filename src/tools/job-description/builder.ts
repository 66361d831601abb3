import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { papers } from "./document.ts";
import { parts } from "./draft.ts";
import type { Library } from "./parts/library.ts";
import { model } from "./parts/model.ts";
import { tool } from "./tool.ts";

/** The job description, the advert and the messages, all made from one draft. */
export const builder: Builder<Library> = {
  tool,
  parts,
  papers,
  // Only the build makes the library: the page carries it, and never loads what makes it.
  library: async (source) => (await import("./parts/library.ts")).library(source),
  model,
  checks,
};
