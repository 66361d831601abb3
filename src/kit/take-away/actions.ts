import { csv, dialects } from "#documents/csv.ts";
import { xlsx } from "#documents/xlsx.ts";
import { tags } from "../format.ts";
import { resultDocument, tidyTable } from "../result-document.ts";
import type { Result } from "../result.ts";
import type { Words } from "../wording.ts";
import { chartPicture } from "./chart-picture.ts";
import { saveFile, saveText } from "./save-file.ts";
import { takeBlocks, type BlocksForm } from "./take-blocks.ts";
import { workbook } from "./workbook.ts";

export type Taken = BlocksForm | "csv" | "xlsx" | "png" | "print" | "link";

interface About {
  readonly result: Result;
  readonly words: Words;
  readonly fileName: string;
  readonly link: string;
}

/** Takes a result away in one form. Rejects when the browser refuses, so that the menu can say so. */
export async function takeAway(what: Taken, about: About): Promise<void> {
  const { result, words, fileName, link } = about;
  switch (what) {
    case "link":
      return navigator.clipboard.writeText(link);
    case "print":
      window.print();
      return;
    case "csv": {
      const text = csv(tidyTable(result.table, result, words), dialects[words.language]);
      saveText(text, "text/csv", `${fileName}.csv`);
      return;
    }
    case "xlsx":
      saveFile(await xlsx(workbook(result, words, link)), `${fileName}.xlsx`);
      return;
    case "png":
      saveFile(await chartPicture(result, words), `${fileName}.png`);
      return;
    default: {
      const title = words.say(result.question);
      const blocks = resultDocument(result, words, link);
      return takeBlocks(what, blocks, { title, tag: tags[words.language], fileName, link });
    }
  }
}
