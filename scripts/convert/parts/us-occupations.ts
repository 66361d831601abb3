import type { OccupationFile } from "#schema/occupation.ts";

/**
 * What no publisher's file says of an occupation: its French name, and the roles it stands for. The same code is the
 * same occupation in every data set of the United States, so that its name and its matches stand once.
 */
export const usOccupations: Readonly<Record<string, Omit<OccupationFile, "code" | "observations">>> = {
  "11-2011": {
    names: {
      fr: "Responsables de la publicité et des promotions",
      en: "Advertising and Promotions Managers",
    },
    roles: [],
  },
  "11-2021": { names: { fr: "Responsables marketing", en: "Marketing Managers" }, roles: [] },
  "11-2022": { names: { fr: "Responsables des ventes", en: "Sales Managers" }, roles: [] },
  "13-1161": {
    names: {
      fr: "Analystes d’études de marché et spécialistes du marketing",
      en: "Market Research Analysts and Marketing Specialists",
    },
    roles: [],
  },
  "41-1012": {
    names: {
      fr: "Responsables d’équipe de vente, hors commerce de détail",
      en: "First-Line Supervisors of Non-Retail Sales Workers",
    },
    roles: [],
  },
  "41-3011": {
    names: { fr: "Commerciaux en espaces publicitaires (F/H)", en: "Advertising Sales Agents" },
    roles: [],
  },
  "41-3021": {
    names: { fr: "Commerciaux en assurances (F/H)", en: "Insurance Sales Agents" },
    roles: [],
  },
  "41-3091": {
    names: {
      fr: "Commerciaux en services, hors publicité, assurances, services financiers et voyages (F/H)",
      en: "Sales Representatives of Services, Except Advertising, Insurance, Financial Services, and Travel",
    },
    roles: [{ id: "account-manager", match: "close" }],
  },
  "41-4011": {
    names: {
      fr: "Commerciaux du commerce de gros et de l’industrie, produits techniques et scientifiques (F/H)",
      en: "Sales Representatives, Wholesale and Manufacturing, Technical and Scientific Products",
    },
    roles: [],
  },
  // Goods instead of services, or the service to clients without the sale: each holds a part of the role.
  "41-4012": {
    names: {
      fr: "Commerciaux du commerce de gros et de l’industrie, hors produits techniques et scientifiques (F/H)",
      en: "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
    },
    roles: [{ id: "account-manager", match: "broad" }],
  },
  "43-4051": {
    names: { fr: "Conseillers du service client (F/H)", en: "Customer Service Representatives" },
    roles: [{ id: "account-manager", match: "broad" }],
  },
};
