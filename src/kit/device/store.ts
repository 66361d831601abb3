/**
 * The only module that stores data on the device. Each item has a version, a migration from earlier versions,
 * and a size limit. If an item cannot be stored or read, the result says why, and the caller decides what to
 * show.
 */
export interface Stored<T> {
  readonly key: string;
  readonly version: number;
  /** The maximum length in characters. */
  readonly size: number;
  readonly accepts: (value: unknown) => value is T;
  /** Converts a value of an older version; undefined if that is not possible. */
  readonly migrate: (value: unknown, version: number) => T | undefined;
}

/**
 * The result of reading an item: `unreadable` means damaged or not ours, `newer` means written by a later
 * version of the site.
 */
export type Found<T> =
  | { readonly state: "nothing" | "forbidden" }
  | { readonly state: "stored"; readonly value: T }
  | { readonly state: "unreadable" | "newer"; readonly text: string };

/** The result of storing an item: `full` is the browser's limit, `too-large` is the item's own limit. */
export type StoreOutcome = "stored" | "full" | "too-large" | "forbidden";

export const prefix = "repere.";

function oneOf<const T extends string>(...values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => values.some((one) => one === value);
}

export const nothingOlder = (): undefined => undefined;

export const theme: Stored<"light" | "dark"> = {
  key: "theme",
  version: 1,
  size: 32,
  accepts: oneOf("light", "dark"),
  migrate: nothingOlder,
};

export const language: Stored<"fr" | "en"> = {
  key: "language",
  version: 1,
  size: 32,
  accepts: oneOf("fr", "en"),
  migrate: nothingOlder,
};

/** A country in two letters, or "other". */
export const country: Stored<string> = {
  key: "country",
  version: 1,
  size: 64,
  accepts: (value): value is string => typeof value === "string" && /^(?:[a-z]{2}|other)$/u.test(value),
  migrate: nothingOlder,
};

/** The keys of what the browser's database holds, beside the small storage (`device/large/`). */
export const largeKeys: Stored<readonly string[]> = {
  key: "large",
  version: 1,
  size: 10_000,
  accepts: (value): value is readonly string[] =>
    Array.isArray(value) && value.every((key) => typeof key === "string"),
  migrate: nothingOlder,
};

export function store<T>(thing: Stored<T>, value: T | undefined, storage = device()): StoreOutcome {
  const text = value === undefined ? undefined : JSON.stringify({ version: thing.version, value });
  if (text !== undefined && text.length > thing.size) return "too-large";
  return putText(prefix + thing.key, text, storage);
}

export function find<T>(thing: Stored<T>, storage = device()): Found<T> {
  if (storage === undefined) return { state: "forbidden" };
  let text: string | null;
  try {
    text = storage.getItem(prefix + thing.key);
  } catch {
    return { state: "forbidden" };
  }
  if (text === null) return { state: "nothing" };
  return read(thing, text);
}

/** Reads an item from its text, which comes from the device or from a file. */
export function read<T>(thing: Stored<T>, text: string): Found<T> {
  try {
    const held: unknown = JSON.parse(text);
    if (typeof held === "object" && held !== null && "version" in held && "value" in held) {
      const version = Number(held.version);
      if (version > thing.version) return { state: "newer", text };
      const value = version === thing.version ? held.value : thing.migrate(held.value, version);
      if (thing.accepts(value)) return { state: "stored", value };
    }
  } catch {
    // Text that is not JSON is reported as unreadable below.
  }
  return { state: "unreadable", text };
}

/** The texts of everything this site stores on the device, by key. Empty if storage is forbidden. */
export function allStored(storage = device()): Readonly<Record<string, string>> {
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
    const ours = keys.filter((key) => key.startsWith(prefix)).toSorted();
    return Object.fromEntries(ours.map((key) => [key, storage?.getItem(key) ?? ""]));
  } catch {
    return {};
  }
}

/** Stores a text unchanged, or deletes the item if there is none. */
export function putText(key: string, text: string | undefined, storage = device()): StoreOutcome {
  if (storage === undefined) return "forbidden";
  try {
    if (text === undefined) storage.removeItem(key);
    else storage.setItem(key, text);
    return "stored";
  } catch (error) {
    return error instanceof Error && /quota/iu.test(error.name) ? "full" : "forbidden";
  }
}

/** Reads an item whose loss does no harm; undefined if it is absent or cannot be read. */
export function storedValue<T>(thing: Stored<T>, storage = device()): T | undefined {
  const found = find(thing, storage);
  return found.state === "stored" ? found.value : undefined;
}

