import { useState } from "preact/hooks";
import type { Words } from "#kit/words/words.ts";
import { plainName, type Competence } from "../bank.ts";
import { textOf, withLine, type Line } from "./lines.ts";
import type { Candidate } from "../scores.ts";
import { linesOfMine, toolId } from "./mine.ts";
import { pageParts } from "./page-parts.ts";
import type { Values } from "../values.ts";

interface Props {
  readonly values: Values;
  readonly words: Words;
  readonly page: string;
  readonly change: (name: string, text: string) => void;
}

/** One interviewer's sheet: a rating and a sentence for each candidate and competence, without anyone else's. */
export function RatingSheet({ values, words, page, change }: Props) {
  const { input, lines, candidates } = values;
  const [said, setSaid] = useState("");
  const mine = linesOfMine(values);
  const isNamed = input.me.trim() !== "";
  const rename = (me: string): void => {
    if (mine.length > 0 && isNamed)
      change("ratings", textOf(lines.map((one) => (mine.includes(one) ? { ...one, by: me } : one))));
    change("me", me);
  };
  const rate = (line: Line): void => change("ratings", textOf(withLine(lines, line)));
  // What writes a sheet is loaded when one is taken away.
  const copy = async (): Promise<void> => {
    const copied = import("./sheet-link.ts").then(({ filledSheetLink }) =>
      navigator.clipboard.writeText(filledSheetLink(pageParts, page, values)),
    );
    setSaid(await copied.then(() => words.text("sheet.copied")).catch(() => words.text("sheet.refused")));
  };
  const save = async (): Promise<void> => {
    const [{ saveText }, { sheetFile }] = await Promise.all([
      import("#kit/take-away/save-file.ts"),
      import("./sheet-link.ts"),
    ]);
    saveText(sheetFile(pageParts, values), "application/json", `repere-${toolId}-sheet.json`);
  };
  return (
    <div class="stack">
      <div class="field">
        <label for={`${toolId}-me`}>{words.text("field.me")}</label>
        <input
          type="text"
          id={`${toolId}-me`}
          maxLength={40}
          value={input.me}
          aria-describedby={`${toolId}-me-hint`}
          onInput={({ currentTarget }) => rename(currentTarget.value)}
        />
        <p class="hint" id={`${toolId}-me-hint`}>
          {words.text(isNamed ? "sheet.kept" : "sheet.first-name")}
        </p>
      </div>
      {candidates.map((candidate, index) => (
        <CandidateFold
          key={candidate.code}
          {...{ candidate, words, mine, rate, isOpen: index === 0, isNamed }}
          competences={values.competences}
          me={input.me.trim()}
        />
      ))}
      <p>
        <button type="button" class="link" disabled={mine.length === 0} onClick={() => void save()}>
          {words.text("sheet.save")}
        </button>
        {" · "}
        <button type="button" class="link" disabled={mine.length === 0} onClick={() => void copy()}>
          {words.text("sheet.copy")}
        </button>
      </p>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}

interface FoldProps {
  readonly candidate: Candidate;
  readonly competences: readonly Competence[];
  readonly words: Words;
  readonly mine: readonly Line[];
  readonly me: string;
  readonly rate: (line: Line) => void;
  readonly isOpen: boolean;
  readonly isNamed: boolean;
}

function CandidateFold({ candidate, competences, words, mine, me, rate, isOpen, isNamed }: FoldProps) {
  const own = mine.filter((one) => plainName(one.candidate) === plainName(candidate.code));
  const rated = own.filter(({ rating }) => rating !== "").length;
  return (
    <details class="private-box" open={isOpen}>
      <summary>
        {words.text("sheet.candidate", {
          name: candidate.name,
          count: { number: rated },
          all: { number: competences.length },
        })}
      </summary>
      {competences.map((competence, index) => (
        <Rated
          key={competence.key}
          id={`${toolId}-${plainName(candidate.code).replaceAll(/\W/gu, "_")}-${String(index)}`}
          {...{ competence, words, isNamed }}
          // A line read from a table may call the competence by its name.
          line={
            own.find((one) => competence.calledAs.includes(plainName(one.competence))) ?? {
              by: me,
              candidate: candidate.code,
              competence: competence.key,
              rating: "",
              evidence: "",
            }
          }
          rate={rate}
        />
      ))}
    </details>
  );
}

interface RatedProps {
  readonly id: string;
  readonly competence: Competence;
  readonly line: Line;
  readonly words: Words;
  readonly rate: (line: Line) => void;
  readonly isNamed: boolean;
}

function Rated({ id, competence, line, words, rate, isNamed }: RatedProps) {
  const { anchors, questions } = competence;
  const numbers = ["1", "2", "3", "4", "5"];
  return (
    <fieldset class="field" disabled={!isNamed}>
      <legend>{words.value(competence.name)}</legend>
      {questions.map((question) => (
        <p class="hint" key={question.id}>
          {question.text[words.language]}
        </p>
      ))}
      <label for={`${id}-rating`} class="small">
        {words.text("head.rating")}
      </label>
      <select
        id={`${id}-rating`}
        value={line.rating}
        onChange={({ currentTarget }) => rate({ ...line, rating: currentTarget.value })}
      >
        <option value="">{words.text("rating.not-yet")}</option>
        <option value="-">{words.text("rating.none")}</option>
        {numbers.map((number, index) => {
          const anchor = anchors[index];
          return (
            <option key={number} value={number}>
              {anchor === undefined
                ? number
                : words.text("rating.anchor", { number, anchor: words.value(anchor) })}
            </option>
          );
        })}
      </select>
      <label for={`${id}-sentence`} class="small">
        {words.text("head.sentence")}
      </label>
      <input
        type="text"
        id={`${id}-sentence`}
        maxLength={500}
        value={line.evidence}
        onInput={({ currentTarget }) => rate({ ...line, evidence: currentTarget.value })}
      />
    </fieldset>
  );
}
