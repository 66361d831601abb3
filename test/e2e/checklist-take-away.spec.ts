import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import ical from "node-ical";
import { readWorkbook, unzip } from "../fixtures/unzip.ts";
import { checklistWordsOf, expect, languages, liveChecklist, openChecklist, test, wordsOf } from "./site.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const title = { fr: "Premier jour", en: "First day" } as const;

for (const language of languages) {
  const words = checklistWordsOf(language);
  const path = `${language}/checklists/first-day/`;
  const press = (page: Page, key: string) =>
    page
      .locator(".take")
      .getByRole("button", { name: words.text(key), exact: true })
      .click();
  const done = (page: Page, key: string) =>
    expect(page.locator(".take .done")).toHaveText(
      words.text(words.has(`take.done.${key}`) ? `take.done.${key}` : "take.done.file"),
    );
  const saved = async (page: Page, key: string): Promise<Buffer> => {
    const saving = page.waitForEvent("download");
    await press(page, `take.${key}`);
    return readFileSync(await (await saving).path());
  };

  test.describe(`taking a checklist away, ${language}`, () => {
    test.beforeEach(async ({ page }) => {
      await openChecklist(page, path);
      await page.locator(".checks input[type=checkbox]").first().check();
      await page.locator("#own-add").fill("=1+1 <b>Анна</b>");
      await page.keyboard.press("Enter");
      await page.locator("#first-day").fill("2027-09-01");
    });

    test("copies text and rich text in one press, Markdown in another", async ({ page }) => {
      await press(page, "take.copy-text");
      await done(page, "text");
      const plain = await page.evaluate(() => navigator.clipboard.readText());
      expect(plain.startsWith(`${title[language]}\n`)).toBe(true);
      expect(plain.match(/^\[x\] /gmu)).toHaveLength(1);
      expect(plain).toContain("[ ] =1+1 <b>Анна</b>");
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await (await item?.getType("text/html"))?.text()) ?? "";
      });
      expect(html).toContain(`<h1>${title[language]}</h1>`);
      expect(html).toContain("☒ ");
      expect(html).toContain("&lt;b&gt;Анна&lt;/b&gt;");
      await press(page, "take.copy-markdown");
      await done(page, "markdown");
      const markdown = await page.evaluate(() => navigator.clipboard.readText());
      expect(markdown).toMatch(new RegExp(`^# ${title[language]}\n`, "u"));
      expect(markdown.match(/^[-*] \[x\] /gmu)).toHaveLength(1);
    });

    test("saves a Word file with its headings, boxes and the reader's own words", async ({ page }) => {
      const files = unzip(await saved(page, "docx"));
      await done(page, "docx");
      const document = files.get("word/document.xml") ?? "";
      expect(document).toContain(title[language]);
      expect(document).toContain("=1+1 &lt;b&gt;Анна&lt;/b&gt;");
      expect(document.match(/☒/gu)).not.toBeNull();
      expect(files.get("word/styles.xml")).toContain(language === "fr" ? "fr-FR" : "en-GB");
    });

    test("saves a table as CSV and XLSX: a formula stays text, a number a number", async ({ page }) => {
      const csv = (await saved(page, "csv")).toString("utf8");
      expect(csv).toContain("'=1+1 <b>Анна</b>");
      expect(csv.split("\r\n")[1]).toContain("2027-08-25");
      const rows = [...readWorkbook(await saved(page, "xlsx")).values()].flat();
      expect(rows.at(-1)?.[0]).toBe(18);
      expect(rows.at(-1)).toContain("=1+1 <b>Анна</b>");
      // 25 August 2027 as a spreadsheet counts days.
      expect(rows.find(([number]) => number === 1)).toContain(46_624);
    });

    test("saves Markdown as a file", async ({ page }) => {
      expect((await saved(page, "md")).toString("utf8")).toMatch(new RegExp(`^# ${title[language]}\n`, "u"));
    });

    test("saves a calendar counted from the first day, and asks for that day where it is missing", async ({
      page,
    }) => {
      const calendar = ical.sync.parseICS((await saved(page, "ics")).toString("utf8"));
      const days = Object.values(calendar).flatMap((one) =>
        one?.type === "VEVENT" ? one.start.toISOString().slice(0, 10) : [],
      );
      expect(days).toHaveLength(17);
      expect(days.toSorted()[0]).toBe("2027-08-25");
      expect(days.filter((day) => day === "2027-09-01")).toHaveLength(11);
      await page.locator("#first-day").fill("");
      await press(page, "take.ics");
      await expect(page.locator(".take .done.bad")).toHaveText(words.text("take.ics-needs-start"));
      await expect(page.locator("#first-day")).toBeFocused();
    });

    test("moves the entries of a calendar where the copy is renamed, and adds none", async ({ page }) => {
      const uids = async (): Promise<readonly string[]> =>
        (await saved(page, "ics")).toString("utf8").match(/^UID:.*$/gmu) ?? [];
      const rename = async (name: string): Promise<void> => {
        await page.getByRole("button", { name: words.text("copies.rename") }).click();
        await page.getByLabel(words.text("copies.name"), { exact: true }).fill(name);
        await page.keyboard.press("Enter");
      };
      await page.locator(".copies summary").click();
      await rename("Zoe");
      const before = await uids();
      await rename("Zoé");
      expect(await uids()).toEqual(before);
      expect(new Set(before).size).toBe(17);
      expect(before.join()).not.toMatch(/zoe/iu);
      await page.reload();
      await liveChecklist(page);
      expect(await uids()).toEqual(before);
    });

    test("gives an id that stays to a copy of before there were ids", async ({ page }) => {
      const key = "repere.checklist.first-day";
      await page.evaluate((one) => {
        const held = JSON.parse(localStorage.getItem(one) ?? "") as {
          value: { open: string; records: Record<string, { id?: string }> };
        };
        const { open, records: sheets } = held.value;
        for (const sheet of Object.values(sheets)) delete sheet.id;
        // As the first version of the site kept them.
        localStorage.setItem(one, JSON.stringify({ version: 1, value: { open, sheets } }));
      }, key);
      await page.reload();
      await liveChecklist(page);
      const before = (await saved(page, "ics")).toString("utf8");
      await page.reload();
      await liveChecklist(page);
      expect((await saved(page, "ics")).toString("utf8")).toBe(before);
      await expect(page.locator(".checks input:checked")).toHaveCount(1);
    });

    test("says that a writer could not be loaded and what to do, and loses nothing", async ({
      page,
      watched,
    }) => {
      watched.allow = /Failed to load|ERR_FAILED/u;
      await page.route("**/_astro/*.js", (route) => route.abort());
      await press(page, "take.docx");
      await expect(page.locator(".take .done.bad")).toHaveText(words.text("take.failed.load"));
      await expect(page.locator(".own-item textarea")).toHaveValue("=1+1 <b>Анна</b>");
      await page.unroute("**/_astro/*.js");
      await page.reload();
      await liveChecklist(page);
      await saved(page, "docx");
      await done(page, "docx");
    });

    test("prints the boxes as they are, notes and lines to sign, without what only a screen uses", async ({
      page,
    }) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      const first = page.locator(".checks input[type=checkbox]").first();
      await expect(first).toBeChecked();
      await expect(first).toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
      await expect(page.locator(".checks .done b").first()).toHaveCSS("text-decoration-line", "none");
      await expect(page.locator("b.on-paper")).toHaveText("=1+1 <b>Анна</b>");
      await expect(page.locator(".sign")).toBeVisible();
      for (const hidden of [
        ".controls",
        ".take",
        ".copies",
        ".start",
        ".add",
        ".row-buttons >> nth=0",
        ".side-nav",
      ])
        await expect(page.locator(hidden)).toBeHidden();
    });
  });

  test.describe(`the index of checklists, ${language}`, () => {
    const site = wordsOf(language);

    test("narrows by who and when, in its address", async ({ page }) => {
      await page.goto(`${language}/checklists/`);
      const items = page.locator("[data-for]:visible");
      await expect(items).toHaveCount(18);
      await page.getByLabel(site.text("checklists.for"), { exact: true }).selectOption("job-seeker");
      await page.getByLabel(site.text("checklists.when"), { exact: true }).selectOption("apply");
      await expect(items).toHaveCount(2);
      await expect(page.locator("[data-lists-found]")).toHaveText(
        site.text("checklists.found", { count: 2 }),
      );
      await expect(page).toHaveURL(/\?for=job-seeker&when=apply$/u);
      await page.reload();
      await expect(items).toHaveCount(2);
      await page.getByLabel(site.text("checklists.when"), { exact: true }).selectOption("onboard");
      await expect(page.locator("[data-lists-found]")).toHaveText(site.text("checklists.none"));
      await page.goto(`${language}/checklists/?for=nobody`);
      await expect(items).toHaveCount(18);
    });

    test("says what to do where the connection drops", async ({ page, watched }) => {
      watched.allow = /Failed to load|ERR_FAILED/u;
      await page.goto(`${language}/checklists/`);
      await page.route("**/checklists/*.json", (route) => route.abort());
      await page
        .getByRole("button", { name: site.text("checklists.copy-of", { title: title[language] }) })
        .click();
      await expect(page.locator("[data-status]")).toHaveText(site.text("take.failed.load"));
    });

    test("copies a whole checklist in one press", async ({ page }) => {
      await page.goto(`${language}/checklists/`);
      await page
        .getByRole("button", { name: site.text("checklists.copy-of", { title: title[language] }) })
        .click();
      await expect(page.locator("[data-status]")).toHaveText(
        site.text("checklists.copied", { title: title[language], count: 17 }),
      );
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(`${title[language]}\n`)).toBe(true);
      expect(text.match(/^\[ \] /gmu)).toHaveLength(17);
    });
  });
}

for (const language of languages) {
  test(`before an interview in ${language}: its day gives every item a date, and a calendar`, async ({
    page,
  }) => {
    const words = checklistWordsOf(language);
    await openChecklist(page, `${language}/checklists/before-my-interview/`);
    await page.getByLabel(words.text("start.interview")).fill("2027-09-09");
    await expect(page.locator(".sheet-items")).toContainText(words.format.day("2027-09-06"));
    await expect(page.locator(".sheet-items")).toContainText(words.format.day("2027-09-10"));
    await expect(page.locator(".sheet-facts")).toContainText(
      words.text("sheet.start.interview", { day: words.format.day("2027-09-09") }),
    );
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: words.text("take.ics") }).click();
    const calendar = readFileSync(await (await saving).path(), "utf8");
    const days = [...calendar.matchAll(/DTSTART;VALUE=DATE:(\d+)/gu)].map(([, day]) => day);
    expect([...new Set(days)].toSorted()).toEqual([
      "20270906",
      "20270907",
      "20270908",
      "20270909",
      "20270910",
    ]);
  });
}
