/**
 * The search dialog. Its index and engine are loaded when it is first opened, only in the page's language.
 */
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
/** The maximum number of results to read when filtering by kind. */
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
  // A click outside the dialog's content hits its backdrop and closes it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  box.addEventListener("input", () => void search());
  dialog.querySelector("fieldset")?.addEventListener("change", () => void search());
}

/** The ten best results. With a kind, reads results until ten match or the maximum is reached. */
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
