import type { Builder } from "#kit/builder/builder.ts";
import { checks } from "./checks.ts";
import { parts } from "./draft.ts";
import { library, model, type Library } from "./library.ts";
import { advert } from "./papers/advert.ts";
import { description } from "./papers/description.ts";
import { message } from "./papers/messages.ts";
import { boardText, posting } from "./papers/posting.ts";
import { tool } from "./tool.ts";

/** The job description, the advert and the messages, all made from one draft. */
export const builder: Builder<Library> = {
  tool,
  parts,
  papers: [
    { id: "description", blocks: description },
    { id: "advert", blocks: advert, files: [boardText, posting] },
    { id: "invitation", blocks: message("invitation") },
    { id: "refusal", blocks: message("refusal") },
    { id: "offer", blocks: message("offer") },
  ],
  library,
  model,
  checks,
};
