import { cleanText } from "../clean-text.ts";
import type { Picture } from "../tree.ts";
import { ImageRun, type Paragraph } from "./library.ts";
import { page, textWidth } from "./measures.ts";
import type { Making } from "./paragraphs.ts";

/** The library takes pixels, of which there are 96 in an inch, and Word counts 1440 units in one. */
const perPixel = 1440 / 96;
/** Leaves room on the page for the heading above. */
const highest = (page.height - 2 * page.margin) * 0.85;

/** A picture as wide as the text, or as high as fits a page, with its text for screen readers. */
export function pictureParagraph({ png, width, height, alt }: Picture, making: Making): Paragraph {
  const scale = Math.min(textWidth / width, highest / height) / perPixel;
  const description = cleanText(alt);
  const picture = new ImageRun({
    type: "png",
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    // The library numbers pictures through all documents; each document counts its own.
    altText: { id: String(making.nextPicture()), name: "", title: "", description },
  });
  return making.paragraph("", {}, [picture]);
}
