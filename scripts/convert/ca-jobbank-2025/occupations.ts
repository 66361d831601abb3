import type { NamedOccupations } from "../parts/named-occupations.ts";

/** Names in both languages are the publisher's. */
export const occupations: NamedOccupations = {
  "64101": {
    names: {
      fr: "Représentants/représentantes des ventes et des comptes - commerce de gros (non-technique)",
      en: "Sales and account representatives - wholesale trade (non-technical)",
    },
    roles: [{ id: "account-manager", match: "close" }],
  },
  "62100": {
    names: {
      fr: "Spécialistes des ventes techniques - commerce de gros",
      en: "Technical sales specialists - wholesale trade",
    },
    roles: [{ id: "account-manager", match: "close" }],
  },
  "60010": {
    names: { fr: "Directeurs/directrices des ventes corporatives", en: "Corporate sales managers" },
    roles: [{ id: "account-manager", match: "broad" }],
  },
};
