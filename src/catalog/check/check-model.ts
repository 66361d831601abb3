import { languages } from "#schema/names.ts";
import type { ModelBlock, ModelDocument } from "#schema/model-document.ts";
import { paths } from "../paths.ts";
import { checkId } from "./check-id.ts";
import { checkUnique } from "./check-unique.ts";
import type { Problems } from "./context.ts";

/**
 * Checks that a model document has the same parts in each language, that each figure it names is there, and that no
 * figure is left over.
 */
export function* checkModel(model: ModelDocument, name: string): Problems {
  const file = paths.model(name);
  yield* checkId(model.id, name, { file, field: "id", name: "file" });
  const ids = model.en.blocks.map(({ id }) => id);
  yield* checkUnique(ids, "en.blocks", (field) => ({ file, field }));
  const expected = model.en.blocks.map(shape).join(", ");
  const got = model.fr.blocks.map(shape).join(", ");
  if (got !== expected)
    yield {
      id: "words-missing",
      file,
      field: "fr.blocks",
      got,
      expected: `the parts of "en": ${expected}`,
      fix: "Give both languages the same parts, each with as many items.",
    };
  for (const [part, ids] of Object.entries(model.itemIds ?? {})) {
    const count = model.en.blocks.find(({ id }) => id === part)?.items?.length;
    const field = `itemIds.${part}`;
    yield* checkUnique(ids, field, (at) => ({ file, field: at }));
    if (count !== ids.length)
      yield {
        id: "words-missing",
        file,
        field,
        got: `${String(ids.length)} ids`,
        expected: count === undefined ? "a part that has items" : `${String(count)} ids, one for each item`,
        fix: "Give each item of the part an id, in their order.",
      };
  }
  for (const language of languages) {
    const named = new Set(model[language].blocks.flatMap(figuresIn));
    for (const id of named)
      if (!(id in model.figures))
        yield {
          id: "unknown-id",
          file,
          field: `${language}.blocks`,
          got: `"{${id}}"`,
          expected: `one of ${Object.keys(model.figures).join(", ")}`,
          fix: "Correct it, or add it to the figures.",
        };
    for (const id of Object.keys(model.figures))
      if (!named.has(id))
        yield {
          id: "words-unused",
          file,
          field: `figures.${id}`,
          got: `a figure that "${language}" does not name`,
          expected: "only figures that each language names",
          fix: "Name it in a text, or remove it.",
        };
  }
}

function shape({ id, text, items }: ModelBlock): string {
  return `${id} (${text === undefined ? "no text" : "text"}, ${String(items?.length ?? 0)} items)`;
}

/** The figures a part names; a name with a colon is another number of the site, an article of law for instance. */
function figuresIn({ text = "", items = [] }: ModelBlock): readonly string[] {
  return [text, ...items].flatMap((one) => [...one.matchAll(/\{([^{}:]+)\}/gu)].map(([, id = ""]) => id));
}
