import type { NamedOccupations } from "./named-occupations.ts";

/**
 * What no publisher's file says of an occupation: its French name, and the roles it stands for. The same code is the
 * same occupation in every data set of the United States, so that its name and its matches stand once.
 */
export const usOccupations: NamedOccupations = {
  "11-2011": {
    names: {
      fr: "Responsables de la publicité et des promotions",
      en: "Advertising and Promotions Managers",
    },
    roles: [],
  },
  "11-2021": { names: { fr: "Responsables marketing", en: "Marketing Managers" }, roles: [] },
  "11-2022": {
    names: { fr: "Responsables des ventes", en: "Sales Managers" },
    roles: [{ id: "account-manager", match: "broad" }],
  },
  "11-2032": {
    names: { fr: "Responsables des relations publiques", en: "Public Relations Managers" },
    roles: [],
  },
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
  "41-3031": {
    names: {
      fr: "Commerciaux en titres, matières premières et services financiers (F/H)",
      en: "Securities, Commodities, and Financial Services Sales Agents",
    },
    roles: [],
  },
  "41-3041": { names: { fr: "Conseillers en voyages (F/H)", en: "Travel Agents" }, roles: [] },
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
  // Goods instead of services: the same work with accounts, for another trade.
  "41-4012": {
    names: {
      fr: "Commerciaux du commerce de gros et de l’industrie, hors produits techniques et scientifiques (F/H)",
      en: "Sales Representatives, Wholesale and Manufacturing, Except Technical and Scientific Products",
    },
    roles: [{ id: "account-manager", match: "close" }],
  },
  "41-9011": {
    names: {
      fr: "Démonstrateurs et promoteurs de produits (F/H)",
      en: "Demonstrators and Product Promoters",
    },
    roles: [],
  },
  "41-9021": { names: { fr: "Courtiers en immobilier (F/H)", en: "Real Estate Brokers" }, roles: [] },
  "41-9022": { names: { fr: "Agents immobiliers (F/H)", en: "Real Estate Sales Agents" }, roles: [] },
  "41-9031": { names: { fr: "Ingénieurs commerciaux (F/H)", en: "Sales Engineers" }, roles: [] },
  "41-9041": { names: { fr: "Télévendeurs (F/H)", en: "Telemarketers" }, roles: [] },
  "41-9099": {
    names: { fr: "Autres métiers de la vente et assimilés", en: "Sales and Related Workers, All Other" },
    roles: [],
  },
  // Service to clients without the sale: a part of the role.
  "43-4051": {
    names: { fr: "Conseillers du service client (F/H)", en: "Customer Service Representatives" },
    roles: [{ id: "account-manager", match: "broad" }],
  },
};
