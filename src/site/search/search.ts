import { wordsIn } from "#core/words-in.ts";
import type { Candidate, Chosen } from "./match.ts";

/** The words of the roles' names, other names included. Somebody who looks for a place's figures often types them too. */
const roleWords = Object.values(
  import.meta.glob<string>("../../../data/roles/*/{fr,en}.json", { eager: true, import: "firstMention" }),
).flatMap(wordsIn);

/**
 * What happens in the search dialog. The index and the engine are loaded at the first search, only in the
 * page's language.
 */
interface Found extends Candidate {
  readonly excerpt: string;
}
interface Result {
  readonly id: string;
  data(): Promise<Found>;
}
interface Engine {
  options(settings: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ readonly results: readonly Result[] }>;
}

const limit = 10;
/** The maximum number of results to read: the engine also finds pages that do not have the words typed. */
const enough = 60;
/** The time after the last letter before the search begins, in milliseconds. */
const rest = 120;

/** Makes the dialog search what is typed in it, and what was typed while this script was on its way. */
export function startSearch(dialog: HTMLDialogElement): void {
  const box = dialog.querySelector("input[role=searchbox]");
  const list = dialog.querySelector("ol");
  const status = dialog.querySelector("[role=status]");
  if (!(box instanceof HTMLInputElement) || list === null || status === null) return;
  let engine: Promise<Engine> | undefined;
  let turn = 0;

  const say = (key: string, count = 0): void => {
    status.textContent = (dialog.dataset[key] ?? "")
      .replace("{count}", () => String(count))
      .replace("{got}", () => box.value.trim());
  };
  const search = async (): Promise<void> => {
    const mine = (turn += 1);
    const text = box.value.trim();
    if (text === "") {
      list.replaceChildren();
      status.textContent = "";
      return;
    }
    engine ??= load(dialog);
    try {
      const kind = dialog.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value ?? "";
      await new Promise((resolve) => setTimeout(resolve, rest));
      if (mine !== turn) return;
      const { found, begins } = await searched(await engine, text, kind);
      if (mine !== turn) return;
      list.replaceChildren(
        ...(found.length > 0 ? found.slice(0, limit).map((one) => entry(one, dialog)) : sections()),
      );
      const many = found.length > limit ? "first" : "found";
      say(found.length === 0 ? "none" : begins ? "begins" : many, found.length);
    } catch {
      engine = undefined;
      if (mine === turn) say("failed");
    }
  };

  box.addEventListener("input", () => void search());
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.querySelector("fieldset")?.addEventListener("change", () => void search());
  void search();
}

/** What has the words typed, best first. */
async function searched(engine: Engine, text: string, kind: string): Promise<Chosen<Found>> {
  const { choose, countryFirst, queriesFor } = await import("./match.ts");
  const answers = await Promise.all(queriesFor(text, roleWords).map((query) => engine.search(query)));
  // The first results of each query, in turn.
  const length = Math.max(...answers.map(({ results }) => results.length));
  const results = Array.from({ length }, (_, index) => answers.flatMap((one) => one.results[index] ?? []));
  const unique = new Map(results.flat().map((result) => [result.id, result]));
  const read = await Promise.all([...unique.values()].slice(0, enough).map((result) => result.data()));
  const chosen = choose(
    text,
    read.filter(({ meta }) => kind === "" || meta.kind === kind),
    roleWords,
  );
  const country = document.querySelector<HTMLSelectElement>("select[data-country]")?.value ?? "";
  return { ...chosen, found: countryFirst(chosen.found, country, text) };
}

async function load(dialog: HTMLDialogElement): Promise<Engine> {
  const base = dialog.dataset["base"] ?? "/";
  const root = document.documentElement;
  const { lang } = root;
  try {
    // When it starts, Pagefind reads the language of the page. On a page in two languages, set that of the
    // dialog.
    root.lang = dialog.lang;
    const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js?${dialog.lang}`)) as Engine;
    // A match in the title or in the search words says more about a page than the number of matches or the
    // page's length.
    await engine.options({
      baseUrl: base,
      ranking: { pageLength: 0.1, termFrequency: 0.1, metaWeights: { title: 10, words: 10, kind: 0 } },
    });
    await engine.init();
    return engine;
  } finally {
    root.lang = lang;
  }
}

function entry({ url, meta, excerpt }: Found, dialog: HTMLDialogElement): HTMLLIElement {
  const item = document.createElement("li");
  const link = document.createElement("a");
  const kind = document.createElement("span");
  const text = document.createElement("p");
  link.href = url;
  link.append(meta.title ?? url);
  kind.textContent = dialog.dataset[`kind${capital(meta.kind ?? "guide")}`] ?? "";
  // The excerpt marks matches with <mark>. Everything else in it is treated as text.
  for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
    const node = document.createElement(index % 2 === 1 ? "mark" : "span");
    node.textContent = decoded(part);
    text.append(node);
  }
  link.append(kind);
  item.append(link, text);
  return item;
}

/** The site's sections, from its navigation: where to look if nothing was found. */
function sections(): readonly Node[] {
  return [...document.querySelectorAll("header nav li")].map((item) => item.cloneNode(true));
}

function decoded(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
