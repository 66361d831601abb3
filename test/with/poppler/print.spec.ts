import { readFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import type { Page, TestInfo } from "@playwright/test";
import { findProgram } from "../../fixtures/programs.ts";
import {
  awake,
  builderAwake,
  checklistWordsOf,
  expect,
  languages,
  liveChecklist,
  openChecklist,
  test,
  wordsOf,
} from "../../e2e/site.ts";

const pdftotext = findProgram("pdftotext");

/** The text of each page, as Chromium prints it on A4 and poppler reads it. */
async function printed(page: Page, info: TestInfo): Promise<readonly string[]> {
  const path = info.outputPath("page.pdf");
  await page.pdf({ path, preferCSSPageSize: true });
  execFileSync(pdftotext ?? "", ["-layout", path]);
  return readFileSync(path.replace(/pdf$/u, "txt"), "utf8").split("\f").slice(0, -1);
}

const lines = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim().replaceAll(/\s+/gu, " "))
    .filter((line) => line !== "");

/** A page of each kind; tools on the case they open on. */
const tools = ["salary", "cities", "position", "hiring-funnel"];
const paths = [
  "",
  "roles/account-manager/interview/",
  "roles/account-manager/levels-and-pay/",
  "hiring/funnel/",
  "glossary/",
  "data/ru-source-2015/",
  "checklists/duties/",
  "checklists/",
  ...tools.map((tool) => `tools/${tool}/`),
];

test.describe("on paper", () => {
  for (const language of languages) {
    test(`the CV is its sheet alone, its text in the order a person reads, ${language}`, async ({
      page,
    }, info) => {
      await page.goto(`${language}/tools/cv/`);
      await builderAwake(page);
      const shown = await page
        .locator(".paper :is(h2, h3, h4, p, li)")
        .evaluateAll((all) => all.map((one) => one.textContent.replaceAll(/\s+/gu, " ").trim()));
      const path = info.outputPath("cv.pdf");
      await page.pdf({ path, preferCSSPageSize: true });
      // As a recruiting program reads it: the text in the order of the file.
      execFileSync(pdftotext ?? "", ["-raw", path]);
      const read = readFileSync(path.replace(/pdf$/u, "txt"), "utf8");
      // A narrow space has no sign of its own in some fonts.
      const text = read.replaceAll(/\s+/gu, "");
      const places = shown.map((one) => text.indexOf(one.replaceAll(/\s+/gu, "")));
      expect(shown.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
      expect(places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))).toBe(true);
      expect(text).not.toContain("127.0.0.1");
      expect(read.split("\f").slice(0, -1).length).toBeLessThanOrEqual(2);
    });

    for (const path of paths) {
      test(`/${language}/${path} says where it is from, and no heading ends a page`, async ({
        page,
      }, info) => {
        await page.goto(`${language}/${path}`);
        if (path.startsWith("tools/")) await awake(page);
        if (path.startsWith("checklists/d")) await liveChecklist(page);
        const headings = await page
          .locator("h1, h2, h3, h4, summary, figcaption, dt:not(.facts dt)")
          .evaluateAll((all) => all.map((one) => one.textContent.trim().replaceAll(/\s+/gu, " ")));
        const sheets = await printed(page, info);
        const day = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
        for (const [index, sheet] of sheets.entries()) {
          const from = sheet.lastIndexOf("http://127.0.0.1");
          expect(from).toBeGreaterThan(0);
          const foot = lines(sheet.slice(from)).join(" ");
          expect(foot).toContain(`/${language}/${path}`);
          expect(foot).toContain(String(new Date().getFullYear()));
          expect(day).toContain(String(new Date().getFullYear()));
          if (index === sheets.length - 1) continue;
          // A heading may take several lines; a cell or a sentence that ends like one is none.
          const end = lines(sheet.slice(0, from));
          const last = [1, 2, 3].map((count) => end.slice(-count).join(" "));
          expect(
            headings.filter((heading) => heading !== "" && last.includes(heading)),
            `page ${String(index + 1)}`,
          ).toEqual([]);
        }
      });
    }

    for (const tool of tools) {
      test(`the tool ${tool} is two pages, or all of it if asked, ${language}`, async ({ page }, info) => {
        const words = wordsOf(language, tool);
        await page.addInitScript("window.print = () => {}");
        await page.goto(`${language}/tools/${tool}/`);
        await awake(page);
        const short = await printed(page, info);
        expect(short.length).toBeLessThanOrEqual(2);
        expect(short.join("")).not.toContain(words.text("steps.title"));
        await page.getByRole("checkbox", { name: words.text("take.whole") }).check();
        await page.getByRole("button", { name: words.text("take.print"), exact: true }).click();
        const whole = await printed(page, info);
        expect(whole.length).toBeGreaterThanOrEqual(short.length);
        expect(whole.join("")).toContain(words.text("steps.title"));
        // The next print from the browser's menu is the usual one.
        expect(await printed(page, info)).toEqual(short);
      });
    }
  }
});

for (const language of languages) {
  const words = checklistWordsOf(language);

  test(`a sheet is printed as it is ticked, or blank if asked, ${language}`, async ({ page }) => {
    await page.addInitScript("window.print = () => {}");
    await openChecklist(page, `${language}/checklists/first-day/`);
    await page.locator(".checks input").first().check();
    await page.emulateMedia({ media: "print" });
    const tick = (index: number): Promise<string> =>
      page
        .locator(".checks input")
        .nth(index)
        .evaluate((box) => {
          const { display, content, borderBottomWidth } = getComputedStyle(box, "::after");
          return content === "none" || display === "none" ? "" : borderBottomWidth;
        });
    expect(await tick(0)).toBe("2px");
    expect(await tick(1)).toBe("");
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("button", { name: words.text("take.print-blank") }).click();
    await page.emulateMedia({ media: "print" });
    expect(await tick(0)).toBe("");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await tick(0)).toBe("2px");
  });

  test(`nothing to press or fill in is on paper, and nothing is wider, ${language}`, async ({ page }) => {
    test.slow();
    // The width of A4 between its margins, in CSS pixels.
    await page.setViewportSize({ width: 673, height: 1000 });
    for (const path of [
      ...paths,
      "about/privacy/",
      "data/us-oews/",
      "data/us-oflc-2025/",
      "about/sources/",
    ]) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`${language}/${path}`);
      if (path.startsWith("tools/")) await awake(page);
      if (path.startsWith("checklists/d")) await liveChecklist(page);
      await page.emulateMedia({ media: "print" });
      const found = await page.evaluate(() => {
        const isSeen = (one: Element): boolean =>
          one.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) &&
          one.getBoundingClientRect().width > 1;
        // Boxes to tick are for paper too, and a rate that the reader may change is part of the text.
        const controls = "button, select, textarea, input:not([type=checkbox], .own-rate input)";
        return {
          controls: [...document.querySelectorAll(controls)]
            .filter(isSeen)
            .map((one) => `${one.tagName} ${one.textContent}`),
          wide: [...document.querySelectorAll("main *")]
            .filter((one) => isSeen(one) && one.closest("svg") === null)
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .map((one) => `${one.tagName} ${one.className}`),
        };
      });
      expect(found, path).toEqual({ controls: [], wide: [] });
    }
  });
}
