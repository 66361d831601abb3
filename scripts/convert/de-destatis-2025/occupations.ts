import type { NamedOccupations } from "../parts/named-occupations.ts";

/**
 * The first four digits of KldB 2010: what is done. The fifth is the requirement level. Supervision and management
 * are occupations of their own, with all five digits. French and shortened English names are this site's own.
 */
export const occupations: NamedOccupations = {
  "6112": {
    ...name(
      "Vente, hors informatique et télécommunications",
      "Sales, except information and communication technology",
    ),
    roles: [{ id: "account-manager", match: "close" }],
  },
  "4323": {
    ...name("Vente informatique", "IT sales"),
    roles: [{ id: "account-manager", match: "close" }],
  },
  "6111": name("Achats", "Purchasing"),
  "6121": name("Commerce de gros et commerce extérieur", "Wholesale and foreign trade"),
  "9211": name("Publicité et marketing", "Advertising and marketing"),
  "9212": name("Marketing téléphonique et en ligne", "Dialogue marketing"),
  "61194": name("Encadrement : achats et vente", "Management: purchasing and sales"),
  "43294": name(
    "Encadrement : analyse, conseil et vente informatiques",
    "Management: IT analysis, consulting and sales",
  ),
  "61294": name("Encadrement : commerce", "Management: trade"),
  "62193": name("Surveillance : commerce de détail", "Supervision: retail trade"),
  "62194": name("Encadrement : commerce de détail", "Management: retail trade"),
  "92193": name("Surveillance : publicité et marketing", "Supervision: advertising and marketing"),
  "92194": name("Encadrement : publicité et marketing", "Management: advertising and marketing"),
};

function name(fr: string, en: string): NamedOccupations[string] {
  return { names: { fr, en }, roles: [] };
}
