import type { NamedOccupations } from "../parts/named-occupations.ts";

/** SOC 2020: French names are this site's own. */
export const occupations: NamedOccupations = {
  "1132": name(
    "Directeurs marketing, ventes et publicité (F/H)",
    "Marketing, sales and advertising directors",
  ),
  "1150": name(
    "Responsables et directeurs du commerce de détail et de gros (F/H)",
    "Managers and directors in retail and wholesale",
  ),
  "2432": name("Responsables marketing et commerciaux (F/H)", "Marketing and commercial managers"),
  "2433": name("Actuaires, économistes et statisticiens (F/H)", "Actuaries, economists and statisticians"),
  "2494": name(
    "Responsables de clientèle et directeurs de création en publicité (F/H)",
    "Advertising accounts managers and creative directors",
  ),
  "3534": name("Responsables de comptes financiers (F/H)", "Financial accounts managers"),
  "3551": name("Acheteurs et responsables des achats (F/H)", "Buyers and procurement officers"),
  "3552": name("Commerciaux auprès des entreprises (F/H)", "Business sales executives"),
  "3553": name("Marchandiseurs (F/H)", "Merchandisers"),
  "3554": name("Assistants et chargés de marketing (F/H)", "Marketing associate professionals"),
  "3555": name("Agents immobiliers et commissaires-priseurs (F/H)", "Estate agents and auctioneers"),
  "3556": {
    ...name(
      "Responsables de comptes clients et du développement commercial (F/H)",
      "Sales accounts and business development managers",
    ),
    roles: [{ id: "account-manager", match: "close" }],
  },
  "3557": name("Organisateurs d’événements (F/H)", "Events managers and organisers"),
  "4143": name("Responsables du service client (F/H)", "Customer service managers"),
  "4151": name("Assistants commerciaux (F/H)", "Sales administrators"),
  "7111": name("Vendeurs et employés de commerce (F/H)", "Sales and retail assistants"),
  "7113": name("Télévendeurs (F/H)", "Telephone salespersons"),
  "7129": name("Autres métiers de la vente", "Sales related occupations n.e.c."),
  "7132": name(
    "Responsables d’équipe de vente, commerce de détail et de gros (F/H)",
    "Sales supervisors - retail and wholesale",
  ),
};

function name(fr: string, en: string): NamedOccupations[string] {
  return { names: { fr, en }, roles: [] };
}
