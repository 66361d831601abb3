import { expect, it } from "vitest";
import { reading, readingFigures } from "../../scripts/suites/reading-figures.ts";
import { sentencesOf } from "../../scripts/suites/sentences.ts";

const guide = `---
title: "A title is no sentence."
lead: "The lead is one. So is this?"
---

import Num from "#site/guides/parts/Num.astro";

## A heading is none

One in <Num of="x" /> <Term of="prospect">prospects</Term> signs a [contract](/en/a/). Dr. who? « Non\u202f! » 2 more.

- A fragment

| a | table. |
| - | ------ |

<Laws of={["fr/l1"]} />

1. A step
`;

it("reads the lead and the paragraphs of a guide, without headings, lists and tables", () => {
  expect(sentencesOf(guide)).toEqual([
    "The lead is one.",
    "So is this?",
    "One in 0 prospects signs a contract.",
    "Dr. who?",
    "« Non ! »",
    "2 more.",
  ]);
});

it("counts words, not the marks that French sets apart", () => {
  const of = (words: number): string => `${"mot ".repeat(words)}\u00A0:`;
  expect(reading([of(6), of(7), of(28), of(29)])).toEqual({
    sentences: 4,
    words: 17.5,
    short: 0.25,
    long: 0.25,
  });
});

it("has a line for each language and three pages each", () => {
  const lines = readingFigures();
  expect(lines).toHaveLength(8);
  for (const line of [lines[0], lines[4]])
    expect(line).toMatch(
      /^Guides in \w\w: \d{3,} sentences, \d\d\.\d words each; \d+ % under 7, \d+ % over 28$/u,
    );
  expect(lines[1]).toMatch(/^ {2}content\/en\/.*\.mdx: /u);
});
