import { zipSync } from "fflate";
import { expectFitForAll } from "./axe.ts";
import { awake, expect, languages, test, wordsOf } from "./site.ts";
import { savedBy, tabTo } from "./tool-page.ts";
import type { Page } from "@playwright/test";

/** Lyon at level 1 is the sample of F1; Paris at level 1 has four employers, so it is withheld. */
const sample = [38_000, 41_000, 43_500, 45_000, 46_000, 48_500, 52_000, 55_000, 61_000];
const lines = [
  "Ville;Niveau;Salaire brut;Employeur",
  ...sample.map((pay, index) => `Lyon;1;${String(pay)},00 €;E${String(index)}`),
  ...[40_000, 41_000, 42_000, 43_000].map((pay, index) => `Paris;1;${String(pay)},00 €;E${String(index)}`),
];
/** As Excel writes CSV in France: the code page has the euro sign at 80. */
const windows1252 = (text: string): Buffer =>
  Buffer.from(Array.from(text, (sign) => (sign === "€" ? 0x80 : (sign.codePointAt(0) ?? 0))));

const file = (page: Page) => page.locator("input[type=file]").first();
const cells = (page: Page, words: ReturnType<typeof wordsOf>) =>
  page.locator("table", { hasText: words.text("head.contributors") }).first();

for (const language of languages) {
  const words = wordsOf(language, "my-data");
  const path = `${language}/tools/my-data/?currency=EUR`;

  test.describe(`my data, ${language}`, () => {
    test("reads a file, keeps its figures, and salary shows them as the reader's own", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await file(page).setInputFiles({
        name: "paie.csv",
        mimeType: "text/csv",
        buffer: windows1252(lines.join("\r\n")),
      });
      await expect(page.locator(".tally")).toHaveText(
        words.text("tally", { count: 13, used: "13", left: "0" }),
      );
      const lyon = cells(page, words).locator("tr", { hasText: "Lyon" });
      await expect(lyon).toHaveCount(1);
      await expect(lyon).toContainText(/40.400.?43.500.?46.000.?52.000.?56.200/u);
      await expect(cells(page, words).locator("tr", { hasText: "Paris" })).toContainText(
        words.text("withheld.too-few"),
      );
      await page.getByText(words.text("keep.title"), { exact: true }).click();
      await page.getByLabel(words.text("keep.name"), { exact: true }).fill("Enquête 2026");
      await page.getByRole("button", { name: words.text("keep.keep") }).click();
      await expect(page.locator(".keep-own [role=status]")).toContainText("Enquête 2026");
      await page.getByRole("link", { name: words.text("keep.open"), exact: true }).click();
      await expect(page).toHaveURL(/dataset=own-enquete-2026/u);
      await awake(page);
      await expect(page.locator(".figure")).toContainText(/46.000/u);
      const salary = wordsOf(language, "salary");
      await expect(page.locator(".figure")).toContainText(
        salary.text("kind.as-own", { kind: salary.text("kind.percentiles.title") }),
      );
      // Chosen in the form of another tool, as any data set.
      await page.goto(`${language}/tools/position/?dataset=own-enquete-2026`);
      await awake(page);
      await expect(page.locator(".result")).toContainText(/Lyon/u);
      await expect(page.locator(".result .note.warn", { hasText: "own-" })).toHaveCount(0);
    });

    test("says in a link opened elsewhere that the data set is not there, and nothing more", async ({
      page,
    }) => {
      await page.goto(
        `${language}/tools/salary/?dataset=own-enquete-2026&occupation=own&place=own-lyon&level=1`,
      );
      await awake(page);
      await expect(page.locator(".result .note.warn")).toHaveCount(1);
      await expect(page.locator(".result .note.warn")).toContainText("own-enquete-2026");
      await expect(page.locator(".figure")).toContainText(/\d/u);
    });

    test("holds figures back while rows are wrong, says where, and leaves them out on demand", async ({
      page,
    }) => {
      await page.goto(path);
      await awake(page);
      const box = page.locator("textarea[name=lines]");
      await box.fill([...lines, "Lyon;1;=1+1;E1", "Lyon;1;-5;E2", "Lyon;1;;E3"].join("\n"));
      const wrong = page.locator("table", { hasText: words.text("head.got") });
      await expect(wrong.locator("tbody tr").first()).toContainText("=1+1");
      await expect(wrong.locator("tbody tr").first().locator("th")).toHaveText("15");
      await expect(cells(page, words)).toHaveCount(0);
      await page.getByRole("button", { name: words.text("stopped.leave-out", { count: 2 }) }).click();
      await expect(page.locator(".tally")).toHaveText(
        words.text("tally", { count: 16, used: "13", left: "3" }),
      );
      await expect(cells(page, words)).toContainText(/46.000/u);
      // Nothing that was pasted stands in the address.
      expect(decodeURIComponent(page.url())).not.toContain("Lyon");
    });

    test("takes a column for another on a word, and remembers it for files of that shape", async ({
      page,
    }) => {
      await page.goto(path);
      await awake(page);
      const box = page.locator("textarea[name=lines]");
      const odd = [
        "X;Y;Z",
        ...sample.map((pay, index) => `Lyon;${String(pay)};${String(pay + 1000 + index)}`),
      ];
      await box.fill(odd.join("\n"));
      await expect(cells(page, words)).toHaveCount(0);
      await page.getByLabel(words.text("field.amountIn"), { exact: true }).selectOption({ label: "Z" });
      await expect(page.locator("table", { hasText: "Lyon" }).first()).toContainText(/47.004/u);
      await page.reload();
      await awake(page);
      await box.fill(odd.slice(0, 8).join("\n"));
      await expect(page.getByLabel(words.text("field.amountIn"), { exact: true })).toHaveValue("c3");
    });

    test("takes from the column of pay what it says of its amounts", async ({ page }) => {
      await page.goto(`${language}/tools/my-data/`);
      await awake(page);
      const pays = ["£2,500", "£2,600", "£2,700", "£2,800", "£2,900"];
      await page
        .locator("textarea[name=lines]")
        .fill(["City;Monthly net pay", ...pays.map((pay) => `Leeds;${pay}`)].join("\n"));
      await expect(page.locator("select[name=currency]")).toHaveValue("GBP");
      await expect(page.locator("[name=period][value=month]")).toBeChecked();
      await expect(page.locator("select[name=basis]")).toHaveValue("net");
      await expect(page.locator(".tally")).toHaveText(
        words.text("tally", { count: 5, used: "5", left: "0" }),
      );
    });

    test("saves a data set, deletes it and reads it back", async ({ page }) => {
      await page.goto(path);
      await awake(page);
      await page.getByText(words.text("keep.title"), { exact: true }).click();
      const name = page.getByLabel(words.text("keep.name"), { exact: true });
      await name.fill("A");
      await name.press("Enter");
      await name.press("Enter");
      const list = page.locator(".own-list");
      await expect(list).toContainText(
        words.text("keep.facts", { version: "2", day: "", count: 4 }).split(",")[0] ?? "",
      );
      const saved = await savedBy(page, words.text("keep.save-of", { name: "A" }));
      expect(saved.name).toBe("own-a-v2.json");
      expect(saved.bytes.toString()).not.toContain("E1");
      await page.getByRole("button", { name: words.text("keep.delete-of", { name: "A" }) }).click();
      await expect(list).toHaveCount(0);
      const back = page.getByLabel(words.text("keep.read"), { exact: true });
      await back.setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from("{}") });
      await expect(page.locator(".keep-own .err")).toContainText("b.json");
      await back.setInputFiles({ name: saved.name, mimeType: "application/json", buffer: saved.bytes });
      await expect(list).toContainText("A");
    });

    test("fits everyone, and is used without a pointer", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await awake(page);
      await page.getByText(words.text("keep.title"), { exact: true }).click();
      await expectFitForAll(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      await awake(page);
      await tabTo(page, file(page));
      await tabTo(page, page.locator("textarea[name=lines]"));
    });
  });
}

