import type { Phrase, Value } from "#kit/words/phrase.ts";
import { ranked } from "./sentences.ts";
import type { Values } from "./values.ts";

/** At most so many are named in a sentence. */
const most = 8;

function listed(names: readonly Value[]): Value {
  const rest = names.length - most;
  const shown = names.slice(0, most);
  return {
    list:
      rest > 0 ? [...shown, { phrase: { key: "and-others", values: { count: { number: rest } } } }] : shown,
  };
}

/** What the reader should know before using the scores. */
export function noticesOf(values: Values): readonly Phrase[] {
  const { input, isExample, leftOut, unknown, repeated, withoutCode, deletion } = values;
  const told: Phrase[] = [];
  const tell = (key: string, names: readonly Value[], more: Phrase["values"] = {}): void => {
    if (names.length > 0)
      told.push({ key, values: { names: listed(names), count: { number: names.length }, ...more } });
  };
  if (isExample) told.push({ key: "notice.example" });
  tell(
    "notice.left-out",
    leftOut.map((line) => ({ number: line })),
  );
  tell("notice.unknown-candidates", unknown.candidates.map(quoted));
  tell("notice.unknown-competences", unknown.competences.map(quoted));
  tell("notice.twice", repeated);
  if (withoutCode > 0) told.push({ key: "notice.without-code", values: { count: { number: withoutCode } } });
  if (input.way === "sheet") return told;
  if (values.interviewers.length === 1) told.push({ key: "notice.alone" });
  tell(
    "notice.missing",
    ranked(values)
      .filter(({ total }) => (total?.evidence ?? 1) < 1 - 1e-9)
      .map(({ candidate, total }) => ({
        phrase: {
          key: "missing",
          values: { name: candidate.name, share: { percent: total?.evidence ?? 0, decimals: 0 } },
        },
      })),
  );
  const bare = isExample
    ? 0
    : values.ratings.filter(({ rating, evidence }) => rating !== undefined && evidence === "").length;
  if (bare > 0) told.push({ key: "notice.no-sentence", values: { count: { number: bare } } });
  if (values.gaps.length > 0)
    told.push({ key: "notice.gaps", values: { count: { number: values.gaps.length } } });
  if (input.groups.length === 1) told.push({ key: "notice.one-group" });
  if (deletion.isTooLong) told.push({ key: "notice.keep-long" });
  return told;
}

const quoted = (name: string): Value => ({ phrase: { key: "quoted", values: { name } } });
