import { Ajv, type ErrorObject } from "ajv";

/** What a property may hold: a kind of plain value, or a thing of a type; several where it ends in []. */
type Kind = "Text" | "URL" | "Date" | "Number" | "Integer" | "HTML" | (string & {});

/** A property: what it holds here, and whether a page must say it. */
interface Property {
  readonly holds: Kind;
  readonly required?: true;
}

const one = (holds: Kind): Property => ({ holds });
const must = (holds: Kind): Property => ({ holds, required: true });

/**
 * The types and properties of schema.org that this site uses, with the kinds its pages give for each
 * (https://schema.org/<type>, release 29). What a type takes over from a wider one is listed with it.
 */
const vocabulary: Readonly<Record<string, Readonly<Record<string, Property>>>> = {
  BreadcrumbList: { itemListElement: must("ListItem[]") },
  ListItem: { position: must("Integer"), name: must("Text"), item: must("URL") },
  Occupation: {
    name: must("Text"),
    alternateName: one("Text[]"),
    description: must("Text"),
    url: one("URL"),
    responsibilities: one("Text"),
    skills: one("Text"),
    qualifications: one("Text"),
    occupationalCategory: one("Text[]"),
  },
  Article: {
    headline: must("Text"),
    description: one("Text"),
    dateModified: must("Date"),
    url: one("URL"),
    isPartOf: one("WebSite"),
    inLanguage: must("Language"),
  },
  WebSite: { name: must("Text") },
  FAQPage: {
    name: one("Text"),
    url: one("URL"),
    mainEntity: must("Question[]"),
    inLanguage: must("Language"),
  },
  Question: { name: must("Text"), url: one("URL"), acceptedAnswer: must("Answer") },
  Answer: { text: must("Text") },
  DefinedTermSet: {
    name: must("Text"),
    description: one("Text"),
    url: one("URL"),
    hasDefinedTerm: must("DefinedTerm[]"),
    inLanguage: must("Language"),
  },
  DefinedTerm: { name: must("Text"), url: one("URL") },
  Dataset: {
    name: must("Text"),
    description: must("Text"),
    url: one("URL"),
    identifier: one("Text"),
    creator: must("Organization"),
    citation: one("Text"),
    isBasedOn: one("URL"),
    usageInfo: one("CreativeWork"),
    dateModified: one("Date"),
    temporalCoverage: one("Text"),
    variableMeasured: one("Text[]"),
    distribution: must("DataDownload[]"),
    inLanguage: must("Language"),
  },
  CreativeWork: { text: must("Text") },
  DataDownload: { encodingFormat: must("Text"), contentUrl: must("URL") },
  Organization: { name: must("Text") },
  JobPosting: {
    title: must("Text"),
    description: must("HTML"),
    datePosted: must("Date"),
    validThrough: one("Date"),
    hiringOrganization: must("Organization"),
    jobLocation: one("Place"),
    jobLocationType: one("Telecommute"),
    applicantLocationRequirements: one("Country"),
    baseSalary: one("MonetaryAmount"),
  },
  Place: { address: must("PostalAddress") },
  PostalAddress: { addressLocality: one("Text"), addressCountry: one("CountryCode") },
  Country: { name: must("Text") },
  MonetaryAmount: { currency: must("Currency"), value: must("QuantitativeValue") },
  QuantitativeValue: { minValue: one("Number"), maxValue: one("Number"), unitText: must("PayUnit") },
};

/** An address is absolute, and at home one of the site, whose host the build may not know. */
const plain: Readonly<Record<string, object>> = {
  Text: { type: "string", pattern: String.raw`^(?!\s*$)[^\u0000]*$` },
  URL: { type: "string", pattern: "^(?:https?://[^\\s/]+)?/[^\\s]*$|^https?://[^\\s/]+$" },
  Date: { type: "string", format: "date" },
  Number: { type: "number", minimum: 0 },
  Integer: { type: "integer", minimum: 1 },
  HTML: { type: "string", pattern: "^<[a-z]" },
  Language: { type: "string", pattern: "^[a-z]{2}(?:-[A-Z]{2})?$" },
  CountryCode: { type: "string", pattern: "^[A-Z]{2}$" },
  Currency: { type: "string", pattern: "^[A-Z]{3}$" },
  // What search engines accept beside schema.org itself.
  PayUnit: { enum: ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"] },
  Telecommute: { const: "TELECOMMUTE" },
};

/** Where a job is done: at an address, or from home in a country that is named. */
const whereJobsAre = {
  anyOf: [{ required: ["jobLocation"] }, { required: ["jobLocationType", "applicantLocationRequirements"] }],
};

const schema = {
  $id: "structured-data",
  $defs: {
    ...plain,
    ...Object.fromEntries(Object.entries(vocabulary).map(([type, of]) => [type, thing(type, of)])),
  },
  type: "object",
  required: ["@type", "@context"],
  properties: {
    "@type": { enum: Object.keys(vocabulary) },
    "@context": { pattern: "^https://schema\\.org/?$" },
  },
  allOf: Object.keys(vocabulary).map((type) => ({
    if: { properties: { "@type": { const: type } } },
    then: { $ref: `#/$defs/${type}` },
  })),
};

function thing(type: string, of: Readonly<Record<string, Property>>): object {
  return {
    type: "object",
    additionalProperties: false,
    required: ["@type", ...Object.keys(of).filter((name) => of[name]?.required === true)],
    properties: {
      "@type": { const: type },
      "@context": { type: "string" },
      ...Object.fromEntries(Object.entries(of).map(([name, { holds }]) => [name, kind(holds)])),
    },
    ...(type === "JobPosting" ? whereJobsAre : {}),
    // An address without a town or a country says where to nobody.
    ...(type === "PostalAddress" ? { minProperties: 2 } : {}),
  };
}

function kind(name: string): object {
  return name.endsWith("[]")
    ? { type: "array", minItems: 1, items: { $ref: `#/$defs/${name.slice(0, -2)}` } }
    : { $ref: `#/$defs/${name}` };
}

const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/u.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const validate = new Ajv({ allErrors: true, strict: false, formats: { date: isDate } }).compile(schema);

/** What is wrong with a thing as schema.org defines it, by place; empty for a sound one. */
export function wrongIn(data: unknown): readonly string[] {
  if (validate(data)) return [];
  const text = ({ instancePath, message = "", params }: ErrorObject): string =>
    `${instancePath === "" ? "/" : instancePath} ${message} ${JSON.stringify(params)}`;
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(text);
}
