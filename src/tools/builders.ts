import type { Builder } from "#kit/builder/builder.ts";
import type { Texts } from "#kit/words/words.ts";

/**
 * Document builders and texts, each a separate file, loaded when one starts. Apart from the views of calculators, so that
 * neither brings the list of the other along.
 */
export const builders = import.meta.glob<{ readonly builder: Builder }>("./*/builder.ts");
export const builderTexts = import.meta.glob<Texts>("./*/texts.*.json", { import: "default" });
