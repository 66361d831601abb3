import type { NamedOccupations } from "../parts/named-occupations.ts";

/** Groups of ISCO-08 with two digits. French names are those of the classification's French version, shortened. */
export const occupations: NamedOccupations = {
  "33": {
    names: {
      fr: "Professions intermédiaires, finance et administration",
      en: "Business and administration associate professionals",
    },
    roles: [{ id: "account-manager", match: "broad" }],
  },
  "12": {
    names: {
      fr: "Directeurs de services administratifs et commerciaux (F/H)",
      en: "Administrative and commercial managers",
    },
    roles: [],
  },
  "24": {
    names: {
      fr: "Spécialistes en administration d’entreprises",
      en: "Business and administration professionals",
    },
    roles: [],
  },
  "52": { names: { fr: "Vendeurs (F/H)", en: "Sales workers" }, roles: [] },
};
