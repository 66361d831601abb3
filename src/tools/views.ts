import type { ToolModule } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";

/**
 * Views and texts. Each is a separate file, loaded when its calculator starts, only in the page's language.
 */
export const views = import.meta.glob<ToolModule>("./*/view.tsx");
export const viewTexts = import.meta.glob<Texts>("./*/texts.*.json", { import: "default" });
