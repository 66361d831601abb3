/**
 * How the site is built for tests, whatever the shell says. Absolute addresses are written, so that tests see them; a
 * base path has a run of its own in .ci/run.
 */
export const testSettings = {
  SITE_URL: "https://repere.example",
  SITE_BASE: "/",
  SITE_OUT: "dist",
  TZ: "UTC",
} as const;
