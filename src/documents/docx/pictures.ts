import { cleanText } from "../clean-text.ts";
import { photoMillimetres, type Photo, type Picture } from "../tree.ts";
import {
  HorizontalPositionAlign,
  HorizontalPositionRelativeFrom,
  ImageRun,
  TextWrappingSide,
  TextWrappingType,
  VerticalPositionAlign,
  VerticalPositionRelativeFrom,
  type Paragraph,
} from "./library.ts";
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

/** Word counts 36,000 units in a millimetre where it places pictures. */
const perMillimetre = 36_000;

/**
 * A photo in the corner of the margins, with the text beside it. Its paragraph has no height, so that the title stays
 * the first line.
 */
export function photoParagraph({ url, type, alt, ...size }: Photo, making: Making): readonly Paragraph[] {
  const [, data = ""] = /^data:image\/(?:png|jpeg);base64,([\w+/=]+)$/u.exec(url) ?? [];
  if (data === "") return [];
  const width = (photoMillimetres / 25.4) * 96;
  const photo = new ImageRun({
    type,
    data: Uint8Array.from(atob(data), (one) => one.charCodeAt(0)),
    transformation: { width: Math.round(width), height: Math.round((width * size.height) / size.width) },
    altText: { id: String(making.nextPicture()), name: "", title: "", description: cleanText(alt) },
    floating: {
      horizontalPosition: {
        relative: HorizontalPositionRelativeFrom.MARGIN,
        align: HorizontalPositionAlign.RIGHT,
      },
      verticalPosition: { relative: VerticalPositionRelativeFrom.MARGIN, align: VerticalPositionAlign.TOP },
      wrap: { type: TextWrappingType.SQUARE, side: TextWrappingSide.LEFT },
      margins: { left: 4 * perMillimetre, bottom: 2 * perMillimetre },
    },
  });
  return [making.paragraph("", { spacing: { line: 1, lineRule: "exact", before: 0, after: 0 } }, [photo])];
}
