import type { Result } from "../result/result.ts";
import type { Words } from "../words/wording.ts";
import type { Saved } from "../take-away/actions.ts";
import { writeClipboard, writeClipboardText } from "../clipboard/write-clipboard.ts";
import { TakeMenu, type TakeGroup } from "./take-menu.tsx";

interface Props {
  readonly result: Result;
  readonly words: Words;
  /** Name of downloaded files, without extension. */
  readonly fileName: string;
  /** The absolute address of this result. */
  readonly link: () => string;
}

type Form = Saved | "text" | "markdown" | "print" | "link";

const groups: readonly TakeGroup<Form>[] = [
  {
    label: "take.copy",
    forms: [
      ["text", "take.copy-text"],
      ["markdown", "take.copy-markdown"],
    ],
  },
  {
    label: "take.download",
    forms: [
      ["docx", "take.docx"],
      ["csv", "take.csv"],
      ["xlsx", "take.xlsx"],
      ["png", "take.png"],
      ["md", "take.md"],
    ],
  },
  {
    label: "take.keep",
    forms: [
      ["print", "take.print"],
      ["link", "take.link"],
    ],
  },
];

/** Copy, download, keep. What writes files is loaded when first asked for. */
export function TakeAway({ result, words, fileName, link }: Props) {
  const take = async (form: Form): Promise<undefined> => {
    const about = { result, words, fileName, link: link() };
    if (form === "print") window.print();
    else if (form === "link") await navigator.clipboard.writeText(about.link);
    else if (form === "text" || form === "markdown") {
      const made = import("../take-away/actions.ts").then(({ copyOf }) => copyOf(form, about));
      await (form === "text" ? writeClipboard(made) : writeClipboardText(made));
    } else await import("../take-away/actions.ts").then(({ save }) => save(form, about));
    return undefined;
  };
  return <TakeMenu words={words} title="take.title" groups={groups} take={take} />;
}
