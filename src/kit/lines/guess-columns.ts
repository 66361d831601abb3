import type { RawTable } from "#documents/readers/read-csv.ts";
import { columnRoles, type ColumnRole, type Columns } from "./columns.ts";
import { plain } from "./plain.ts";
import { readAmount } from "./read-amount.ts";
import { basisIn, componentIn, currencyIn, periodIn } from "./words.ts";

/** Words in the heads of spreadsheets, French and English, without accents. The first pattern is the surest. */
const headWords: Readonly<Record<ColumnRole, readonly RegExp[]>> = {
  contributor: [
    /\b(?:contributeurs?|contributors?|employeurs?|employers?)\b/u,
    /\b(?:entreprises?|societes?|company|companies|organi[sz]ations?|firms?|recruteurs?|recruiters?)\b/u,
  ],
  place: [
    /\b(?:villes?|city|cities|towns?|lieux?|places?|locations?|locali[sz]ations?|localites?)\b/u,
    /\b(?:departements?|regions?|states?|provinces?|areas?|sites?|communes?)\b/u,
  ],
  level: [
    /\b(?:niveaux?|levels?|seniorites?|seniority|grades?|echelons?|bands?)\b/u,
    /\b(?:postes?|metiers?|fonctions?|intitules?|titres?|emplois?|professions?|jobs?|titles?|roles?|positions?|occupations?|experiences?|categor(?:ie|y))\b/u,
  ],
  low: [/\b(?:min|mini|minimum|bas|basse|plancher|low|lower|lowest|floor|from)\b/u],
  high: [/\b(?:max|maxi|maximum|haut|haute|plafond|high|higher|highest|ceiling|to)\b/u],
  period: [/\b(?:periodes?|periodicites?|periods?|frequences?|frequency|rythme)\b/u],
  currency: [/\b(?:devises?|monnaies?|currency|currencies)\b/u],
  basis: [/\b(?:brut (?:ou )?net|gross (?:or )?net|assiette|basis)\b/u],
  component: [/\b(?:composantes?|components?|nature|kind|type de (?:salaire|remuneration)|pay type)\b/u],
  amount: [
    /\b(?:salaires?|remunerations?|salary|salaries|wages?|pay|paie|paye|compensation)\b/u,
    /\b(?:montants?|amounts?|package|brut|gross|net|base|fixe)\b/u,
  ],
};

/** As many rows as tell what a column holds. */
const looked = 200;
/** Each role is looked for where those before it have left a column. */
const order = [
  "contributor",
  "basis",
  "component",
  "period",
  "currency",
  "low",
  "high",
  "amount",
  "place",
  "level",
] as const satisfies readonly ColumnRole[];

/** Guesses what each column holds, by its head and, where no head says it, by what stands in it. */
export function guessColumns({ heads, rows }: RawTable): Columns {
  const sample = rows.slice(0, looked);
  const columns = heads.map((head, index) => ({
    index,
    head: plain(head),
    ...contents(sample.map(({ cells }) => cells[index] ?? "")),
  }));
  const free = new Set(columns.map(({ index }) => index));
  const found: Partial<Record<ColumnRole, number>> = {};
  const take = (role: ColumnRole, wanted: (column: (typeof columns)[number]) => boolean): void => {
    if (found[role] !== undefined) return;
    const column = columns.find((one) => free.has(one.index) && wanted(one));
    if (column === undefined) return;
    found[role] = column.index;
    free.delete(column.index);
  };
  const isMoney = (role: ColumnRole): boolean => role === "amount" || role === "low" || role === "high";
  for (const role of order) {
    for (const words of headWords[role]) {
      take(role, ({ head, numbers }) => words.test(head) && (!isMoney(role) || numbers > 0.5));
    }
  }
  // A lower bound alone, or an upper one, is no range: it is the amount.
  if (found.amount === undefined && (found.low === undefined) !== (found.high === undefined)) {
    const bound = found.low ?? found.high;
    if (bound !== undefined) found.amount = bound;
    delete found.low;
    delete found.high;
  }
  take("period", ({ periods }) => periods > 0.8);
  take("currency", ({ currencies }) => currencies > 0.8);
  take("basis", ({ bases }) => bases > 0.8);
  take("component", ({ components }) => components > 0.8);
  if (found.low === undefined) {
    // A level or a year may be a number too; pay is more than a hundred, but for pay by the hour.
    take("amount", ({ large }) => large > 0.8);
    take("amount", ({ numbers }) => numbers > 0.8);
    // A head that says pay is believed, so that what cannot be read below it is shown.
    for (const words of headWords.amount)
      take("amount", ({ head, filled }) => filled > 0 && words.test(head));
  }
  take("place", ({ numbers, filled }) => numbers < 0.2 && filled > 0.5);
  // A level comes back in many rows, and is no amount of pay.
  take(
    "level",
    ({ different, filled, large }) => filled > 0.5 && large < 0.2 && different <= sample.length / 2,
  );
  return Object.fromEntries(columnRoles.flatMap((role) => (role in found ? [[role, found[role]]] : [])));
}

/** The shares of the cells filled that are an amount, a period and so on. */
function contents(cells: readonly string[]) {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const share = (is: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(is).length / filled.length;
  const isShort = (cell: string): boolean => cell.length <= 24;
  const noDigit = (cell: string): boolean => isShort(cell) && !/\d/u.test(cell);
  return {
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
    different: new Set(filled).size,
    numbers: share((cell) => ["amount", "range"].includes(readAmount(cell, undefined).is)),
    large: share((cell) => {
      const read = readAmount(cell, undefined);
      return read.is === "range" || (read.is === "amount" && read.value >= 100);
    }),
    periods: share((cell) => noDigit(cell) && periodIn(cell) !== undefined),
    currencies: share((cell) => noDigit(cell) && cell.trim().length <= 8 && currencyIn(cell) !== undefined),
    bases: share((cell) => noDigit(cell) && basisIn(cell) !== undefined),
    components: share((cell) => noDigit(cell) && componentIn(cell) !== undefined),
  };
}
