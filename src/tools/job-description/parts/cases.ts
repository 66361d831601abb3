/** The countries whose law the draft can follow, and the trades that have duties of their own. */
export const countries = ["fr", "be", "ch", "ca", "de", "es", "gb", "us", "ru", "other"] as const;
export const trades = ["any", "services", "goods", "advertising"] as const;
