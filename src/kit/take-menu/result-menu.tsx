import { useMemo, useRef } from "preact/hooks";
import { copyToClipboard } from "../clipboard/write-clipboard.ts";
import { allSections, type Result, type Section } from "../result/result.ts";
import type { Saved } from "../take-away/actions.ts";
import { printPage } from "../print-page.ts";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import { copyGroup } from "./copy-group.ts";
import { TakeMenu, type Status, type TakeForm, type TakeGroup } from "./take-menu.tsx";

interface Props {
  readonly result: Result;
  readonly words: Words;
  /** The name of downloaded files, without extension. */
  readonly fileName: string;
  /** The absolute address of this result. */
  readonly link: () => string;
  /** The address with the private fields after `#`; undefined if there are none. */
  readonly privateLink?: (() => string) | undefined;
  /** The number of rows that do not fit in a link. */
  readonly rowsLeftOut: number;
}

type Form = Saved | "text" | "markdown" | "print" | "link" | "private-link";

/**
 * The menu offers the formats that suit the content of the result. Code that writes files is loaded on first
 * use.
 */
export function ResultMenu(props: Props) {
  const { result, words, fileName, link, privateLink, rowsLeftOut } = props;
  const sections = result.sections();
  const { papers = [], calendars = [] } = result;
  const files = [...papers.map(asForm("paper")), ...calendars.map(asForm("calendar"))];
  const names = files.map(({ form }) => form).join(" ");
  const groups = useMemo(
    () => groupsOf(sections, files, privateLink !== undefined, words),
    [sections, names, privateLink === undefined, words],
  );
  const whole = useRef(false);
  const take = async (form: Form): Promise<Status | undefined> => {
    const about = { result, words, fileName, link: link(), whole: whole.current };
    if (form === "print") printPage(whole.current ? "whole" : undefined);
    else if (form === "link" || form === "private-link") {
      await navigator.clipboard.writeText(form === "link" ? about.link : (privateLink?.() ?? about.link));
      if (rowsLeftOut > 0) return { text: words.text("take.done.link-cut", { count: rowsLeftOut }) };
    } else if (form === "text" || form === "markdown") {
      const made = import("../take-away/actions.ts").then(({ copyOf }) => copyOf(form, about));
      await copyToClipboard(form, made);
    } else await import("../take-away/actions.ts").then(({ save }) => save(form, about));
    return undefined;
  };
  return (
    <TakeMenu
      words={words}
      title="take.title"
      groups={groups}
      take={take}
      choice={{ label: "take.whole", choose: (chosen) => (whole.current = chosen) }}
    />
  );
}

/** A file of its own beside the result, as the menu names it. */
interface OwnFile {
  readonly form: `paper:${string}` | `calendar:${string}`;
  readonly label: "take.paper" | "take.calendar";
  readonly name: Phrase;
}

const asForm =
  (kind: "paper" | "calendar") =>
  ({ id, name }: { readonly id: string; readonly name: Phrase }): OwnFile => ({
    form: `${kind}:${id}`,
    label: `take.${kind}`,
    name,
  });

function groupsOf(
  sections: readonly Section[],
  files: readonly OwnFile[],
  hasPrivateLink: boolean,
  words: Words,
): readonly TakeGroup<Form>[] {
  const all = allSections(sections);
  const hasTable = all.some(({ is }) => is === "table");
  const pictures = all.flatMap((section): readonly TakeForm<Form>[] => {
    if (section.is !== "chart" && section.is !== "plot") return [];
    const title = words.say(section.is === "chart" ? section.chart.title : section.plot.title);
    return [{ form: `png:${section.id}`, label: "take.png", title }];
  });
  // A plot has the shape of a slide already.
  const slides = all.flatMap((section): readonly TakeForm<Form>[] =>
    section.is === "chart" ? [{ form: `slide:${section.id}`, label: "take.slide" }] : [],
  );
  const named = pictures.length > 1;
  return [
    copyGroup,
    {
      label: "take.download",
      forms: [
        { form: "docx", label: "take.docx" },
        ...(hasTable
          ? ([
              { form: "csv", label: "take.csv" },
              { form: "xlsx", label: "take.xlsx" },
            ] as const)
          : []),
        ...pictures.map((one) => (named ? { ...one, label: "take.png-of" } : one)),
        ...slides,
        { form: "md", label: "take.md" },
        ...files.map(({ form, label, name }) => ({ form, label, title: words.say(name) }) as const),
      ],
    },
    {
      label: "take.keep",
      forms: [
        { form: "print", label: "take.print" },
        { form: "link", label: "take.link" },
        ...(hasPrivateLink ? [{ form: "private-link", label: "take.private-link" } as const] : []),
      ],
    },
  ];
}
