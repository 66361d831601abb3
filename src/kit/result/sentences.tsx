import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";

const derivedAmount = /(≈\u00A0(?:[\p{Sc}\d.,\u202F]|\u00A0(?=\p{Sc}))*[\d\p{Sc}])/u;

/** Sentences in which derived values are in italics, as in figures and tables. */
export function Sentences({
  phrases,
  words,
}: {
  readonly phrases: readonly Phrase[];
  readonly words: Words;
}) {
  const text = phrases.map((phrase) => words.say(phrase)).join(" ");
  return (
    <>
      {text.split(derivedAmount).map((part, index) =>
        index % 2 === 1 ? (
          <span class="derived nw" key={index}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
