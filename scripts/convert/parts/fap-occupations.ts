import type { NamedOccupations } from "./named-occupations.ts";

/**
 * Sales occupations of the French nomenclature FAP 2009, used by two publishers: French names are theirs, English ones
 * this site's own.
 */
export const fapOccupations: NamedOccupations = {
  R2Z80: {
    ...name("Attachés commerciaux", "Sales representatives, business clients"),
    roles: [{ id: "account-manager", match: "close" }],
  },
  R4Z91: {
    ...name("Ingénieurs et cadres technico-commerciaux", "Sales engineers and technical sales managers"),
    roles: [{ id: "account-manager", match: "broad" }],
  },
  R4Z90: {
    ...name(
      "Cadres commerciaux, acheteurs et cadres de la mercatique",
      "Sales managers, buyers and marketing managers",
    ),
    roles: [{ id: "account-manager", match: "broad" }],
  },
  R1Z67: name("Télévendeurs", "Telephone salespeople"),
  R2Z83: name("Représentants auprès des particuliers", "Representatives visiting private customers"),
  R3Z80: name("Maîtrise des magasins", "Shop supervisors"),
  R3Z82: name("Professions intermédiaires commerciales", "Intermediate commercial occupations"),
  R4Z92: name("Cadres des magasins", "Shop managers"),
  R4Z93: name("Agents immobiliers, syndics", "Estate agents and property managers"),
};

function name(fr: string, en: string): NamedOccupations[string] {
  return { names: { fr, en }, roles: [] };
}
