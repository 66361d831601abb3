import { textOf, type DraftShown, type Paper } from "#kit/builder/builder.ts";
import type { Block, Table } from "#documents/tree.ts";
import type { Words } from "#kit/words/words.ts";
import type { Library } from "./parts/library.ts";
import { askedIn, byProduct, marksOf, passOf, type Asked, type MarkShown } from "./parts/marked.ts";

/** The questions for the new hire, the expected answers for the examiner, and the result. */
export const papers: readonly Paper<Library>[] = [
  { id: "questions", blocks: questions },
  { id: "answers", blocks: answers },
  {
    id: "result",
    blocks: result,
    files: [
      {
        id: "csv",
        type: "text/csv",
        extension: "csv",
        // The library that writes it is loaded when it is saved.
        text: async (draft, library, words) => {
          const { csv, dialects } = await import("#documents/csv.ts");
          return csv(wholeTable(askedIn(draft), library, words), dialects[words.language]);
        },
      },
    ],
  },
];

function opening(title: string, draft: DraftShown, words: Words): readonly Block[] {
  const day = draft.fields["day"];
  const about = [
    ["person", textOf(draft, "person")],
    ["examiner", textOf(draft, "examiner")],
    ["day", typeof day === "string" && day !== "" ? words.format.day(day) : ""],
  ] as const;
  return [
    { block: "heading", level: 1, text: words.text(title) },
    {
      block: "paragraph",
      text: about
        .map(([name, value]) =>
          words.text("about", {
            name: words.text(`field.${name}`),
            value: value === "" ? words.text("blank") : value,
          }),
        )
        .join("\u{A0}\u{A0} "),
    },
  ];
}

/** Room for an answer under each question, and no answer. */
function questions(draft: DraftShown, _library: Library, words: Words): readonly Block[] {
  return [
    ...opening("title.questions", draft, words),
    { block: "paragraph", text: words.text("questions.note") },
    ...[...byProduct(askedIn(draft))].flatMap(([product, asked]): readonly Block[] => [
      { block: "heading", level: 2, text: product },
      ...asked.flatMap(({ question }, index): readonly Block[] => [
        { block: "heading", level: 3, text: `${String(index + 1)}. ${question}` },
        { block: "paragraph", text: words.text("answer.blank") },
      ]),
    ]),
  ];
}

/** What to hear, and a box to mark it in. */
function answers(draft: DraftShown, library: Library, words: Words): readonly Block[] {
  const pass = { percent: passOf(draft), decimals: 0 };
  return [
    ...opening("title.answers", draft, words),
    { block: "paragraph", text: words.text("answers.note", { pass }) },
    ...[...byProduct(askedIn(draft))].flatMap(([product, asked]): readonly Block[] => [
      { block: "heading", level: 2, text: product },
      {
        block: "table",
        caption: words.text("caption.answers", { product }),
        head: ["question", "expected", "mark", "right"].map((name) => words.text(`head.${name}`)),
        rows: asked.map(({ question, expected, mark }) => [
          question,
          expected,
          library.marks[mark],
          words.text("blank"),
        ]),
      },
    ]),
  ];
}

/** The three marks against the pass mark, and what is asked again. */
function result(draft: DraftShown, library: Library, words: Words): readonly Block[] {
  const asked = askedIn(draft);
  const pass = passOf(draft);
  const shown = marksOf(asked, pass);
  const again = asked.filter(({ result: of }) => of === "partly" || of === "wrong");
  return [
    ...opening("title.result", draft, words),
    { block: "paragraph", text: words.text(verdictOf(shown), { pass: { percent: pass, decimals: 0 } }) },
    {
      block: "table",
      caption: words.text("caption.marks"),
      head: ["mark", "right-answers", "questions", "state"].map((name) => words.text(`head.${name}`)),
      rows: shown.map(({ mark, right, asked: count, isPassed }) => [
        library.marks[mark],
        right,
        count,
        words.text(count === 0 ? "state.none" : stateOf(isPassed)),
      ]),
    },
    ...(again.length === 0
      ? []
      : [
          { block: "heading", level: 2, text: words.text("title.again") } as const,
          { block: "paragraph", text: words.text("again.note") } as const,
          {
            block: "table",
            caption: words.text("title.again"),
            head: ["product", "question", "given", "expected"].map((name) => words.text(`head.${name}`)),
            rows: again.map((one) => [one.product, one.question, one.given, one.expected]),
          } as const,
        ]),
  ];
}

function stateOf(isPassed: boolean | undefined): string {
  if (isPassed === undefined) return "state.open";
  return isPassed ? "state.passed" : "state.failed";
}

function verdictOf(shown: readonly MarkShown[]): string {
  if (shown.some(({ isPassed }) => isPassed === undefined)) return "verdict.open";
  return shown.every(({ isPassed }) => isPassed) ? "verdict.passed" : "verdict.failed";
}

function wholeTable(asked: readonly Asked[], library: Library, words: Words): Table {
  return {
    block: "table",
    caption: "",
    head: ["product", "question", "mark", "expected", "given", "result"].map((name) =>
      words.text(`head.${name}`),
    ),
    rows: asked.map((one) => [
      one.product,
      one.question,
      library.marks[one.mark],
      one.expected,
      one.given,
      words.text(`result.${one.result}`),
    ]),
  };
}
