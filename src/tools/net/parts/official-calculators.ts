/** The official simulator of France, which covers what this tool does not. */
export const frenchSimulator = "https://mon-entreprise.urssaf.fr/";

/** The calculators of the tax administrations of other countries, which this tool does not compute. */
export const officialCalculators = [
  { country: "gb", url: "https://www.gov.uk/estimate-income-tax" },
  { country: "de", url: "https://www.bmf-steuerrechner.de/" },
  { country: "ch", url: "https://swisstaxcalculator.estv.admin.ch/" },
  {
    country: "ca",
    url: "https://www.canada.ca/en/revenue-agency/services/e-services/digital-services-businesses/payroll-deductions-online-calculator.html",
  },
  { country: "us", url: "https://www.irs.gov/individuals/tax-withholding-estimator" },
] as const;
