import type { MetadataEntry } from "../result/metadata.tsx";
import type { Words } from "../words/words.ts";
import type { PayData } from "./pay-data.ts";
import { unitName } from "./unit-name.ts";

/** The facts about published pay that are shown above a tool: occupation, source, period and unit. */
export function payMetadata(
  { dataset, occupation, vintage, unit }: Pick<PayData, "dataset" | "occupation" | "vintage" | "unit">,
  words: Words,
): readonly MetadataEntry[] {
  const { language } = words;
  return [
    { name: words.text("metadata.role"), value: occupationText(occupation, words) },
    { name: words.text("metadata.data"), value: dataset.shortTitle[language] },
    { name: words.text("metadata.vintage"), value: vintage.names[language] },
    { name: words.text("metadata.unit"), value: words.say(unitName(unit)) },
    { name: words.text("metadata.basis"), value: words.text(`basis.${dataset.basis}`) },
    { name: words.text("metadata.component"), value: words.text(`component.${dataset.component}`) },
    { name: words.text("metadata.sample"), value: dataset.sample[language] },
  ];
}

/** The name of an occupation. If it is only close to the role, the text says so. */
export function occupationText({ names, roles }: PayData["occupation"], words: Words): string {
  const match = roles[0]?.match;
  const name = names[words.language];
  return match === undefined || match === "exact" ? name : words.text(`metadata.match.${match}`, { name });
}
