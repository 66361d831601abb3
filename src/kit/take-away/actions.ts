import { csv, dialects } from "#documents/csv.ts";
import { markdown } from "#documents/markdown.ts";
import { plain } from "#documents/plain.ts";
import { xlsx } from "#documents/xlsx.ts";
import { tags } from "../format.ts";
import { resultDocument, tidyTable } from "../result-document.ts";
import type { Result } from "../result.ts";
import type { Words } from "../wording.ts";
import { chartPicture } from "./chart-picture.ts";
import { copyBlocks } from "./copy-blocks.ts";
import { workbook } from "./workbook.ts";

export type Taken = "plain" | "markdown" | "rich" | "csv" | "xlsx" | "png" | "print" | "link";

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
    case "plain":
      return navigator.clipboard.writeText(plain(resultDocument(result, words, link)));
    case "markdown":
      return navigator.clipboard.writeText(markdown(resultDocument(result, words, link)));
    case "rich":
      return copyBlocks(resultDocument(result, words, link), tags[words.language]);
    case "link":
      return navigator.clipboard.writeText(link);
    case "print":
      window.print();
      return;
    case "csv": {
      const text = csv(tidyTable(result.table, result, words), dialects[words.language]);
      save(new Blob([text], { type: "text/csv;charset=utf-8" }), `${fileName}.csv`);
      return;
    }
    case "xlsx":
      save(await xlsx(workbook(result, words, link)), `${fileName}.xlsx`);
      return;
    case "png":
      save(await chartPicture(result, words), `${fileName}.png`);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  // Several choices of one field are joined by commas in an address, which some systems dislike in a name.
  link.download = name.replaceAll(",", "-");
  link.click();
  URL.revokeObjectURL(link.href);
}
