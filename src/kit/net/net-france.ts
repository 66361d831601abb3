import type { Contribution, NetAmount, NetAnswer, NetQuestion } from "#schema/net-france.ts";

/** The rules of the official simulator, mon-entreprise (URSSAF); a test holds the version against the package. */
const source = "modele-social 11.1.0";

const pay = "salarié . rémunération . net";
const rules: Readonly<Record<NetAmount, string>> = {
  gross: "salarié . contrat . salaire brut",
  net: `${pay} . à payer avant impôt`,
  paid: `${pay} . payé après impôt`,
  cost: "salarié . coût total employeur",
};

/** The rules that add up to each contribution: the employee's, and the employer's. */
const contributions: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["sickness", ["maladie . salarié"], ["maladie . employeur"]],
  ["pension", oldAge("salarié"), oldAge("employeur")],
  [
    "supplementary",
    ["retraite complémentaire-CEG-CET . salarié"],
    ["retraite complémentaire-CEG-CET . employeur"],
  ],
  ["unemployment", [], ["assurance chômage"]],
  ["family", [], ["allocations familiales"]],
  ["accidents", [], ["ATMP"]],
  [
    "csg",
    [
      "CSG-CRDS . CSG . déductible",
      "CSG-CRDS . sur revenus imposables non déductible",
      "CSG-CRDS . sur revenus non imposables",
    ],
    [],
  ],
  ["health", ["prévoyances . santé . salarié"], ["prévoyances . santé . employeur"]],
  [
    "death",
    ["prévoyances . incapacité invalidité décès . salarié"],
    ["prévoyances . incapacité invalidité décès . employeur"],
  ],
  ["apec", ["APEC . salarié"], ["APEC . employeur"]],
  ["others", [], ["autres employeur"]],
  ["reductions", ["exonérations . salarié"], ["exonérations . employeur"]],
];

function oldAge(who: "salarié" | "employeur"): readonly string[] {
  return [`vieillesse . plafonnée . ${who}`, `vieillesse . déplafonnée . ${who}`];
}

type Situation = Readonly<Record<string, string>>;

interface Rules {
  set(situation: Situation): void;
  number(rule: string): number;
  text(rule: string): string;
}

let loading: Promise<Rules> | undefined;

/** Loads the library and its rules: about a second. They warn of themselves at every step, which helps nobody here. */
async function loadRules(): Promise<Rules> {
  const [{ default: Engine }, { default: all }] = await Promise.all([
    import("publicodes"),
    import("modele-social"),
  ]);
  const silent = { log: ignore, warn: ignore, error: ignore };
  const engine = new Engine(all, { logger: silent });
  const valueOf = (rule: string): unknown => engine.evaluate(rule).nodeValue;
  return {
    set: (situation) => void engine.setSituation(situation),
    number(rule) {
      // What does not apply to a case (the cover of a *cadre*) has no value.
      const value = valueOf(rule) ?? 0;
      if (typeof value !== "number" || !Number.isFinite(value)) throw new Error(`${rule} is no number.`);
      return value;
    },
    text: (rule) => String(valueOf(rule)),
  };
}

function ignore(): void {
  // See above.
}

/**
 * What an ordinary employee in France is paid gross, net before and after tax, and costs the employer, by the rules of the
 * official simulator. From another amount than gross, the gross that gives it is looked for; all the rest is then computed
 * from that gross.
 */
export async function netFrance(question: NetQuestion): Promise<NetAnswer> {
  loading ??= loadRules();
  const library = await loading;
  const situation = situationOf(question);
  const gross = question.of === "gross" ? monthly(question) : grossFor(question, situation, library);
  library.set({ ...situation, [rules.gross]: euros(gross) });
  const [day = "", month = "", year = ""] = library.text("date").split("/");
  const [net, paid] = [library.number(rules.net), library.number(rules.paid)];
  return {
    gross: library.number(rules.gross),
    net,
    paid,
    cost: library.number(rules.cost),
    taxable: library.number(`${pay} . imposable`),
    tax: net - paid,
    taxRate: library.number("impôt . taux d'imposition") / 100,
    minimumWage: library.number("salarié . contrat . temps de travail . SMIC"),
    employee: library.number("salarié . cotisations . salarié"),
    employer: library.number("salarié . cotisations . employeur"),
    contributions: contributions.map((one) => contributionOf(one, library)),
    day: `${year}-${month}-${day}`,
    rules: source,
  };
}

function contributionOf(
  [id, employee, employer]: (typeof contributions)[number],
  library: Rules,
): Contribution {
  const sign = id === "reductions" ? -1 : 1;
  const sum = (names: readonly string[]): number =>
    names.reduce((all, name) => all + sign * library.number(`salarié . cotisations . ${name}`), 0);
  return { id, employee: sum(employee), employer: sum(employer) };
}

const mostTries = 8;
const halfACent = 0.005;

/**
 * The gross that gives another amount. The library looks for it too, but stops within a few cents of a month: from there
 * secants go on to half a cent. Pay after tax rises in steps of the tax, so that the nearest gross found is taken.
 */
function grossFor(question: NetQuestion, situation: Situation, library: Rules): number {
  const rule = rules[question.of];
  const wanted = monthly(question);
  library.set({ ...situation, [rule]: euros(wanted) });
  const missAt = (gross: number): number => {
    library.set({ ...situation, [rules.gross]: euros(gross) });
    return library.number(rule) - wanted;
  };
  let gross = library.number(rules.gross);
  let miss = missAt(gross);
  let best = { gross, miss };
  let slope = (miss + wanted) / gross;
  for (let tries = 0; tries < mostTries && Math.abs(miss) > halfACent; tries += 1) {
    const next = gross - miss / slope;
    const nextMiss = missAt(next);
    if (next !== gross && nextMiss !== miss) slope = (nextMiss - miss) / (next - gross);
    if (!(slope > 0)) break;
    gross = next;
    miss = nextMiss;
    if (Math.abs(miss) < Math.abs(best.miss)) best = { gross, miss };
  }
  return best.gross;
}

function monthly({ amount, period }: NetQuestion): number {
  return period === "year" ? amount / 12 : amount;
}

function euros(amount: number): string {
  return `${decimal(amount)} €/mois`;
}

/** Never 1e-7, which the library does not read. */
function decimal(value: number): string {
  return value.toFixed(10);
}

function situationOf({ cadre, share, health, rate, day }: NetQuestion): Situation {
  return {
    // Without this the library takes the person for the head of a company, and their tax for another one.
    dirigeant: "non",
    "salarié . contrat": "'CDI'",
    "salarié . contrat . statut cadre": cadre ? "oui" : "non",
    "salarié . cotisations . prévoyances . santé . montant": `${decimal(health)} €/mois`,
    ...(share < 1 && {
      "salarié . contrat . temps de travail . temps partiel": "oui",
      "salarié . contrat . temps de travail . temps partiel . heures par semaine": `${decimal(35 * share)} heure/semaine`,
    }),
    "impôt . méthode de calcul": rate === undefined ? "'taux neutre'" : "'taux personnalisé'",
    ...(rate !== undefined && { "impôt . taux personnalisé": `${decimal(rate * 100)} %` }),
    ...(day !== undefined && { date: day.split("-").toReversed().join("/") }),
  };
}
