import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { papers } from "./document.ts";
import { parts } from "./draft.ts";
import { library, model, type Library } from "./parts/library.ts";
import { tool } from "./tool.ts";

/** The job description, the advert and the messages, all made from one draft. */
export const builder: Builder<Library> = { tool, parts, papers, library, model, checks };