/** Whether something is stored under a key, without reading it. */
export function isStored(key: string, storage = device()): boolean {
  try {
    return storage !== undefined && storage.getItem(prefix + key) !== null;
  } catch {
    return false;
  }
}

export function device(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Scripts that must run before the first paint are inlined in the page as text and cannot import anything.
 * They are written here, next to the code whose stored data they read.
 */
const early = (key: string): string =>
  `(function(){try{return JSON.parse(localStorage.getItem("${prefix}${key}")).value}catch(e){}})()`;

/**
 * Marks the page as having scripts, and sets the theme the reader chose. Without a choice, the system's theme
 * applies.
 */
export const earlyTheme = `(function(d,t){d.live="";if(t==="light"||t==="dark")d.theme=t})(document.documentElement.dataset,${early(theme.key)})`;

/**
 * Redirects from the language page to the stored language, or else to the browser's first language that the
 * site has.
 */
export function earlyLanguage(addresses: Readonly<Record<string, string>>): string {
  return `(function(a,k){var l=[k].concat(navigator.languages||[]);for(var i=0;i<l.length;i++){var c=String(l[i]).slice(0,2);if(Object.prototype.hasOwnProperty.call(a,c)){location.replace(a[c]);return}}})(${JSON.stringify(addresses)},${early(language.key)})`;
}

/**
 * Hides the built content until the view is live if the device has data under this key or the address has
 * parameters, since the view will then show something else.
 */
export function earlyBusy(
  key: string | undefined,
  builtCountry?: string,
  asksOther = true,
  mayBeLarge = false,
): string {
  const isSmall = key === undefined ? "" : `||localStorage.getItem(${JSON.stringify(prefix + key)})`;
  const isLarge =
    key === undefined || !mayBeLarge
      ? ""
      : `||(${early(largeKeys.key)}||[]).indexOf(${JSON.stringify(key)})>=0`;
  const isKept = isSmall + isLarge;
  const asks = `location.search.length>1||/=/.test(location.hash)`;
  // Another country is kept than the one the page was built for: its case will be shown, or none for "other".
  const abroad =
    builtCountry === undefined
      ? ""
      : `var k=${early(country.key)};if(!(${asks})&&k){${asksOther ? `if(k==="other")e.dataset.country="other";else ` : ""}if(k!=="${builtCountry}")e.setAttribute("aria-busy","true")}`;
  return `(function(e){try{if(${asks}${isKept})e.setAttribute("aria-busy","true");${abroad}}catch(x){}})(document.currentScript.parentElement)`;
}

/** Opens the kept country on the home page and puts it first, before the first paint. */
export const earlyHomeCountry = `(function(e,k){var c=k&&e.querySelector('details[data-country="'+k+'"]'),f=e.querySelector("details");if(k&&f&&c!==f){f.open=false;if(c){c.open=true;e.insertBefore(c,f)}}})(document.currentScript.parentElement,${early(country.key)})`;

/**
 * Offers the country of the browser's region in a line, before the first paint, unless one is kept or it is the one of
 * the page. Only a press takes it: it is chosen in the header then, as by hand.
 */
export const earlyOffer = `(function(e,k){if(k)return;var c=(/-([a-z]{2})\\b/i.exec(navigator.language)||[,""])[1].toLowerCase(),d=c&&e.querySelector('details[data-country="'+c+'"]'),o=e.querySelector("[data-offer]");if(!d||d.open)return;o.textContent=o.dataset.offer.replace("{country}",d.dataset.name);o.parentElement.hidden=false;o.onclick=function(){var s=document.querySelector("select[data-country]");s.value=c;s.dispatchEvent(new Event("change"))}})(document.currentScript.parentElement,${early(country.key)})`;

/**
 * Opens the rules of the kept country and puts them first, those of the European Union after them where they apply,
 * before the first paint. A country without rules, or "other", leaves all of them folded.
 */
export const earlyLawCountry = `(function(e,k){if(!k||k===e.dataset.builtFor)return;var q=function(c){return e.querySelector('[data-law="'+c+'"]')},c=q(k),u=q("eu");e.querySelectorAll("details").forEach(function(d){d.open=d===c||d===u&&!!c&&"ofUnion"in c.dataset});if(c){e.insertBefore(c,e.firstChild);if(u&&u.open)c.after(u)}})(document.currentScript.parentElement,${early(country.key)})`;

/** Shows the kept country in the header before the first paint. */
export const earlyCountry = `(function(l,k){var s=l.querySelector("select");if(k)s.value=k;if(!s.value)s.selectedIndex=0;l.querySelector(".code").textContent=s.value.slice(0,2).toUpperCase()})(document.currentScript.previousElementSibling,${early(country.key)})`;
