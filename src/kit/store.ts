/**
 * The one place where something is kept on the device. Each thing has a version, a migration from the ones before, and
 * a size; what does not fit its form is dropped, and a browser without storage loses nothing but the memory.
 */
export interface Stored<T extends string> {
  readonly key: string;
  readonly version: number;
  /** At most, in bytes: shown on the page that lists what is kept. */
  readonly size: number;
  readonly accepts: (value: unknown) => value is T;
  /** What an older version becomes; undefined drops it. */
  readonly migrate: (value: unknown, version: number) => T | undefined;
}

const prefix = "repere.";

function oneOf<const T extends string>(...values: readonly T[]): (value: unknown) => value is T {
  return (value): value is T => values.some((one) => one === value);
}

const nothingOlder = (): undefined => undefined;

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

export function keep<T extends string>(thing: Stored<T>, value: T | undefined, storage = device()): void {
  try {
    if (value === undefined) storage?.removeItem(prefix + thing.key);
    else storage?.setItem(prefix + thing.key, JSON.stringify({ version: thing.version, value }));
  } catch {
    // Full or forbidden: the page works without its memory.
  }
}

export function kept<T extends string>(thing: Stored<T>, storage = device()): T | undefined {
  try {
    const text = storage?.getItem(prefix + thing.key) ?? null;
    if (text === null) return undefined;
    const held: unknown = JSON.parse(text);
    if (typeof held !== "object" || held === null || !("version" in held) || !("value" in held))
      return undefined;
    const value =
      held.version === thing.version ? held.value : thing.migrate(held.value, Number(held.version));
    return thing.accepts(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function device(): Storage | undefined {
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
const read = (key: string): string =>
  `(function(){try{return JSON.parse(localStorage.getItem("${prefix}${key}")).value}catch(e){}})()`;

/** Says that scripts run, and sets the theme the reader chose; without a choice the system's stays. */
export const earlyTheme = `(function(d,t){d.live="";if(t==="light"||t==="dark")d.theme=t})(document.documentElement.dataset,${read(theme.key)})`;

/** Goes from the gateway to the language remembered, or to the browser's first one that the site speaks. */
export function earlyLanguage(addresses: Readonly<Record<string, string>>): string {
  return `(function(a,k){var l=[k].concat(navigator.languages||[]);for(var i=0;i<l.length;i++){var c=String(l[i]).slice(0,2);if(Object.prototype.hasOwnProperty.call(a,c)){location.replace(a[c]);return}}})(${JSON.stringify(addresses)},${read(language.key)})`;
}
