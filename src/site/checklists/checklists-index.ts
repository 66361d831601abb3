import { showAddress } from "#kit/address-bar.ts";
import { writeClipboard } from "#kit/clipboard/write-clipboard.ts";
import { whyFailed } from "#kit/clipboard/why-failed.ts";
import { allStored } from "#kit/device/store.ts";
import type { Language } from "#schema/text.ts";

/**
 * The interactive parts of the index of checklists: two filters, which are kept in the address, and a copy
 * button for each list.
 */
for (const index of document.querySelectorAll<HTMLElement>("[data-lists]")) wake(index);

function wake(index: HTMLElement): void {
  const selects = [...index.querySelectorAll("select")];
  const given = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = given.get(select.name) ?? "";
    // Ignore a value from the address that is not offered, so that the whole list stays visible.
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : "";
    select.addEventListener("change", () => {
      narrow(index);
      keepInAddress(selects);
    });
  }
  narrow(index);
  for (const button of index.querySelectorAll<HTMLButtonElement>("[data-copy-list]")) {
    button.addEventListener("click", () => void copy(index, button));
  }
  if ("share" in navigator)
    for (const button of index.querySelectorAll<HTMLButtonElement>("[data-share-list]")) {
      button.hidden = false;
      button.addEventListener("click", () => void share(button));
    }
  void showInProgress(index);
}

/** The device's own sheet to share the page of a list. Whoever closes it has changed their mind: no error. */
async function share(button: HTMLButtonElement): Promise<void> {
  const link = button.closest("li")?.querySelector("a");
  if (link === null || link === undefined) return;
  await navigator.share({ title: link.textContent, url: link.href }).catch(() => undefined);
}

/** The copies that are begun, before all lists: readers mostly come back to one. */
async function showInProgress(index: HTMLElement): Promise<void> {
  const section = index.querySelector<HTMLElement>("[data-in-progress]");
  const stored = allStored();
  const rows = [...index.querySelectorAll<HTMLElement>("[data-list]")].filter(({ dataset }) =>
    Object.hasOwn(stored, dataset["stored"] ?? ""),
  );
  if (section === null || rows.length === 0) return;
  const { begunCopies } = await import("./in-progress.ts");
  const items = await Promise.all(
    rows.map(async (row) => {
      const file = row.querySelector<HTMLElement>("[data-copy-list]")?.dataset["copyList"] ?? "";
      const begun = await begunCopies(row.dataset["list"] ?? "", file).catch(() => []);
      return begun.map(({ title, name, done, all }) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        const count = document.createElement("span");
        link.href = row.querySelector("a")?.href ?? "";
        link.textContent = name === "" ? title : `${title} – ${name}`;
        count.textContent = (section.dataset["progress"] ?? "")
          .replace("{done}", String(done))
          .replace("{all}", String(all));
        link.append(" ", count);
        item.append(link);
        return item;
      });
    }),
  );
  section.querySelector("ul")?.replaceChildren(...items.flat());
  section.hidden = items.flat().length === 0;
}

function narrow(index: HTMLElement): void {
  const chosen = (name: string): string =>
    index.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value ?? "";
  const person = chosen("for");
  const moment = chosen("when");
  let count = 0;
  for (const section of index.querySelectorAll<HTMLElement>("[data-when]")) {
    let any = false;
    for (const item of section.querySelectorAll<HTMLElement>("[data-for]")) {
      const people = (item.dataset["for"] ?? "").split(" ");
      const fits =
        (person === "" || people.includes(person)) && (moment === "" || section.dataset["when"] === moment);
      item.hidden = !fits;
      any ||= fits;
      count += fits ? 1 : 0;
    }
    section.hidden = !any;
  }
  const found = index.querySelector<HTMLElement>("[data-lists-found]");
  if (found === null) return;
  const { one = "", other = "", none = "" } = found.dataset;
  const said = count === 0 ? none : count === 1 ? one : other.replace("{count}", String(count));
  // Screen readers announce a status again even if its text is the same, so write it only if it changed.
  if (found.textContent.trim() !== said) found.textContent = said;
}

function keepInAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(
    selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
  ).toString();
  showAddress(query === "" ? location.pathname : `?${query}`);
}

async function copy(index: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { language = "en", working = "", copied = "" } = index.dataset;
  const say = (text: string): void => {
    const line = index.querySelector("[data-status]");
    if (line !== null) line.textContent = text;
  };
  say(working);
  try {
    const page = new URL(button.closest("li")?.querySelector("a")?.href ?? "", location.href).href;
    const file = button.dataset["copyList"] ?? "";
    const made = import("./copy-checklist.ts").then(({ checklistCopy }) =>
      checklistCopy(file, language as Language, page),
    );
    await writeClipboard(made.then(({ forms }) => forms));
    const { title, count } = await made;
    say(copied.replace("{title}", title).replace("{count}", String(count)));
  } catch (error) {
    say(index.dataset[whyFailed(error)] ?? "");
  }
}
