/** A made-up half year of three criteria. It is said to be an example until the reader changes it. */
export const example = {
  criteria: [
    { criterion: "plan", weight: 50, target: 50_000, name: undefined, evidence: undefined },
    { criterion: "clients-kept", weight: 30, target: 100, name: undefined, evidence: undefined },
    { criterion: "referrals", weight: 20, target: 2, name: undefined, evidence: undefined },
  ],
  months: [
    "2026-01\t55000\t80\t3",
    "2026-02\t65000\t80\t4",
    "2026-03\t60000\t80\t5",
    "2026-04\t60000\t80\t4",
    "2026-05\t58000\t80\t4",
    "2026-06\t62000\t80\t4",
  ].join("\n"),
} as const;
