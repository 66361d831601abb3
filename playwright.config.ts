import { createServer } from "node:http";
import { defineConfig } from "@playwright/test";
import { chromiumFlags, findChromium } from "./scripts/chromium.mjs";
import { listen } from "./scripts/serve/listen.ts";
import { findProgram } from "./test/fixtures/programs.ts";
import { lockedNode } from "./scripts/setup/locked-node.mjs";
import { root } from "./scripts/setup/root.mjs";

// This file is read again by each worker: the port is chosen once and handed on by the environment.
process.env.TEST_PORT ??= String(await freePort());
process.env.TZ = "UTC";

const { TEST_PORT: port, TEST_REPORT: report, DIST: dir = "dist", BASE: base = "/" } = process.env;
const address = `http://127.0.0.1:${port}${base}`;
const chromium = findChromium();

/** What is printed is read with poppler. Without it the tests of print are not collected, and that is said once. */
const hasPoppler = findProgram("pdftotext") !== undefined;
if (!hasPoppler && process.env.TEST_WORKER_INDEX === undefined)
  console.log("not run: needs poppler (pdftotext)");

export default defineConfig({
  testDir: "test",
  testMatch: ["e2e/**/*.spec.ts", ...(hasPoppler ? ["with/poppler/*.spec.ts"] : [])],
  outputDir: "test-results/browser",
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  // A page of many tables takes axe a while on two busy cores.
  timeout: 60_000,
  reporter: [["list"], ...(report === undefined ? [] : [["json", { outputFile: report }] as const])],
  use: {
    baseURL: address,
    launchOptions: {
      args: chromiumFlags,
      // Without one, Playwright's own download.
      ...(chromium !== undefined && { executablePath: chromium }),
    },
  },
  webServer: {
    command: [lockedNode(root), "scripts/serve.ts", "--dir", dir, "--base", base, "--port", port]
      .map((word) => `"${word}"`)
      .join(" "),
    url: address,
    reuseExistingServer: false,
  },
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  server.close();
  return port;
}
