/** What kind of page an address leads to: budgets and checks in Chromium go by it. */
export type Kind = "home" | "tool" | "data" | "checklist" | "guide" | "glossary";

/** Gzip bytes and requests of a first visit, empty cache: architecture.md, section 10. */
export const budgets: Readonly<Record<Kind, Budget>> = {
  guide: { bytes: 24_000, requests: 8 },
  // Over the 24,000 of a guide, and held there: one page of all terms is 10,000 bytes of text.
  glossary: { bytes: 26_000, requests: 8 },
  checklist: { bytes: 30_000, requests: 8 },
  home: { bytes: 45_000, requests: 12 },
  tool: { bytes: 45_000, requests: 12 },
  data: { bytes: 45_000, requests: 12 },
};

interface Budget {
  readonly bytes: number;
  readonly requests: number;
}

/** A tool opened by a link with a case. */
export const linkBudget: Budget = { bytes: 96_000, requests: 19 };

/** The rules of French pay come in the worker, when they are first asked for. */
export const workerBudget: Budget = { bytes: 180_000, requests: 3 };

/** Chart.js comes apart from its tool, when a plot comes into view. */
export const chartBudget: Budget = { bytes: 60_000, requests: 1 };

/** The gateway and the page that does not exist are as small as a guide. */
export function kindOf(address: string): Kind {
  const [language = "", folder = "", id = ""] = address.split("/");
  if (language !== "fr" && language !== "en") return "guide";
  if (folder === "") return "home";
  if (folder === "glossary") return "glossary";
  if (folder === "tools" && id !== "") return "tool";
  if (folder === "checklists" && id !== "") return "checklist";
  return folder === "data" && id !== "" && id !== "api" ? "data" : "guide";
}
