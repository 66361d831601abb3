import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { unzip } from "../fixtures/unzip.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const heading = {
  fr: "Chargé de clientèle (F/H), niveau 3, Saint-Pétersbourg",
  en: "Account manager, level 3, Saint Petersburg",
} as const;

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`taking a result away, ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`${language}/tools/salary/?place=ru-saint-petersburg&level=3`);
      await awake(page);
    });

    test("copies text, Markdown and rich text, in the page's language throughout", async ({ page }) => {
      const copied = async (button: string): Promise<string> => {
        await page.getByRole("button", { name: words.text(button), exact: true }).click();
        await expect(page.locator(".done")).toHaveText(words.text(button.replace("copy-", "done.")));
        return page.evaluate(() => navigator.clipboard.readText());
      };
      expect(await copied("take.copy-text")).toMatch(
        new RegExp(`^${heading[language].replace(/[()]/gu, "\\$&")}\n`, "u"),
      );
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        const blob = await item?.getType("text/html");
        return (await blob?.text()) ?? "";
      });
      expect(html).toContain(`<h1>${heading[language]}</h1>`);
      expect(html).toContain("<table border=");
      expect(html).not.toContain(wordsOf(language === "fr" ? "en" : "fr").text("steps.title"));
      expect(await copied("take.copy-markdown")).toMatch(/^# .*\n\n.*47.000/u);
    });

    test("saves a Word file that says what the figures are and how they were computed", async ({ page }) => {
      const saved = async (): Promise<ReadonlyMap<string, string>> => {
        const saving = page.waitForEvent("download");
        await page.getByRole("button", { name: words.text("take.docx") }).click();
        return unzip(readFileSync(await (await saving).path()));
      };
      const textOf = (files: ReadonlyMap<string, string>): string =>
        (files.get("word/document.xml") ?? "").replaceAll(/<[^>]*>/gu, " ");
      // In short first: the answer, the table, the source and the address.
      const first = await saved();
      const short = textOf(first);
      expect(short).toContain(heading[language]);
      expect(short).toMatch(/47.000/u);
      expect(short).toContain("2013–2015");
      expect(short).toContain("place=ru-saint-petersburg");
      expect(short).not.toContain(words.text("document.steps"));
      // The chart is in it, with its text for those who do not see it.
      const document = first.get("word/document.xml") ?? "";
      expect(document.match(/<wp:docPr [^>]*descr="[^"]*47.000/gu)).toHaveLength(1);
      expect([...first.keys()].filter((path) => path.endsWith(".png"))).toHaveLength(1);
      await page.getByRole("checkbox", { name: words.text("take.whole") }).check();
      const files = await saved();
      const text = textOf(files);
      expect(text).toContain(heading[language]);
      expect(text).toMatch(/47.000/u);
      expect(text).toContain(words.text("document.steps"));
      expect(files.get("word/styles.xml")).toContain(language === "fr" ? "fr-FR" : "en-GB");
    });

    test("copies a link that gives the same result", async ({ page }) => {
      await page.getByRole("button", { name: words.text("take.link") }).click();
      await expect(page.locator(".done")).toHaveText(words.text("take.done.link"));
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });

    test("saves the table as CSV, its numbers as numbers, kinds kept, no floor invented", async ({
      page,
    }) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "CSV", exact: true }).click();
      const download = await saving;
      expect(download.suggestedFilename()).toBe(
        "repere-salary-ru-source-2015-ru-saint-petersburg-level-3.csv",
      );
      const { data, errors } = Papa.parse<string[]>(
        readFileSync(await download.path(), "utf8").replace("\uFEFF", ""),
        { delimiter: language === "fr" ? ";" : "," },
      );
      expect(errors).toEqual([]);
      const [head = [], ...rows] = data.filter((row) => row.length > 1);
      const cell = (row: readonly string[], name: string) => row[head.indexOf(words.text(`csv.${name}`))];
      const found = rows.filter(
        (row) => cell(row, "place-id") === "ru-saint-petersburg" && /3$/u.test(cell(row, "level") ?? ""),
      );
      // A ceiling has one number: no floor is invented.
      expect(
        found.map((row) => ["kind", "statistic", "value", "unit"].map((name) => cell(row, name))),
      ).toEqual([
        [words.kind("ceiling"), words.text("csv.high"), "47000", `RUB/${words.text("period.month")}`],
      ]);
      expect(cell(found[0] ?? [], "address")).toContain("place=ru-saint-petersburg");
    });

    test("saves the chart as a picture", async ({ page }) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: words.text("take.png") }).click();
      const picture = readFileSync(await (await saving).path());
      expect(picture.subarray(1, 4).toString()).toBe("PNG");
      expect(picture.readUInt32BE(16)).toBe(1920);
    });

    test("saves a picture for a slide, in its shape", async ({ page }) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: words.text("take.slide") }).click();
      const picture = readFileSync(await (await saving).path());
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1920, 1080]);
      await expect(page.locator(".done")).toHaveText(words.text("take.done.file"));
    });

    test("prints the answer, the chart and the table, without the form", async ({ page }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(page.locator(".figure")).toBeVisible();
      await expect(page.locator("table.figures").first()).toBeVisible();
      for (const hidden of [".inputs", ".nav", ".take", ".steps"])
        await expect(page.locator(hidden)).toBeHidden();
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
        "rgb(252, 253, 253)",
      );
    });
  });
}
