/** What is live on the index of checklists: two choices that narrow it, kept in the address, and a copy of each list. */
for (const index of document.querySelectorAll<HTMLElement>("[data-lists]")) wake(index);

function wake(index: HTMLElement): void {
  const selects = [...index.querySelectorAll("select")];
  const given = new URLSearchParams(location.search);
  for (const select of selects) {
    const wanted = given.get(select.name) ?? "";
    // What is not offered is not chosen: the list stays whole.
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
  const found = index.querySelector<HTMLElement>("[data-found]");
  if (found === null) return;
  const { one = "", other = "", none = "" } = found.dataset;
  const said = count === 0 ? none : count === 1 ? one : other.replace("{count}", String(count));
  // A status that says the same again is read out again.
  if (found.textContent.trim() !== said) found.textContent = said;
}

function keepInAddress(selects: readonly HTMLSelectElement[]): void {
  const query = new URLSearchParams(
    selects.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]),
  ).toString();
  history.replaceState(history.state, "", query === "" ? location.pathname : `?${query}`);
}

async function copy(index: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const said = index.querySelector("[data-said]");
  const entry = button.closest("[data-for]");
  const link = entry?.querySelector("a");
  const title = link?.firstChild?.textContent?.trim() ?? "";
  const items = [...(entry?.querySelectorAll("details li") ?? [])].map(({ textContent }) => ({
    text: textContent.trim(),
    done: false,
  }));
  const { copied = "", failed = "" } = index.dataset;
  try {
    const { copyBlocks } = await import("#kit/take-away/copy-blocks.ts");
    await copyBlocks(
      [
        { block: "heading", level: 1, text: title },
        { block: "ticks", items },
        { block: "paragraph", text: link?.href ?? location.href },
      ],
      document.documentElement.lang,
    );
    if (said) said.textContent = copied.replace("{title}", title).replace("{count}", String(items.length));
  } catch {
    if (said) said.textContent = failed;
  }
}

export {};