test("its tables stay within a sheet of paper, however many columns they have", async ({ page }) => {
  await page.goto("en/tools/my-data/?currency=EUR");
  await awake(page);
  await page.emulateMedia({ media: "print" });
  // A4 less its margins, in the pixels of CSS.
  await page.setViewportSize({ width: 660, height: 930 });
  const beyond = await page.locator(".stack table").evaluateAll(
    (tables) =>
      tables.filter((table) => {
        const sheet = table.closest(".stack")?.getBoundingClientRect();
        return table.getBoundingClientRect().right > (sheet?.right ?? 0) + 1;
      }).length,
  );
  expect(beyond).toBe(0);
  expect(await page.locator(".stack table").count()).toBeGreaterThan(1);
});

test("50,000 lines are read and summed up while nothing leaves the page", async ({ page }) => {
  const words = wordsOf("en", "my-data");
  await page.goto("en/tools/my-data/?currency=EUR");
  await awake(page);
  const many = Array.from(
    { length: 50_000 },
    (_, index) =>
      `Ville ${String(index % 20)};${String((index % 3) + 1)};${String(30_000 + ((index * 7919) % 30_000))},50 €;E${String(index % 97)}`,
  );
  const asked: string[] = [];
  page.on("request", (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ""}`),
  );
  await file(page).setInputFiles({
    name: "many.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(["Ville;Niveau;Salaire;Employeur", ...many].join("\r\n")),
  });
  await expect(page.locator(".tally")).toHaveText(
    words.text("tally", { count: 50_000, used: "50,000", left: "0" }),
    { timeout: 30_000 },
  );
  await expect(cells(page, words)).toContainText("Ville 7");
  // Only files of the site are fetched, and no address or body holds anything of the lines.
  for (const one of asked) {
    expect(one).toMatch(/^GET /u);
    expect(one).not.toMatch(/many|Ville|Employeur/u);
  }
});

test("a workbook that unpacks to gigabytes is refused with its reason, and the page goes on", async ({
  page,
}) => {
  await page.goto("en/tools/my-data/?currency=EUR");
  await awake(page);
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(220_000_000) }, { level: 9 });
  await file(page).setInputFiles({
    name: "bomb.xlsx",
    mimeType: "application/zip",
    buffer: Buffer.from(bomb),
  });
  await expect(page.locator(".file-field .err")).toContainText("200 MB");
  await expect(page.locator(".tally")).toContainText("27");
});

test("without workers, a file is refused with a way out, and lines can still be pasted", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Worker"));
  await page.goto("en/tools/my-data/?currency=EUR");
  await awake(page);
  await file(page).setInputFiles({
    name: "a.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(lines.join("\n")),
  });
  await expect(page.locator(".file-field .err")).toContainText("Paste the lines");
  await page.locator("textarea[name=lines]").fill(lines.join("\n"));
  await expect(page.locator(".tally")).toContainText("13");
});
