import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

const words = z.strictObject({
  term: Text,
  /** Other names in use; the pages always use `term`. */
  also: z.optional(z.array(Text)),
  /** Search words that stand in no text of the term. They are not shown. */
  keywords: z.optional(Text),
  /** One or two sentences. They are also shown where a page uses the term. */
  definition: Text,
  /** An example, with numbers if possible. */
  example: z.optional(Text),
});

/** `data/glossary/<id>.json`: a term of pay, hiring or client work, in each language. */
export const Term = z.strictObject({
  id: Id,
  group: z.enum(["pay", "statistics", "hiring", "work", "law"]),
  fr: words,
  en: words,
  /** Terms to read beside it. */
  related: z.optional(z.array(Id)),
  /** The page or tool that uses it: `page:<path>` or `tool:<id>`. */
  page: z.optional(z.string().check(z.regex(/^(?:page|tool):\S+$/, "page:<path> or tool:<id>"))),
});
export type Term = z.infer<typeof Term>;
