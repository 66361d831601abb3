/** What a column of accounts may hold, in the order of a table without heads. */
export const accountColumns = [
  "name",
  "before",
  "now",
  "margin",
  "renewal",
  "indexation",
  "usage",
  "relationship",
  "service",
  "payment",
  "results",
] as const;
export type AccountColumn = (typeof accountColumns)[number];

/** Words of heads in both languages, the most telling first: "Margin now" is a margin, "Payment service" a payment. */
const heads: readonly (readonly [AccountColumn, RegExp])[] = [
  ["indexation", /index|price|prix|tarif/u],
  ["margin", /margin|marge/u],
  ["renewal", /renew|renouvel|échéance|echeance|expir|due|\bend\b|\bfin\b/u],
  [
    "before",
    /ago|last|before|previous|prior|start|n\s?[-−]\s?1|il y a|dernier|avant|précédent|precedent|début/u,
  ],
  ["usage", /usage|utilisation/u],
  ["relationship", /relation/u],
  ["payment", /payment|paiement|règlement/u],
  ["results", /result|résultat|resultat/u],
  ["service", /service/u],
  [
    "now",
    /now|current|this year|today|actuel|maintenant|aujourd|cette année|revenue|sales|turnover|\bca\b|chiffre/u,
  ],
  ["name", /name|nom|client|customer|account|compte/u],
];

/** The column of each content, by the words of the heads; by its place where no head names an amount. */
export function columnsFor(names: readonly string[]): Readonly<Partial<Record<AccountColumn, number>>> {
  const found: Partial<Record<AccountColumn, number>> = {};
  const taken = new Set<number>();
  for (const [column, words] of heads) {
    const index = names.findIndex((name, at) => !taken.has(at) && words.test(name.toLowerCase()));
    if (index === -1) continue;
    found[column] = index;
    taken.add(index);
  }
  if (found.before !== undefined || found.now !== undefined) return found;
  return Object.fromEntries(accountColumns.slice(0, names.length).map((column, index) => [column, index]));
}
