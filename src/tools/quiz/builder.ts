import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { papers } from "./document.ts";
import { parts } from "./draft.ts";
import { library, model, type Library } from "./parts/library.ts";
import { tool } from "./tool.ts";

/** A check of product knowledge: the questions for the new hire, the answers for the examiner, and the result. */
export const builder: Builder<Library> = { tool, parts, papers, library, model, checks };
