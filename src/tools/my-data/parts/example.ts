/**
 * Made-up lines that show what the page does until the reader gives their own. The pay at the first level in Lyon is the
 * sample that percentiles are tested with (F1); one cell has too few contributors, another has one that stands for too much.
 */
const rows = [
  ...[38_000, 41_000, 43_500, 45_000, 46_000, 48_500, 52_000, 55_000, 61_000].map((pay, index) =>
    line("Lyon", 1, pay, index),
  ),
  ...[52_000, 54_000, 58_000, 63_000].map((pay, index) => line("Lyon", 2, pay, index)),
  ...[42_000, 44_000, 45_500, 47_000, 49_000, 50_000, 53_500, 56_000].map((pay, index) =>
    line("Paris", 1, pay, index),
  ),
  ...[55_000, 57_000, 60_000, 62_000, 66_000, 71_000].map((pay, index) =>
    line("Paris", 2, pay, Math.max(0, index - 1)),
  ),
];

function line(place: string, level: number, pay: number, contributor: number): string {
  return [place, String(level), String(pay), `E${String(contributor + 1)}`].join("\t");
}

const heads = {
  fr: ["Ville", "Niveau", "Salaire", "Employeur"],
  en: ["Town", "Level", "Salary", "Employer"],
} as const;

export const exampleHeads = heads.fr.map((fr, index) => ({ names: { fr, en: heads.en[index] ?? fr } }));

export const example = {
  fr: [heads.fr.join("\t"), ...rows].join("\n"),
  en: [heads.en.join("\t"), ...rows].join("\n"),
} as const;
