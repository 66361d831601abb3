import type { Result } from "../result.ts";
import type { Words } from "../wording.ts";
import type { Taken } from "./actions.ts";
import { TakeMenu, type TakeGroup } from "./take-menu.tsx";

interface Props {
  readonly result: Result;
  readonly words: Words;
  /** Name of downloaded files, without extension. */
  readonly fileName: string;
  /** The absolute address of this result. */
  readonly link: () => string;
}

const groups: readonly TakeGroup<Taken>[] = [
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
  const take = async (form: Taken): Promise<undefined> => {
    const { takeAway } = await import("./actions.ts");
    await takeAway(form, { result, words, fileName, link: link() });
    return undefined;
  };
  return <TakeMenu words={words} title="take.title" groups={groups} take={take} />;
}
