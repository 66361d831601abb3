import { StatedFigure } from "./role-parts.ts";
import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

/** A part of a document: a paragraph, a list, or both. `{name}` in a text is a figure of the document. */
const Block = z.strictObject({
  id: Id,
  heading: Text,
  text: z.optional(Text),
  items: z.optional(z.array(Text).check(z.minLength(1))),
});
export type ModelBlock = z.infer<typeof Block>;

const words = z.strictObject({
  title: Text,
  /** Who it is of, and that this company is made up. */
  about: Text,
  blocks: z.array(Block).check(z.minLength(1)),
});

/**
 * `data/models/<id>.json`: a complete document of a made-up company, which a guide prints and readers copy. Both
 * languages have the same parts in the same order.
 */
export const ModelDocument = z.strictObject({
  id: Id,
  /** Every number of the document, so that it is formatted for each language and stands in one place. */
  figures: z.record(Id, StatedFigure),
  /**
   * The ids of the items of a part, in their order, where a builder needs them: drafts refer to items by id. One
   * that is also the id of an item of the role words that item.
   */
  itemIds: z.optional(z.record(Id, z.array(Id))),
  fr: words,
  en: words,
});
export type ModelDocument = z.infer<typeof ModelDocument>;
