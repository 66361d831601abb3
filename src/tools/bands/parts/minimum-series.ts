/** No second reference; no minimum of a series. */
export const none = "none";

/** The series of minimum wages of a country. */
export const minimumSeries = (country: string): string => `minimum-wage-${country}`;
