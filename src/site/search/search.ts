/** The search dialog: its index and engine are loaded when it is first opened, in the page's language alone. */
interface Found {
  readonly url: string;
  readonly meta: { readonly title?: string; readonly kind?: string };
  readonly excerpt: string;
}
interface Result {
  data(): Promise<Found>;
}
interface Engine {
  options(settings: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  debouncedSearch(
    text: string,
    settings: Readonly<Record<string, unknown>>,
    wait: number,
  ): Promise<{ readonly results: readonly Result[] } | null>;
}

const limit = 10;
/** Results read at most in search of one kind. */
const enough = 80;

for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[data-search]")) wake(dialog);

function wake(dialog: HTMLDialogElement): void {
  const box = dialog.querySelector("input[role=searchbox]");
  const list = dialog.querySelector("ol");
  const status = dialog.querySelector("[role=status]");
  if (!(box instanceof HTMLInputElement) || list === null || status === null) return;
  let engine: Promise<Engine> | undefined;
  let turn = 0;

  const say = (key: string, count = 0): void => {
    status.textContent = (dialog.dataset[key] ?? "")
      .replace("{count}", String(count))
      .replace("{got}", box.value);
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
      const answer = await (await engine).debouncedSearch(text, {}, 120);
      if (answer === null || mine !== turn) return;
      const found = await firstOf(answer.results, kind);
      if (mine !== turn) return;
      list.replaceChildren(...found.map((one) => entry(one, dialog)));
      const more = found.length === limit && answer.results.length > limit && kind === "";
      say(
        found.length === 0 ? "none" : more ? "first" : "found",
        more ? answer.results.length : found.length,
      );
    } catch {
      engine = undefined;
      if (mine === turn) say("failed");
    }
  };

  for (const opener of document.querySelectorAll(`[data-search-open="${dialog.id}"]`)) {
    opener.addEventListener("click", () => {
      dialog.showModal();
      box.select();
    });
  }
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof Element && event.target.closest("input, select, textarea, dialog") !== null;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    dialog.showModal();
    box.select();
  });
  // Outside the sheet is its backdrop: a click there closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  box.addEventListener("input", () => void search());
  dialog.querySelector("fieldset")?.addEventListener("change", () => void search());
}

/** The best ten, of one kind where one is wanted: its results are read until there are ten, or enough were read. */
async function firstOf(results: readonly Result[], kind: string): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let start = 0; start < Math.min(results.length, enough) && found.length < limit; start += limit) {
    const read = await Promise.all(results.slice(start, start + limit).map((result) => result.data()));
    found.push(...read.filter(({ meta }) => kind === "" || meta.kind === kind));
  }
  return found.slice(0, limit);
}

async function load(dialog: HTMLDialogElement): Promise<Engine> {
  const base = dialog.dataset["base"] ?? "/";
  const root = document.documentElement;
  const { lang } = root;
  try {
    // Pagefind searches the language the page says it is in when it starts; on a page in two, that of the dialog.
    root.lang = dialog.lang;
    const engine = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js?${dialog.lang}`)) as Engine;
    // A title, or words given for search, say more of a page than how often a word stands in it or how short it is.
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
  // The excerpt marks what was found with <mark>; everything else in it is text.
  for (const [index, part] of excerpt.split(/<\/?mark>/u).entries()) {
    const node = document.createElement(index % 2 === 1 ? "mark" : "span");
    node.textContent = decoded(part);
    text.append(node);
  }
  link.append(kind);
  item.append(link, text);
  return item;
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

export {};
