/**
 * Lists and patterns used by the schemas. They are in a separate file so that browser code can use them
 * without the schema library.
 */
export const idForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const periods = ["hour", "month", "year"] as const;

export const languages = ["fr", "en"] as const;

export const percentileNames = ["p10", "p25", "p50", "p75", "p90"] as const;
