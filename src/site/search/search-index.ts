import * as pagefind from "pagefind";
import { tags } from "#kit/words/format.ts";
import type { SearchRecord } from "./search-records.ts";

export interface SearchPage {
  /** Path of the file in the built site. */
  readonly path: string;
  readonly html: string;
}

/** Pagefind brings interfaces of its own; ours asks its engine directly. */
const ofOtherInterfaces = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./u;

/**
 * The search index as files. Pagefind may say that it wrote a file before the bytes are on disk, so it is asked for the
 * bytes and the caller writes them; an empty one is an error. Its list of languages comes in any order: it is sorted,
 * so that two builds are the same.
 */
export async function searchIndex(
  pages: readonly SearchPage[],
  records: readonly SearchRecord[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    const { index } = must(await pagefind.createIndex());
    if (index === undefined) throw new Error("Pagefind gave no index.");
    for (const { path, html } of pages) {
      must(await index.addHTMLFile({ sourcePath: path, content: withKind(html, path) }));
    }
    for (const { language, url, title, content, kind } of records) {
      must(
        await index.addCustomRecord({
          url,
          content,
          language: tags[language].toLowerCase(),
          meta: { title, kind },
        }),
      );
    }
    const { files } = must(await index.getFiles());
    return new Map(
      files
        .filter(({ path }) => !ofOtherInterfaces.test(path))
        .map(({ path, content }) => [path, checked(path, stable(path, content))]),
    );
  } finally {
    await pagefind.close();
  }
}

/** Controls, margin data and what only shows at times: nobody looks for it, and it would stand in excerpts. */
const noProse =
  /<\w+ class="(?:take|metadata|definition|brief-status|note needs-script|note warn|controls|filter lists|field start|own|copies|sign|n|list-next|sheet-facts)"|<form\b|<button\b/gu;

const kinds: Readonly<Record<string, string>> = { tools: "tool", checklists: "checklist", data: "data" };

/**
 * Guides, tools, checklists and data can be searched apart: a page's kind follows from its address. It is told as metadata:
 * Pagefind writes its filters in an order that changes from run to run, and two builds must be the same.
 */
function withKind(html: string, path: string): string {
  const folder = path.split("/")[1] ?? "";
  const kind = kinds[folder] ?? "guide";
  return (
    html
      // Pagefind leaves labels out; on a checklist they hold the items.
      .replaceAll(/<(\/?)label\b/gu, "<$1span")
      // What stands on lines of its own is not run together in an excerpt.
      .replaceAll(/<(?:b|small)\b/gu, " $&")
      .replaceAll(noProse, "$& data-pagefind-ignore")
      .replace("<main data-pagefind-body", `<main data-pagefind-body data-pagefind-meta="kind:${kind}"`)
  );
}

function stable(path: string, content: Uint8Array): Uint8Array {
  if (path !== "pagefind-entry.json") return content;
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return new TextEncoder().encode(JSON.stringify({ ...entry, languages }));
}

function checked(path: string, content: Uint8Array): Uint8Array {
  if (content.length === 0) throw new Error(`Pagefind gave an empty file: ${path}. Build again.`);
  return content;
}

function must<T extends { readonly errors: readonly string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(answer.errors.join("\n"));
  return answer;
}
