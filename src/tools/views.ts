import type { ToolModule } from "#kit/tool.ts";
import type { Texts } from "#kit/words/words.ts";

/** Views and texts, each a file of its own that is loaded when its calculator wakes, in the page's language alone. */
export const views = import.meta.glob<ToolModule>("./*/view.tsx");
export const viewTexts = import.meta.glob<Texts>("./*/texts.*.json", { import: "default" });
