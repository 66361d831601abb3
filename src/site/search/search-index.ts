import * as pagefind from "pagefind";
import { tags } from "#kit/words/format.ts";
import type { SearchRecord } from "./search-records.ts";

export interface SearchPage {
  /** The path of the file in the built site. */
  readonly path: string;
  readonly html: string;
}

/** Pagefind's own user interfaces. They are left out, because our dialog calls the search engine directly. */
const ofOtherInterfaces = /^pagefind-(?:component-ui|modular-ui|ui|highlight)\./u;

/**
 * The search index as files. Pagefind may report a file as written before it is on disk, so this asks for the
 * bytes and the caller writes them. An empty file is an error. Pagefind's list of languages has no fixed
 * order, so it is sorted to make builds reproducible.
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
    for (const { language, url, title, content, words = "", kind } of records) {
      must(
        await index.addCustomRecord({
          url,
          content,
          language: tags[language].toLowerCase(),
          meta: { title, kind, ...(words !== "" && { words }) },
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

/**
 * Takes out of a page the words that only search reads, so that readers do not load them. The index is made of
 * the page before that.
 */
export function withoutSearchWords(html: string): string {
  return html.replace(/<span data-words="[^"]*" data-pagefind-meta="[^"]*">\s*<\/span>\s*/u, "");
}

/**
 * Controls, tables of addresses, facts about figures and messages that not every reader sees. They are left out of the index, because nobody
 * searches for them and they would appear in excerpts.
 */
const noProse =
  /<\w+ class="(?:take|metadata|definition|brief-status|note needs-script|note warn|controls|filter lists|field start|own|copies|sign|n|list-next|sheet-facts|other-country|every-input)"|<form\b|<button\b/gu;

const kinds: Readonly<Record<string, string>> = { tools: "tool", checklists: "checklist", data: "data" };

/**
 * Guides, tools, checklists and data can be searched separately. A page's kind follows from its address. It
 * is stored as metadata, because Pagefind writes filters in an order that changes from run to run, and builds
 * must be reproducible.
 */
function withKind(html: string, path: string): string {
  const folder = path.split("/")[1] ?? "";
  const kind = kinds[folder] ?? "guide";
  return (
    html
      // Pagefind ignores labels, but the items of a checklist are in labels.
      .replaceAll(/<(\/?)label\b/gu, "<$1span")
      // Add a space, so that texts on separate lines or in cells side by side are not joined in an excerpt.
      .replaceAll(/<(?:b|small|th|td)\b/gu, " $&")
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
