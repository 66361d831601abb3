import { csv, dialects } from "#documents/csv.ts";
import type { Block } from "#documents/tree.ts";
import { xlsx } from "#documents/xlsx.ts";
import { tags } from "../words/format.ts";
import { allSections, type Result } from "../result/result.ts";
import type { Words } from "../words/words.ts";
import type { Form } from "./pictures/chart-layout.ts";
import { chartPicture } from "./pictures/chart-picture.ts";
import { documentPictures } from "./pictures/document-pictures.ts";
import { saveFile, saveText } from "./save-file.ts";
import { copiedForms, copiedMarkdown } from "./copy-blocks.ts";
import type { CopiedForms } from "../clipboard/write-clipboard.ts";
import { saveBlocks, type FileForm } from "./save-blocks.ts";
import { paperDocument, resultDocument, shortDocument, type Pictures } from "./result-document.ts";
import { tidyTable } from "./tidy-table.ts";
import { withFileWords } from "./file-words.ts";
import { workbook } from "./workbook.ts";

/** A kind of file; `png:` and `slide:` are followed by the id of the section to draw. */
export type Saved =
  FileForm | "csv" | "xlsx" | `png:${string}` | `slide:${string}` | `paper:${string}` | `calendar:${string}`;

interface About {
  readonly result: Result;
  readonly words: Words;
  readonly fileName: string;
  readonly link: string;
  /** True for every section and the steps in copies and documents; false for the short form, one page. */
  readonly whole: boolean;
}

function documentOf({ result, words, link, whole }: About, pictures?: Pictures): readonly Block[] {
  return (whole ? resultDocument : shortDocument)(result, words, link, pictures);
}

/** A result in the forms that go to the clipboard. */
export function copyOf(form: "text" | "markdown", about: About): CopiedForms {
  const blocks = documentOf(about);
  return form === "text" ? copiedForms(blocks, tags[about.words.language]) : copiedMarkdown(blocks);
}

/** Saves a result as a file. Rejects when saving fails, so that the menu can show a message. */
export async function save(what: Saved, about: About): Promise<void> {
  const { result, words, fileName, link } = about;
  switch (what) {
    case "csv": {
      const text = csv(tidyTable(result, await withFileWords(words), link), dialects[words.language]);
      saveText(text, "text/csv", `${fileName}.csv`);
      return;
    }
    case "xlsx":
      saveFile(await xlsx(workbook(result, await withFileWords(words), link)), `${fileName}.xlsx`);
      return;
    case "docx":
    case "md": {
      const title = words.say(result.question);
      const pictures = what === "docx" ? await documentPictures(result, words, about.whole) : undefined;
      const blocks = documentOf(about, pictures);
      return saveBlocks(what, blocks, { title, tag: tags[words.language], fileName, link });
    }
    default: {
      const [form, id = ""] = what.split(":");
      if (form === "paper") return savePaper(id, about);
      if (form === "calendar") {
        const { saveCalendar } = await import("./save-calendar.ts");
        return saveCalendar(id, about);
      }
      const isSlide = form === "slide";
      const picture = await pictureOf(id, about, isSlide ? "slide" : "whole");
      saveFile(picture, `${fileName}-${id}${isSlide ? "-16x9" : ""}.png`);
    }
  }
}

async function savePaper(id: string, { result, words: pageWords, fileName, link }: About): Promise<void> {
  const paper = result.papers?.find((one) => one.id === id);
  if (paper === undefined) throw new Error(`No paper "${id}" in this result.`);
  const words = pageWords.with((await paper.texts?.(pageWords.language)) ?? {});
  const title = words.say(paper.title);
  const about = { title, tag: tags[words.language], fileName: `${fileName}-${id}`, link };
  return saveBlocks("docx", paperDocument(paper, words), about);
}

async function pictureOf(id: string, { result, words }: About, form: Form): Promise<Blob> {
  const section = allSections(result.sections()).find((one) => one.id === id);
  if (section?.is === "chart") return chartPicture({ result, chart: section.chart, form }, words);
  if (section?.is !== "plot") throw new Error(`No chart "${id}" in this result.`);
  const { plotPicture } = await import("./pictures/plot-picture.ts");
  return plotPicture(section.plot, result, words);
}
