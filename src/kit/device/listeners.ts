export interface Listeners {
  readonly tell: () => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Those who want to hear of changes. While there is at least one, `start` listens to the browser; what it returns stops that. */
export function listeners(start: () => () => void): Listeners {
  const all = new Set<() => void>();
  let stop: (() => void) | undefined;
  return {
    tell() {
      for (const listener of all) listener();
    },
    subscribe(listener) {
      stop ??= start();
      all.add(listener);
      return () => {
        all.delete(listener);
        if (all.size > 0) return;
        stop?.();
        stop = undefined;
      };
    },
  };
}
