import type { Picture } from "#documents/tree.ts";
import { allSections, type Result, type Section } from "../../result/result.ts";
import type { Words } from "../../words/words.ts";
import { chartPicture } from "./chart-picture.ts";

/** The height for the rows of the chart, so that a result in short stays on one page. */
const roomInShort = 330;

/**
 * The charts of a result as pictures for a document, by the id of their section: all of them with all rows, or
 * the first with the rows that fit.
 */
export async function documentPictures(
  result: Result,
  words: Words,
  whole: boolean,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  for (const section of allSections(result.sections())) {
    if (!whole && pictures.size > 0) break;
    const png = await pngOf(section, result, words, whole);
    if (png === undefined) continue;
    const bytes = new Uint8Array(await png.arrayBuffer());
    pictures.set(section.id, {
      block: "picture",
      png: bytes,
      ...sizeOf(bytes),
      alt: altOf(section, result, words),
    });
  }
  return pictures;
}

async function pngOf(
  section: Section,
  result: Result,
  words: Words,
  whole: boolean,
): Promise<Blob | undefined> {
  if (section.is === "chart") {
    const room = whole ? {} : { room: roomInShort };
    return chartPicture({ result, chart: section.chart, form: "bare", ...room }, words);
  }
  if (section.is !== "plot" || !whole) return undefined;
  const { plotPicture } = await import("./plot-picture.ts");
  return plotPicture(section.plot, result, words);
}

function altOf(section: Section, result: Result, words: Words): string {
  const title =
    section.is === "chart"
      ? section.chart.title
      : section.is === "plot"
        ? section.plot.title
        : result.question;
  return words.text("document.picture", { title: words.say(title), answer: words.say(result.answer) });
}

/** A PNG begins with its size. */
function sizeOf(png: Uint8Array<ArrayBuffer>): { readonly width: number; readonly height: number } {
  const view = new DataView(png.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
