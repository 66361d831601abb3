import type { Paper, PaperFile } from "#kit/builder/builder.ts";
import type { Library } from "./parts/library.ts";
import { advert } from "./parts/papers/advert.ts";
import { description } from "./parts/papers/description.ts";
import { message } from "./parts/papers/messages.ts";

/** What writes these two is loaded when they are first asked for. */
const boardText: PaperFile<Library> = {
  id: "board-text",
  type: "text/plain",
  extension: "txt",
  text: async (...of) => (await import("./parts/papers/posting.ts")).boardText(...of),
};

const posting: PaperFile<Library> = {
  id: "posting",
  type: "text/html",
  extension: "html",
  text: async (...of) => (await import("./parts/papers/posting.ts")).posting(...of),
};

/** What is made from the draft: the sheet to sign, the advert to publish, and the messages to candidates. */
export const papers: readonly Paper<Library>[] = [
  { id: "description", blocks: description },
  { id: "advert", blocks: advert, files: [boardText, posting] },
  { id: "invitation", blocks: message("invitation") },
  { id: "refusal", blocks: message("refusal") },
  { id: "offer", blocks: message("offer") },
];
