import { defineConfig } from "vitest/config";

export default defineConfig({
  // Views are Preact, as in the build.
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    env: { TZ: "UTC", ASTRO_TELEMETRY_DISABLED: "1" },
    // Three times quicker. A test that fakes a clock or a global must give it back (vi.useRealTimers and the like).
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
          // A test of a thousand cases takes a second alone, and many on a machine that is busy.
          testTimeout: 60_000,
          exclude: ["test/site/**", "test/e2e/**", "test/with/**"],
        },
      },
      // Reads a finished build: dist/, or the folder that DIST names.
      { extends: true, test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 120_000 } },
      // Needs another program, each in a folder of its name.
      { extends: true, test: { name: "with", include: ["test/with/**/*.test.ts"], testTimeout: 120_000 } },
    ],
  },
});
