import { useMemo } from "preact/hooks";
import { copyToClipboard } from "../../clipboard/write-clipboard.ts";
import { printPage } from "../../print-page.ts";
import { copyGroup } from "../../take-menu/copy-group.ts";
import { TakeMenu, type Status, type TakeGroup } from "../../take-menu/take-menu.tsx";
import type { AboutPaper } from "../take-away/save-paper.ts";

/** The buttons that take a paper away. What writes files is loaded on first use. */
export function BuilderMenu(about: AboutPaper) {
  const { paper, words } = about;
  const groups = useMemo(
    (): readonly TakeGroup<string>[] => [
      {
        label: "take.download",
        forms: [
          { form: "docx", label: "take.docx" },
          ...(paper.files ?? []).map(({ id }) => ({ form: id, label: `file.${id}` })),
          { form: "md", label: "take.md" },
          { form: "html", label: "builder.html" },
        ],
      },
      copyGroup,
      { label: "take.keep", forms: [{ form: "print", label: "take.print" }] },
    ],
    [paper],
  );
  const take = async (form: string): Promise<Status | undefined> => {
    if (form === "print") printPage();
    else if (form === "text" || form === "markdown") {
      await copyToClipboard(
        form,
        import("../take-away/save-paper.ts").then(({ copyOf }) => copyOf(form, about)),
      );
    } else {
      await import("../take-away/save-paper.ts").then(({ savePaper }) => savePaper(form, about));
      if (form !== "docx" && form !== "md") return { text: words.text("builder.saved") };
    }
    return undefined;
  };
  return <TakeMenu words={words} title="builder.take" groups={groups} take={take} />;
}
