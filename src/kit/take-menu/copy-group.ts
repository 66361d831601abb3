import type { TakeGroup } from "./take-menu.tsx";

/** The buttons that copy a document as formatted text or as Markdown. */
export const copyGroup: TakeGroup<"text" | "markdown"> = {
  label: "take.copy",
  forms: [
    { form: "text", label: "take.copy-text" },
    { form: "markdown", label: "take.copy-markdown" },
  ],
};
