/**
 * Puts the rules of a country's page before the link of a fold that leads there. If the page cannot be read, the link
 * stands alone, as it does without scripts.
 */
export async function readLawFold(unread: Element): Promise<void> {
  const address = unread.querySelector("a")?.href ?? "";
  const ids = unread.closest<HTMLElement>("[data-law-topics]")?.dataset["lawTopics"]?.split(" ") ?? [];
  const page = await read(address);
  if (page === undefined) return;
  for (const id of ids) {
    const heading = page.querySelector(`#${id}`);
    if (heading === null) continue;
    if (ids.length > 1) unread.before(asHeading(heading));
    for (const part of partsAfter(heading)) unread.before(part);
  }
  delete (unread as HTMLElement).dataset["unread"];
}

async function read(address: string): Promise<Document | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return new DOMParser().parseFromString(await response.text(), "text/html");
  } catch {
    return undefined;
  }
}

function asHeading({ textContent }: Element): Element {
  const heading = document.createElement("h3");
  heading.textContent = textContent;
  return heading;
}

/** What stands under a topic's heading. The name of each rule leads its sentence, as in a guide. */
function partsAfter(heading: Element): readonly Element[] {
  const parts: Element[] = [];
  let name = "";
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches("h2, aside")) break;
    if (next.matches("h3")) {
      name = next.textContent;
      continue;
    }
    const part = document.importNode(next, true);
    if (name !== "") part.prepend(bold(`${name}. `));
    name = "";
    if (part instanceof HTMLElement && part.dataset["lawDay"] !== undefined) tellDay(part, new Date());
    parts.push(part);
  }
  return parts;
}

function bold(text: string): Element {
  const element = document.createElement("b");
  element.textContent = text;
  return element;
}

/** The same as `earlyLawDays`, for a text that comes after the first paint. */
function tellDay(element: HTMLElement, now: Date): void {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((Date.parse(element.dataset["lawDay"] ?? "") - today) / 86_400_000);
  const months = Math.round(days / 30.4375);
  if (days < 1) {
    element.textContent = element.dataset["past"] ?? "";
    return;
  }
  const say = new Intl.RelativeTimeFormat(document.documentElement.lang);
  const distance =
    days < 60
      ? say.format(days, "day")
      : months < 24
        ? say.format(months, "month")
        : say.format(Math.round(months / 12), "year");
  element.append(` (${distance})`);
}
