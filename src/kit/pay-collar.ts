import type { PayData } from "./pay-data.ts";
import type { Words } from "./wording.ts";

/** The margin data of a sheet of published pay: whose, from where, of when, in which unit. */
export function payCollar(
  { dataset, occupation, unit }: Pick<PayData, "dataset" | "occupation" | "unit">,
  words: Words,
): readonly { readonly name: string; readonly value: string }[] {
  const { language } = words;
  return [
    { name: words.text("collar.role"), value: occupationText(occupation, words) },
    { name: words.text("collar.data"), value: dataset.shortTitle[language] },
    {
      name: words.text("collar.vintage"),
      value: dataset.vintages.map(({ names }) => names[language]).join(", "),
    },
    {
      name: words.text("collar.unit"),
      value: words.text("unit.money", {
        currency: { currency: unit.currency },
        per: words.text(`per.${unit.period}`),
      }),
    },
    { name: words.text("collar.basis"), value: words.text(`basis.${dataset.basis}`) },
    { name: words.text("collar.component"), value: words.text(`component.${dataset.component}`) },
    { name: words.text("collar.sample"), value: dataset.sample[language] },
  ];
}

/** An occupation by its name; one that is only close to the role is never shown as if it were the role itself. */
export function occupationText({ names, roles }: PayData["occupation"], words: Words): string {
  const match = roles[0]?.match;
  const name = names[words.language];
  return match === undefined || match === "exact" ? name : words.text(`collar.match.${match}`, { name });
}
