import { z } from "./z.ts";

/** Lower-case words joined by hyphens: what a folder, a file and an address may be called. */
export const Id = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
export type Id = z.infer<typeof Id>;

/** Text that is there: not empty, no space at either end. */
export const Text = z.string().check(z.regex(/^\S(?:[\s\S]*\S)?$/));

/** A calendar day, `2026-11-23`. */
export const Day = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/));

/** The same words in each language of the site, side by side; a language left out is an error of the file. */
export const Localised = z.strictObject({ fr: Text, en: Text });
export type Localised = z.infer<typeof Localised>;

export const languages = ["fr", "en"] as const satisfies readonly (keyof Localised)[];
export type Language = (typeof languages)[number];
