import { textOf, type Check, type DraftShown } from "#kit/builder/builder.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Words } from "#kit/words/words.ts";
import { cvText } from "./parts/advert-words.ts";
import { linesIn } from "./parts/json-resume.ts";
import type { Library } from "./parts/library.ts";
import { monthsOf } from "./parts/month.ts";

/** Advice beside the part it concerns. It never blocks. */
export function checks(draft: DraftShown, _library: Library, words: Words): readonly Check[] {
  return [
    ...personChecks(draft),
    ...dateChecks(draft, words),
    ...wordingChecks(draft),
    ...lengthChecks(draft),
  ];
}

function check(part: string, key: string, values: Readonly<Record<string, Value>> = {}): Check {
  return { part, text: { key: `check.${key}`, values } };
}

function personChecks(draft: DraftShown): readonly Check[] {
  const missing = (name: string): boolean => textOf(draft, name) === "";
  const email = textOf(draft, "email");
  return [
    ...(missing("name") ? [check("person", "no-name")] : []),
    ...(missing("label") ? [check("person", "no-label")] : []),
    ...(email === "" && missing("phone") ? [check("person", "no-contact")] : []),
    ...(email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email)
      ? [check("person", "bad-email", { email })]
      : []),
    ...(missing("summary") ? [check("profile", "no-summary")] : []),
    ...(draft.entries("work").length === 0 ? [check("work", "no-work")] : []),
  ];
}

interface Job {
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The longest time between two jobs that nobody asks about, and that they may overlap in handing over. */
const longestGap = 6;
const longestOverlap = 1;

function dateChecks(draft: DraftShown, words: Words): readonly Check[] {
  const now = words.today === undefined ? undefined : monthsOf(words.today.slice(0, 7));
  const found: Check[] = [];
  const jobs: Job[] = [];
  for (const [index, { values }] of draft.entries("work").entries()) {
    // An entry that was only added has nothing to mend yet.
    if (Object.values(values).every((value) => value.trim() === "")) continue;
    const named = [values["position"], values["name"]].filter((part) => (part ?? "") !== "").join(", ");
    const title = named === "" ? words.text("check.unnamed", { number: index + 1 }) : named;
    const start = monthsOf(values["startDate"] ?? "");
    // One that goes on ends now; where there is no day, it is not compared.
    const end = (values["endDate"] ?? "") === "" ? (now ?? start) : monthsOf(values["endDate"] ?? "");
    if (start === undefined || end === undefined) found.push(check("work", "no-dates", { title }));
    else if (end < start) found.push(check("work", "backwards", { title }));
    else jobs.push({ title, start, end });
  }
  const inOrder = jobs.toSorted((a, b) => a.start - b.start);
  let last = inOrder[0];
  for (const job of inOrder.slice(1)) {
    if (last === undefined) break;
    const gap = job.start - last.end;
    if (gap > longestGap)
      found.push(check("work", "gap", { before: last.title, after: job.title, months: { number: gap } }));
    if (-gap > longestOverlap) found.push(check("work", "overlap", { before: last.title, after: job.title }));
    if (job.end > last.end) last = job;
  }
  return found;
}

/** Words that say a job was held, and not what was done in it. */
const weak =
  /^(?:responsible for|in charge of|helped?|assisted|participated in|involved in|worked on|duties included|tasked with|chargée? d[e’']|en charge d[e’']|responsable d[e’']|particip(?:é|ation) |aidé|travaillé sur|contribué à|gestion d[e’'])/iu;

function wordingChecks(draft: DraftShown): readonly Check[] {
  const lines = draft.entries("work").flatMap(({ values }) => linesIn(values["highlights"] ?? ""));
  const bare = lines.filter((line) => !/\d/u.test(line));
  const first = lines.find((line) => weak.test(line));
  const blank = lines.find((line) => line.includes("…"));
  return [
    // Not each line counts something; most should.
    ...(lines.length > 1 && bare.length > lines.length / 2
      ? [
          check("work", "no-numbers", {
            count: { number: bare.length },
            all: { number: lines.length },
            line: bare[0] ?? "",
          }),
        ]
      : []),
    ...(first === undefined ? [] : [check("work", "weak", { line: first })]),
    ...(blank === undefined ? [] : [check("work", "blank", { line: blank })]),
  ];
}

/** The words of two pages, set as this CV is. */
const twoPages = 900;

function lengthChecks(draft: DraftShown): readonly Check[] {
  const count = cvText(draft)
    .split(/\s+/u)
    .filter((word) => word !== "").length;
  const summary = textOf(draft, "summary").split(/\s+/u).length;
  const letter = ["reason", "result", "start", "close"]
    .map((name) => textOf(draft, name))
    .join(" ")
    .split(/\s+/u).length;
  return [
    ...(count > twoPages ? [check("work", "too-long", { count: { number: count } })] : []),
    ...(summary > 60 ? [check("profile", "long-summary", { count: { number: summary } })] : []),
    ...(letter > 250 ? [check("letter", "long-letter", { count: { number: letter } })] : []),
  ];
}
