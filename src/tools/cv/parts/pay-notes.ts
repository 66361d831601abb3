import { textOf, type DraftShown, type Note } from "#kit/builder/builder.ts";
import type { Words } from "#kit/words/words.ts";

/** Where the pay wanted stands: the tool that says so opens on it, after `#`, which no server receives. */
export function payNotes(draft: DraftShown, _library: unknown, words: Words): readonly Note[] {
  const wanted = textOf(draft, "wanted").replaceAll(/[\s\u00A0\u202F,.'’](?=\d{3}\b)/gu, "");
  const [, amount = ""] = /^\D*(\d{2,9})/u.exec(wanted) ?? [];
  return [
    {
      id: "position",
      title: words.text("pay.position.title"),
      text: words.text("pay.position"),
      tool: amount === "" ? "position/" : `position/#pay=${amount}`,
    },
    { id: "salary", title: words.text("pay.salary.title"), text: words.text("pay.salary"), tool: "salary/" },
  ];
}
