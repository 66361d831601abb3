import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/site/**", "test/with/**"] } },
      { test: { name: "site", include: ["test/site/**/*.test.ts"], testTimeout: 120_000 } },
    ],
    env: { TZ: "UTC" },
  },
});
