import type { Both } from "../measurements.ts";
import { slow } from "../slow.ts";
import type { Visit } from "../visits.ts";
import { decimals, ratio, table, whole } from "./numbers.ts";

export function visitsSection({ repere, vanilla }: Both<Visit>): string {
  const ratios = vanilla.flatMap((theirs) => {
    const ours = repere.find(({ name }) => name === theirs.name);
    if (ours === undefined) return [];
    return [
      [
        `ratio, ${theirs.name}`,
        ratio(ours.bytes, theirs.bytes),
        ratio(ours.requests, theirs.requests),
        ratio(ours.lcp, theirs.lcp),
        "",
      ],
    ];
  });
  return [
    "## First visits",
    table(
      ["page", "bytes, gzip", "requests", "LCP, ms", "layout shift"],
      [
        ...repere.map((visit) => rowOf(visit, visit.name)),
        ...vanilla.map((visit) => rowOf(visit, `vanilla Starlight: ${visit.name}`)),
        ...ratios,
      ],
    ),
    `Medians. Chromium, 412 × 823 pixels, an empty cache, ${decimals(slow.down, 1)} Mbit/s, ${slow.latency} ms there and back, the processor ${slow.cpu} times slower. Bytes are those of bodies, as in the tests of the budgets; all that a page asks for by itself counts. LCP is when the largest part of the first view was painted. A calculator that its address asks for a case is visited until it shows that case.`,
  ].join("\n\n");
}

function rowOf({ bytes, requests, lcp, shift }: Visit, name: string): readonly string[] {
  return [name, whole(bytes), whole(requests), whole(lcp), shift === 0 ? "0" : decimals(shift, 3)];
}
