import type { ListPart, Part } from "#kit/builder/builder.ts";
import { choice } from "#kit/fields/choice.ts";
import { day } from "#kit/fields/day.ts";
import type { Field } from "#kit/fields/field.ts";
import { optional, shownWhen } from "#kit/fields/modifiers.ts";
import { picture } from "#kit/picture/field.ts";
import { longText, text } from "#kit/fields/text.ts";
import { yesNo } from "#kit/fields/yes-no.ts";
import { advertNotes } from "./parts/advert-words.ts";
import { examples } from "./parts/examples.ts";
import type { Library } from "./parts/library.ts";
import { interviewNotes } from "./parts/interview-notes.ts";
import { payNotes } from "./parts/pay-notes.ts";
import { month } from "./parts/month.ts";

/** How long a text may be is said only when one is too long. */
const unsaid = { accepts: (): string => "" };
const line = (): Field<string> => ({ ...text({ max: 200, default: "" }), ...unsaid });
const several = (max = 4000): Field<string> => ({ ...longText({ max, default: "" }), ...unsaid });
const hidden = (): Field<string> => shownWhen(several(500_000), () => false);

const interviewDay = optional({
  ...day({ min: "2020-01-01", max: "2099-12-31", default: "2027-01-01" }),
  ...unsaid,
});

const work: ListPart<Library> = {
  name: "work",
  most: 20,
  title: ["position", "name"],
  columns: {
    position: line(),
    name: line(),
    location: line(),
    startDate: month(),
    endDate: month(),
    summary: line(),
    highlights: several(),
    rest: hidden(),
  },
  choices: ({ patterns }) => patterns,
};

export const parts: readonly Part<Library>[] = [
  {
    id: "person",
    fields: {
      example: choice({
        values: examples,
        default: "2",
        name: (value) => ({ key: `example.${value}` }),
        control: "select",
      }),
      name: line(),
      label: line(),
      email: line(),
      phone: line(),
      city: line(),
      url: line(),
      hasPhoto: yesNo({ default: false }),
      photo: shownWhen(picture(), ({ given }) => given["hasPhoto"] === true),
      hasMore: yesNo({ default: false }),
      address: shownWhen(line(), ({ given }) => given["hasMore"] === true),
      birthDate: shownWhen(line(), ({ given }) => given["hasMore"] === true),
      rest: hidden(),
    },
  },
  {
    id: "profile",
    fields: { summary: several(1000) },
    lists: [{ name: "figures", columns: { text: several(300) }, most: 6 }],
  },
  { id: "work", lists: [work] },
  {
    id: "skills",
    lists: [
      {
        name: "skills",
        most: 12,
        title: ["name", "keywords"],
        columns: { name: line(), keywords: several(1000), rest: hidden() },
      },
      {
        name: "languages",
        most: 10,
        title: ["language", "fluency"],
        columns: { language: line(), fluency: line(), rest: hidden() },
      },
    ],
  },
  {
    id: "education",
    lists: [
      {
        name: "education",
        most: 12,
        title: ["studyType", "institution"],
        columns: {
          studyType: line(),
          area: line(),
          institution: line(),
          startDate: month(),
          endDate: month(),
          rest: hidden(),
        },
      },
    ],
  },
  { id: "advert", fields: { advert: several(1_000_000) }, notes: advertNotes },
  {
    id: "letter",
    papers: ["letter"],
    fields: {
      company: line(),
      post: line(),
      reason: several(600),
      result: several(600),
      start: several(600),
      close: several(600),
    },
  },
  { id: "pay", fields: { wanted: line(), market: hidden() }, notes: payNotes },
  { id: "interview", fields: { interview: interviewDay }, notes: interviewNotes },
];
