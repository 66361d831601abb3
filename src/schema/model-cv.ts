import { Id, Text } from "./text.ts";
import { z } from "./z.ts";

const Month = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/, "a month, for example 2024-03"));
const texts = z.array(Text).check(z.minLength(1));

/** The part of JSON Resume (jsonresume.org) that a model needs. It has no birth date, street or photograph. */
export const Resume = z.strictObject({
  basics: z.strictObject({
    name: Text,
    label: Text,
    email: z.email(),
    phone: Text,
    location: z.strictObject({ city: Text, countryCode: z.string().check(z.regex(/^[A-Z]{2}$/, "FR")) }),
    summary: Text,
  }),
  work: z.array(
    z.strictObject({
      name: Text,
      position: Text,
      startDate: Month,
      endDate: z.optional(Month),
      summary: z.optional(Text),
      highlights: texts,
    }),
  ),
  education: z.array(z.strictObject({ institution: Text, studyType: Text, endDate: Month })),
  skills: z.array(z.strictObject({ name: Text, keywords: texts })),
  languages: z.array(z.strictObject({ language: Text, fluency: Text })),
});
export type Resume = z.infer<typeof Resume>;

/** `data/models/cv-<name>.json`: the CV of a made-up person at one level of a role. */
export const ModelCv = z.strictObject({ id: Id, role: Id, level: Id, fr: Resume, en: Resume });
export type ModelCv = z.infer<typeof ModelCv>;
