import { percentileEntries } from "#core/percentile-entries.ts";
import type { DataSet } from "#schema/dataset.ts";
import type { Figure } from "#schema/figure.ts";
import { sayValue } from "#schema/say-value.ts";
import type { At, Problems } from "./context.ts";

/**
 * Checks that a figure is well-formed, has at least one amount, and only has amounts its data set calls
 * plausible.
 */
export function* checkFigure(figure: Figure, { plausible }: DataSet, at: At): Problems {
  const amounts = namedAmounts(figure);
  yield* checkOrder(figure, at);
  if (amounts.length === 0 && figure.kind === "percentiles") {
    yield {
      ...at("kind"),
      id: "nothing-published",
      got: "percentiles without an amount",
      expected: "at least one",
      fix: 'Fill one in, or mark the figure "suppressed" with its reason.',
    };
  }
  // Reversed bounds are reported once, for dataset.json.
  if (plausible.low > plausible.high) return;
  for (const { field, amount } of amounts) {
    if (amount >= plausible.low && amount <= plausible.high) continue;
    yield {
      ...at(field),
      id: "implausible",
      got: sayValue(amount),
      expected: `from ${sayValue(plausible.low)} to ${sayValue(plausible.high)}, as dataset.json says`,
      fix: "Correct the amount, or widen plausible in dataset.json.",
    };
  }
}

function* checkOrder(figure: Figure, at: At): Problems {
  if (figure.kind === "range" && figure.low > figure.high) {
    yield {
      ...at("low"),
      id: "low-above-high",
      got: sayValue(figure.low),
      expected: `at most high (${sayValue(figure.high)})`,
      fix: 'Swap them, or mark the figure "point".',
    };
  }
  if (figure.kind !== "percentiles") return;
  // Top codes and suppressed entries cannot be compared, and the mean may have any position, so only plain
  // percentiles are checked.
  const plain = namedAmounts(figure).filter(({ field }) => /^p\d+$/.test(field));
  for (const [index, { field, amount }] of plain.entries()) {
    const below = plain[index - 1];
    if (below === undefined || below.amount <= amount) continue;
    yield {
      ...at(field),
      id: "not-ascending",
      got: sayValue(amount),
      expected: `at least ${below.field} (${sayValue(below.amount)})`,
      fix: "Put the percentiles in order.",
    };
  }
}

interface NamedAmount {
  readonly field: string;
  readonly amount: number;
}

function namedAmounts(figure: Figure): readonly NamedAmount[] {
  switch (figure.kind) {
    case "range":
      return [
        { field: "low", amount: figure.low },
        { field: "high", amount: figure.high },
      ];
    case "ceiling":
      return [{ field: "high", amount: figure.high }];
    case "point":
      return [{ field: "value", amount: figure.value }];
    case "percentiles":
      return percentileEntries(figure).flatMap(({ name, entry }) => {
        if (typeof entry === "number") return [{ field: name, amount: entry }];
        return "atLeast" in entry ? [{ field: `${name}.atLeast`, amount: entry.atLeast }] : [];
      });
    case "suppressed":
      return [];
  }
}
