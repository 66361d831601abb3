import type { Paper } from "#kit/builder/builder.ts";
import type { Library } from "./parts/library.ts";
import { advert } from "./parts/papers/advert.ts";
import { description } from "./parts/papers/description.ts";
import { message } from "./parts/papers/messages.ts";
import { boardText, posting } from "./parts/papers/posting.ts";

/** What is made from the draft: the sheet to sign, the advert to publish, and the messages to candidates. */
export const papers: readonly Paper<Library>[] = [
  { id: "description", blocks: description },
  { id: "advert", blocks: advert, files: [boardText, posting] },
  { id: "invitation", blocks: message("invitation") },
  { id: "refusal", blocks: message("refusal") },
  { id: "offer", blocks: message("offer") },
];
