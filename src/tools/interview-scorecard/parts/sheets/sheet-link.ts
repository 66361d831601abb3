import { isRecord } from "#kit/is-record.ts";
import type { Input } from "../../inputs.ts";
import type { Line } from "./lines.ts";
import type { PageParts } from "./page-parts.ts";
import type { Values } from "../values.ts";

/** What everyone who scores needs: the competences with their weights, and the questions. Nothing in it is private. */
function sharedQuery({ inputs }: PageParts, { competences, questions }: Input): string {
  return new URLSearchParams({
    way: "sheet",
    competences: inputs.competences.toText(competences),
    questions: inputs.questions.toText(questions),
  }).toString();
}

/** A link that opens an empty sheet. Candidates stand after `#`, without their names where names are hidden. */
export function emptySheetLink(parts: PageParts, page: string, { input }: Values): string {
  const { inputs } = parts;
  const { candidates, hideNames, ownQuestions } = input;
  const listed = hideNames ? candidates.map(({ code }) => ({ code, name: "" })) : candidates;
  const hash = new URLSearchParams({
    candidates: inputs.candidates.toText(listed),
    ...(ownQuestions.trim() === "" ? {} : { ownQuestions }),
  });
  return `${page}?${sharedQuery(parts, input)}#${hash.toString()}`;
}

/** The reader's own ratings, by the codes of candidates: no name but the reader's is in them. */
function sheetValues({ textOf, linesOfMine }: PageParts, values: Values): Readonly<Record<string, string>> {
  return { me: values.input.me, ratings: textOf(linesOfMine(values)) };
}

export function filledSheetLink(parts: PageParts, page: string, values: Values): string {
  return `${page}?${sharedQuery(parts, values.input)}#${new URLSearchParams(sheetValues(parts, values)).toString()}`;
}

/** The same as a file, in the form in which the tool saves everything. */
export function sheetFile(parts: PageParts, values: Values): string {
  const { inputs, toolId } = parts;
  const competences = inputs.competences.toText(values.input.competences);
  return `${JSON.stringify({ repere: toolId, version: 1, values: { way: "sheet", competences, ...sheetValues(parts, values) } }, null, 2)}\n`;
}

export interface Sheet {
  readonly lines: readonly Line[];
  /** How its competences and weights are written in an address; undefined where it does not say. */
  readonly competences: string | undefined;
}

/** A sheet from its link, its file or its lines as text; undefined where none of them has a rating. */
export function readSheet(parts: PageParts, text: string): Sheet | undefined {
  const values = valuesIn(parts, text.trim());
  const { lines } = parts.linesIn(values["ratings"] ?? "", () => false);
  return lines.length === 0 ? undefined : { lines, competences: values["competences"] };
}

function valuesIn({ toolId }: PageParts, text: string): Readonly<Record<string, string | undefined>> {
  if (/^https?:\/\/\S+$/u.test(text)) {
    const [address = "", hash = ""] = text.split("#");
    return {
      ratings: new URLSearchParams(hash).get("ratings") ?? "",
      competences: new URLSearchParams(address.split("?")[1]).get("competences") ?? undefined,
    };
  }
  if (!text.startsWith("{")) return { ratings: text };
  try {
    const found: unknown = JSON.parse(text);
    const values = isRecord(found) && found["repere"] === toolId ? found["values"] : undefined;
    if (!isRecord(values)) return {};
    const { ratings, competences } = values;
    return {
      ...(typeof ratings === "string" ? { ratings } : {}),
      ...(typeof competences === "string" ? { competences } : {}),
    };
  } catch {
    return {};
  }
}
