import type { Field, Situation } from "#kit/fields/field.ts";
import { text } from "#kit/fields/text.ts";
import type { Value } from "#kit/words/phrase.ts";
import type { Competence as OfBank, InterviewQuestion } from "#schema/interview.ts";
import type { Market } from "#schema/market.ts";

/** The role whose questions and anchors are offered. */
export const role = "account-manager";

export const bankOf = (market: Market): readonly OfBank[] => market.interview?.(role)?.competences ?? [];

/** A name whatever its case, accents and spaces in a spreadsheet: by this, names are recognised. */
export function plainName(typed: string): string {
  return typed
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLocaleLowerCase("en")
    .replaceAll(/[’'`]/gu, "'")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/**
 * The name of a competence: one of the bank, which links hold by its id and each language shows by its own name, or the
 * reader's own.
 */
export function competenceName(): Field<string> {
  const field = text({ max: 60, default: "" });
  const inBank = (typed: string, { market }: Situation): OfBank | undefined =>
    bankOf(market).find(({ id, name }) => [id, ...Object.values(name)].some((one) => one === typed.trim()));
  const write = (value: string, at: Situation): string => inBank(value, at)?.name[at.language] ?? value;
  return {
    ...field,
    read(typed, at) {
      const reading = field.read(typed, at);
      return "value" in reading ? { value: inBank(typed, at)?.id ?? typed } : reading;
    },
    write,
    print: (value, _, at) => write(value, at),
  };
}

const generalAnchors = [1, 2, 3, 4, 5].map((rating): Value => ({
  phrase: { key: `anchor.general.${String(rating)}` },
}));

/** What is rated. */
export interface Competence {
  /** The id in the bank, or the reader's own name. */
  readonly key: string;
  readonly name: Value;
  /** Its part of all weights, from 0 to 1. */
  readonly share: number;
  /** One sentence a rating from 1 to 5: those of the bank, or general ones for the reader's own. */
  readonly anchors: readonly Value[];
  /** Those chosen. */
  readonly questions: readonly InterviewQuestion[];
  /** What it may be called in a pasted table. */
  readonly calledAs: readonly string[];
}

interface Asked {
  readonly competences: readonly { readonly name: string; readonly weight: number }[];
  readonly questions: readonly string[];
}

/** The competences in their order, each once, with their part of the weights. */
export function competencesOf(
  { competences, questions }: Asked,
  market: Market,
): { readonly competences: readonly Competence[]; readonly repeated: readonly Value[] } {
  const found = new Map<string, Omit<Competence, "share"> & { readonly weight: number }>();
  const repeated: Value[] = [];
  for (const [index, { name, weight }] of competences.entries()) {
    const ofBank = bankOf(market).find(({ id }) => id === name);
    const number = String(index + 1);
    const key = ofBank?.id ?? (plainName(name) || number);
    const shown: Value =
      ofBank === undefined
        ? name.trim() || { phrase: { key: "competence.unnamed", values: { number } } }
        : { names: ofBank.name };
    if (found.has(key)) {
      repeated.push(shown);
      continue;
    }
    found.set(key, {
      key,
      name: shown,
      weight,
      anchors: ofBank?.anchors.map((names) => ({ names })) ?? generalAnchors,
      questions: ofBank?.questions.filter(({ id }) => questions.includes(id)) ?? [],
      calledAs: [key, name, ...Object.values(ofBank?.name ?? {})].map(plainName),
    });
  }
  const whole = [...found.values()].reduce((sum, { weight }) => sum + weight, 0);
  return {
    competences: [...found.values()].map(({ weight, ...one }) => ({
      ...one,
      share: whole > 0 ? weight / whole : 0,
    })),
    repeated,
  };
}
