import { prefix } from "../store.ts";

/** How tabs tell each other that a large thing was changed: the database itself sends no events. */
export interface Tabs {
  tell(key: string): void;
  /** Returns a function that stops listening. */
  listen(hear: (key: string) => void): () => void;
}

const channelName = "repere";

export function tabs(): Tabs {
  return {
    tell(key) {
      if (typeof BroadcastChannel === "undefined") return;
      const channel = new BroadcastChannel(channelName);
      channel.postMessage(key);
      channel.close();
    },
    listen(hear) {
      // Where the database is refused, the small storage is used, which sends events of its own.
      const stored = ({ key }: StorageEvent): void => {
        if (key?.startsWith(prefix) === true) hear(key.slice(prefix.length));
      };
      globalThis.addEventListener("storage", stored);
      const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel(channelName);
      if (channel !== undefined) channel.onmessage = ({ data }: MessageEvent<unknown>) => hear(String(data));
      return () => {
        globalThis.removeEventListener("storage", stored);
        channel?.close();
      };
    },
  };
}
