import type { Localised } from "#schema/text.ts";

/** The steps of the examples, by the id used in links. A reader's own steps are stored as typed. */
export const stepNames = {
  cv: { fr: "CV lus", en: "CVs read" },
  call: { fr: "Appels", en: "Calls" },
  invitation: { fr: "Invitations", en: "Invitations" },
  interview: { fr: "Entretiens", en: "Interviews" },
  offer: { fr: "Offres", en: "Offers" },
} satisfies Readonly<Record<string, Localised>>;

export type StepName = keyof typeof stepNames;

export const presets = ["textbook", "one-in-five"] as const;

interface PresetRow {
  readonly name: StepName;
  readonly yield: number;
  readonly passed: undefined;
  readonly seen: undefined;
  readonly hours: undefined;
  readonly cost: undefined;
}

const row = (name: PresetRow["name"], share: number): PresetRow => ({
  name,
  yield: share,
  passed: undefined,
  seen: undefined,
  hours: undefined,
  cost: undefined,
});

/** The example of formula F14, and the same with the show rate from one article (Moscow, about 2013–2015). */
export function presetRows(preset: string): readonly PresetRow[] {
  const showRate = preset === "one-in-five" ? 0.2 : 0.5;
  return [
    row("cv", 0.25),
    row("call", 0.4),
    row("invitation", showRate),
    row("interview", 0.3),
    row("offer", 0.8),
  ];
}
