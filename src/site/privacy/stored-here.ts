import { backupText, readBackupText } from "#kit/backup/backup.ts";
import { saveText } from "#kit/take-away/save-file.ts";
import { deleteItem, putItem, restore, storedItems, type StoredItem } from "#kit/backup/stored-items.ts";
import { keptKinds } from "./kept-kinds.ts";
import { tabs } from "#kit/device/large/tabs.ts";
import { device } from "#kit/device/store.ts";
import { formats } from "#kit/words/format.ts";
import type { Language } from "#schema/text.ts";

interface Status {
  readonly language: Language;
  readonly things: Readonly<Record<string, { readonly name: string; readonly href?: string }>>;
  readonly said: Readonly<Record<string, string>>;
}

/** No file saved here is this large. A larger one is rejected without reading it. */
const largest = 100_000_000;

/** Fills the list and attaches the handlers of its buttons. */
export function showStoredItems(slot: HTMLElement): void {
  const data = slot.querySelector("script[type='application/json']")?.textContent ?? "";
  const { language, things, said } = JSON.parse(data) as Status;
  const { number } = formats(language);
  /** The items deleted last, so that they can be restored. */
  let gone: readonly StoredItem[] = [];

  const fill = (key: string, values: Readonly<Record<string, string>> = {}): string =>
    (said[key] ?? "").replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole);
  const nameOf = (key: string): string => things[key]?.name ?? key;
  const names = (keys: readonly string[]): string => keys.map(nameOf).join(", ");
  const part = (selector: string): HTMLElement | null => slot.querySelector(selector);
  const say = (text: string, bad = false): void => {
    const line = part("[data-status]");
    if (line === null) return;
    line.textContent = text;
    line.classList.toggle("err", bad);
  };

  async function show(): Promise<void> {
    const all = await storedItems(keptKinds);
    const size = all.reduce((sum, one) => sum + one.size, 0);
    const values = { count: number(all.length), size: fill("size", { count: number(size) }) };
    const summary = part("[data-summary]");
    const key = all.length === 0 ? "nothing" : all.length === 1 ? "count-one" : "count-other";
    if (summary !== null) summary.textContent = fill(device() === undefined ? "forbidden" : key, values);
    part("ul")?.replaceChildren(...all.map(entry));
    for (const button of slot.querySelectorAll<HTMLButtonElement>("[data-save], [data-delete-all]"))
      button.disabled = all.length === 0;
    const undo = part("[data-undo]");
    if (undo !== null) undo.hidden = gone.length === 0;
  }

  function entry(thing: StoredItem): HTMLLIElement {
    const { key, size, state, names: given } = thing;
    const item = document.createElement("li");
    const name = things[key];
    const title = document.createElement(name?.href === undefined ? "span" : "a");
    if (title instanceof HTMLAnchorElement) title.href = name?.href ?? "";
    title.textContent = nameOf(key);
    const facts = document.createElement("span");
    facts.className = "muted";
    facts.textContent = [
      fill("size", { count: number(size) }),
      ...(given.length === 0 ? [] : [fill("copies", { names: given.join(", ") })]),
      key,
      ...(state === "stored" ? [] : [fill(state)]),
    ].join(" · ");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "link";
    button.textContent = fill("delete");
    button.setAttribute("aria-label", fill("delete-of", { name: nameOf(key) }));
    button.addEventListener("click", () => {
      void remove([thing]).then((failed) => {
        say(fill(failed ? "not-deleted" : "deleted", { name: nameOf(key) }), failed);
        part("[data-undo]")?.focus();
      });
    });
    item.append(title, facts, button);
    return item;
  }

  /** Returns whether something could not be deleted. */
  async function remove(all: readonly StoredItem[]): Promise<boolean> {
    const left = new Set<StoredItem>();
    for (const thing of all) if ((await deleteItem(thing)) !== "stored") left.add(thing);
    gone = all.filter((thing) => !left.has(thing));
    await show();
    return left.size > 0;
  }

  async function putBack(): Promise<void> {
    const failed: StoredItem[] = [];
    const here = new Set((await storedItems(keptKinds)).map(({ key }) => key));
    // Another tab may have stored a new value under the same key since. Do not overwrite it.
    for (const thing of gone)
      if (here.has(thing.key) || (await putItem(thing)) !== "stored") failed.push(thing);
    say(
      failed.length === 0
        ? fill("restored")
        : fill("not-restored", { names: names(failed.map(({ key }) => key)) }),
      failed.length > 0,
    );
    gone = failed;
    await show();
    part("[data-save]")?.focus();
  }

  async function saveAll(): Promise<void> {
    const all = await storedItems(keptKinds);
    saveText(
      backupText(Object.fromEntries(all.map(({ key, text }) => [key, text]))),
      "application/json",
      "repere.json",
    );
    say(fill("saved"));
  }

  async function read(file: File): Promise<void> {
    if (file.size > largest) return say(fill("bad-too-large", { file: file.name }), true);
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return say(fill("bad-not-read", { file: file.name }), true);
    const found = readBackupText(text);
    if ("problem" in found) return say(fill(`bad-${found.problem}`, { file: file.name }), true);
    const { added, held, refused, failed } = await restore(keptKinds, found.kept);
    const status = [
      fill("read", { count: number(added.length) }),
      ...(held.length === 0 ? [] : [fill("read-held", { names: names(held) })]),
      ...(refused.length === 0 ? [] : [fill("read-refused", { names: names(refused) })]),
      ...(failed.length === 0 ? [] : [fill("read-failed", { names: names(failed) })]),
    ];
    say(status.join(" "), refused.length + failed.length > 0);
    await show();
  }

  part("[data-save]")?.addEventListener("click", () => void saveAll());
  part("[data-delete-all]")?.addEventListener("click", () => {
    void storedItems(keptKinds)
      .then(remove)
      .then((failed) => {
        say(fill(failed ? "not-deleted-all" : "deleted-all"), failed);
        part("[data-undo]")?.focus();
      });
  });
  part("[data-undo]")?.addEventListener("click", () => void putBack());
  part("#stored-file")?.addEventListener("change", ({ currentTarget }) => {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) void read(file);
    currentTarget.value = "";
  });
  addEventListener("storage", () => void show());
  addEventListener("pageshow", () => void show());
  tabs().listen(() => void show());
  void show();
}
