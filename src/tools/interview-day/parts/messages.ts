import { formats, tags } from "#kit/words/format.ts";
import type { Section } from "#kit/result/result.ts";
import type { Texts } from "#kit/words/words.ts";
import type { Language } from "#schema/text.ts";
import { clockText } from "#kit/calendar/clock.ts";
import type { Values } from "./values.ts";

/** What candidates are written, in every language at once: they may read another than the page's. */
const texts = import.meta.glob<Texts>("./messages/texts.*.json", { import: "default", eager: true });

export const messages = ["invitation", "day-before", "two-hours"] as const;
export const messageLanguages = Object.keys(tags) as readonly Language[];

/** One message in one language. What the reader has not entered stands in square brackets, to be filled in. */
export function messageText(
  { input, timetable, chosen }: Values,
  message: (typeof messages)[number],
  language: Language,
): string {
  const words = texts[`./messages/texts.${language}.json`] ?? {};
  const { day, number } = formats(language);
  const slots = timetable.slots;
  // The first of the morning and the one half way through the day.
  const offered = [slots[0], slots[Math.ceil(slots.length / 2)]].flatMap((slot) => slot ?? []);
  const [first, second] = offered.map(({ from }) => clockText(from));
  const given = (value: string, blank: string): string =>
    value.trim() === "" ? (words[blank] ?? "") : value.trim();
  const values: Readonly<Record<string, string>> = {
    company: given(input.company, "blank.company"),
    address: given(input.address, "blank.address"),
    contact: given(input.contact, "blank.contact"),
    pay: given(input.pay, "blank.pay"),
    name: words["blank.name"] ?? "",
    day: input.day === undefined ? (words["blank.day"] ?? "") : day(input.day),
    time: words["blank.time"] ?? "",
    first: first ?? words["blank.time"] ?? "",
    second: second ?? "",
    minutes: number(chosen.minutes),
    seats: number(chosen.met),
  };
  const filled = (key: string): string =>
    (words[key] ?? "").replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
  if (message !== "invitation") return filled(message);
  return [
    "greeting",
    second === undefined ? "one-hour" : "two-hours-to-choose",
    `way.${input.way}`,
    "ask-for",
    "pay",
    "withdraw",
  ]
    .map(filled)
    .join(" ");
}

/** The messages one under the other, each in every language. */
export function messageSections(values: Values): readonly Section[] {
  return messages.map((message) => ({
    is: "group",
    id: `message-${message}`,
    title: { key: `message.${message}` },
    sections: messageLanguages.map((language) => ({
      is: "text",
      id: `${message}-${language}`,
      language,
      text: { key: "name", values: { name: messageText(values, message, language) } },
    })),
  }));
}
