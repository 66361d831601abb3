/**
 * The one place where something is kept on the device. Each thing has a version, a migration from the ones before, and
 * a size. What cannot be kept or read is said, never dropped in silence: whoever asked decides what to show.
 */
export interface Stored<T> {
  readonly key: string;
  readonly version: number;
  /** At most, in characters. */
  readonly size: number;
  readonly accepts: (value: unknown) => value is T;
  /** What an older version becomes; undefined where it cannot be told. */
  readonly migrate: (value: unknown, version: number) => T | undefined;
}

/** What was found: `unreadable` is there but broken or not ours, `newer` was written by a later version of the site. */
export type Found<T> =
  | { readonly state: "nothing" | "forbidden" }
  | { readonly state: "stored"; readonly value: T }
  | { readonly state: "unreadable" | "newer"; readonly text: string };

/** Whether something was kept: `full` is the browser's limit, `too-large` the thing's own. */
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

/** The same of a text, from the device or a file. */
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
    // Not JSON: said below.
  }
  return { state: "unreadable", text };
}

/** Everything this site keeps on the device, as text by its key; nothing where storage is forbidden. */
export function allStored(storage = device()): Readonly<Record<string, string>> {
  try {
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? "");
    const ours = keys.filter((key) => key.startsWith(prefix)).toSorted();
    return Object.fromEntries(ours.map((key) => [key, storage?.getItem(key) ?? ""]));
  } catch {
    return {};
  }
}

/** Puts something back as it was, or lets it go. */
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

/** What is kept, where nothing but the memory is lost without it. */
export function storedValue<T>(thing: Stored<T>, storage = device()): T | undefined {
  const found = find(thing, storage);
  return found.state === "stored" ? found.value : undefined;
}

export function device(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/**
 * Scripts that must run before the first paint stand in the page as text, so they cannot import: they are written here,
 * beside what they read.
 */
const early = (key: string): string =>
  `(function(){try{return JSON.parse(localStorage.getItem("${prefix}${key}")).value}catch(e){}})()`;

/** Says that scripts run, and sets the theme the reader chose; without a choice the system's stays. */
export const earlyTheme = `(function(d,t){d.live="";if(t==="light"||t==="dark")d.theme=t})(document.documentElement.dataset,${early(theme.key)})`;

/** Goes from the gateway to the language remembered, or to the browser's first one that the site speaks. */
export function earlyLanguage(addresses: Readonly<Record<string, string>>): string {
  return `(function(a,k){var l=[k].concat(navigator.languages||[]);for(var i=0;i<l.length;i++){var c=String(l[i]).slice(0,2);if(Object.prototype.hasOwnProperty.call(a,c)){location.replace(a[c]);return}}})(${JSON.stringify(addresses)},${early(language.key)})`;
}

/**
 * Where something is kept under this key, or the address asks for something, what the page was built with must not
 * be seen first.
 */
export function earlyBusy(key: string | undefined): string {
  const isKept = key === undefined ? "" : `||localStorage.getItem(${JSON.stringify(prefix + key)})`;
  return `(function(e){try{if(location.search.length>1||/=/.test(location.hash)${isKept})e.setAttribute("aria-busy","true")}catch(x){}})(document.currentScript.parentElement)`;
}
