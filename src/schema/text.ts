import { idForm, type languages } from "./names.ts";
import { z } from "./z.ts";

// Each form says in words what it accepts: `explain.ts` hands them to whoever wrote the file.

/** Lower-case words joined by hyphens, for the names of folders and files and for addresses. */
export const Id = z
  .string()
  .check(z.regex(idForm, "lower-case letters and digits, joined by hyphens, for example ru-moscow"));
export type Id = z.infer<typeof Id>;

/** Text that is not empty and has no space at either end. */
export const Text = z.string().check(z.regex(/^\S(?:[\s\S]*\S)?$/, "text, without a space at either end"));

/** A calendar day, `2026-11-23`. */
export const Day = z
  .string()
  .check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "a day, for example 2026-11-23"));

/** A web address. */
export const Address = z.url({
  protocol: /^https?$/,
  error: "an address that begins with https:// or http://",
});

/** The same text in each language of the site. A missing language is an error. */
export const Localised = z.strictObject({ fr: Text, en: Text });
export type Localised = z.infer<typeof Localised>;

export type Language = (typeof languages)[number];
