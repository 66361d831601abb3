import type { KeptKind } from "#kit/device/kept-kind.ts";

const found = import.meta.glob<{ readonly kept: readonly KeptKind[] }>("../../kit/*/kept.ts", {
  eager: true,
});

/** Everything that parts of the site keep on the device: each says so in its own `kept.ts`. */
export const keptKinds: readonly KeptKind[] = Object.values(found).flatMap(({ kept }) => kept);
