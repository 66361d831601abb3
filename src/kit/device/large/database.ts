import type { StoreOutcome } from "../store.ts";
import type { Place } from "./place.ts";

const name = "repere";
const table = "kept";
/** Some browsers never answer in a private window. */
const patience = 3000;

let opened: Promise<Place | undefined> | undefined;

/** The browser's database, which holds far more than the small storage; undefined where it is refused. */
export function database(): Promise<Place | undefined> {
  opened ??= open().then((found) => (found === undefined ? undefined : placeOf(found)));
  return opened;
}

function open(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const refuse = (): void => resolve(undefined);
    setTimeout(refuse, patience);
    try {
      const asked = indexedDB.open(name, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore(table);
      asked.onerror = refuse;
      asked.onsuccess = () => {
        const { result } = asked;
        const forget = (): void => {
          opened = undefined;
        };
        // A later version of the site may want to change the database, and the browser may take it away.
        result.onversionchange = () => {
          result.close();
          forget();
        };
        result.onclose = forget;
        resolve(result);
      };
    } catch {
      refuse();
    }
  });
}

function placeOf(db: IDBDatabase): Place {
  return {
    async read(key) {
      const text = await asked(() => db.transaction(table).objectStore(table).get(key));
      return typeof text === "string" ? text : undefined;
    },
    change: (key, change) =>
      new Promise((resolve) => {
        const fail = (error: unknown): void => resolve(outcomeOf(error));
        try {
          const transaction = db.transaction(table, "readwrite");
          transaction.oncomplete = () => resolve("stored");
          transaction.onabort = () => fail(transaction.error);
          const kept = transaction.objectStore(table);
          const before = kept.get(key);
          before.onsuccess = () => {
            try {
              const held: unknown = before.result;
              const text = change(typeof held === "string" ? held : undefined);
              if (text === undefined) kept.delete(key);
              else if (text !== held) kept.put(text, key);
            } catch (error) {
              // Told before the transaction is, whose own error would only say that it was given up.
              fail(error);
              transaction.abort();
            }
          };
        } catch (error) {
          fail(error);
        }
      }),
    async all() {
      const keys = await asked(() => db.transaction(table).objectStore(table).getAllKeys());
      const texts = await asked(() => db.transaction(table).objectStore(table).getAll());
      if (!Array.isArray(keys) || !Array.isArray(texts)) return {};
      return Object.fromEntries(keys.map((key, index) => [String(key), String(texts[index])]));
    },
  };
}

/** What a request gives; undefined if it fails. */
function asked(make: () => IDBRequest): Promise<unknown> {
  return new Promise((resolve) => {
    try {
      const request = make();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch {
      resolve(undefined);
    }
  });
}

function outcomeOf(error: unknown): StoreOutcome {
  return error instanceof Error && /quota/iu.test(error.name) ? "full" : "forbidden";
}
