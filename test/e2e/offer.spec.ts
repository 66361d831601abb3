import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const words = wordsOf(language, "offer");
  const path = `${language}/tools/offer/`;

  test.describe(`a job offer, ${language}`, () => {
    test("is placed in its band, in the market and among colleagues who stay on the device", async ({
      page,
    }) => {
      await page.goto(`${path}?place=us-35620`);
      await awake(page);
      const field = (name: string) => page.getByLabel(words.text(`field.${name}`), { exact: true });
      await field("base").fill("70000");
      await field("low").fill("60000");
      await field("high").fill("80000");
      await field("colleagues").fill("Made-up Ann\t65000\n68000\n75000\n71000\n52000\t80");
      // New York: P25 57,700, P50 78,060; the middle of the band; 65,000, 68,000 and 65,000 below.
      await expect(page.locator(".result .say").first()).toContainText("40");
      const places = page.locator("section", { hasText: words.text("table.places") }).locator("tbody tr");
      await expect(places.nth(0)).toContainText(/50\s?%/u);
      await expect(places.nth(1)).toContainText(/78.060/u);
      await expect(places.nth(2)).toContainText(/68.000/u);
      await field("variable").fill("12000");
      expect(await figure(page)).toMatch(/82.000/u);
      await field("guarantee").fill("50");
      await field("months").fill("6");
      await expect(page.locator("table", { hasText: words.text("part.guaranteed") })).toContainText(/3.000/u);
      // Neither amounts nor colleagues are in the address.
      expect(page.url()).not.toMatch(/70000|65000|Ann/u);
    });

    test("opens on the reader's country, and warns of a range wider than a province allows", async ({
      page,
    }) => {
      await page.goto(path);
      await awake(page);
      await expect(page).toHaveURL(language === "fr" ? /place=fr/u : /place=us-35620/u);
      if (language === "fr") {
        const net = page.getByRole("link", { name: words.text("as-net") });
        await expect(net).toHaveAttribute("href", /tools\/net\/\?period=year#amount=41000$/u);
      }
      await page.goto(`${path}?place=ca-3530&region=ontario`);
      await awake(page);
      await page.getByLabel(words.text("field.low"), { exact: true }).fill("60000");
      await page.getByLabel(words.text("field.high"), { exact: true }).fill("120000");
      await expect(page.locator(".result .note.warn", { hasText: /50.000/u })).toBeVisible();
      await expect(page.locator("table", { hasText: words.text("head.says") }).first()).toContainText(
        "Ontario",
      );
    });

    test("opens for a reader of a country without pay here, and says that the place is in another", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "other" }));
      });
      await page.goto(path);
      await awake(page);
      await expect(page).toHaveURL(/place=us-35620/u);
      await expect(page.getByText(words.text("say.abroad"))).toBeVisible();
    });

    test("is compared with the reader's own figures, which stand on this device alone", async ({
      page,
      browser,
    }) => {
      const mine = wordsOf(language, "my-data");
      await page.goto(`${language}/tools/my-data/`);
      await awake(page);
      await page.locator("select[name=country]").selectOption("other");
      await page.getByText(mine.text("keep.title"), { exact: true }).click();
      await page.getByLabel(mine.text("keep.name"), { exact: true }).fill("Made-up survey");
      await page.getByRole("button", { name: mine.text("keep.keep") }).click();
      await expect(page.locator(".keep-own [role=status]")).toContainText("Made-up survey");
      await page.goto(path);
      await awake(page);
      const data = page.locator("select[name=dataset]");
      await expect(data).toHaveValue("place");
      // Figures of a country that no rules are known for are compared with like any others.
      const option = data.locator("option", { hasText: "Made-up survey" });
      await data.selectOption(await option.getAttribute("value"));
      await expect(page).toHaveURL(/dataset=own-made-up-survey&occupation=own&vintage=v1&place=own-/u);
      await expect(page.locator(".result .say").first()).toContainText(/50(?:th|e)/u);
      // The figures are named, where they came from and of which day.
      await page.locator("details.how > summary").click();
      await expect(page.locator("details.how")).toContainText("Made-up survey");
      await expect(page.locator(".result .note.warn", { hasText: "own-" })).toHaveCount(0);
      // Opened where they are not, the link says so and shows the default.
      const elsewhere = await browser.newPage();
      await elsewhere.goto(page.url());
      await awake(elsewhere);
      await expect(elsewhere.locator(".result .note.warn", { hasText: "own-made-up-survey" })).toBeVisible();
      await expect(elsewhere.locator("select[name=dataset]")).toHaveValue("place");
      await elsewhere.close();
    });

    test("is compared with a level of a data set, without losing what was typed", async ({ page }) => {
      await page.goto(`${path}?place=de`);
      await awake(page);
      await page.getByLabel(words.text("field.base"), { exact: true }).fill("60000");
      const before = await page.locator(".result .say").first().textContent();
      await page.locator("select[name=dataset]").selectOption("de-destatis-2025");
      await expect(page).toHaveURL(/dataset=de-destatis-2025&occupation=\w+&vintage=\w+&place=/u);
      await expect(page.locator("input[name=base]")).toHaveValue("60000");
      // The same level as before leads to the same answer, another to another.
      const ratio = (text: string | null) => /[+−-]?\d+\s?%/u.exec(text ?? "")?.[0];
      const say = page.locator(".result .say").first();
      expect(ratio(await say.textContent())).toBe(ratio(before));
      await page.locator("input[name=level]").last().check({ force: true });
      await expect(page).toHaveURL(/level=/u);
      expect(ratio(await say.textContent())).not.toBe(ratio(before));
    });

    test("gives the sentence on pay in both languages, and a page for the candidate", async ({ page }) => {
      await page.goto(`${path}?place=fr`);
      await awake(page);
      await page.getByLabel(words.text("field.low"), { exact: true }).fill("36000");
      await page.getByLabel(words.text("field.high"), { exact: true }).fill("44000");
      await expect(page.getByText("Pay: €36,000–44,000 gross a year")).toBeVisible();
      await expect(page.getByText(/36.000–44.000\s€ brut par an/u)).toBeVisible();
      const paper = page.waitForEvent("download");
      await page
        .getByRole("button", { name: words.text("take.paper", { title: words.text("paper.offer") }) })
        .click();
      expect((await paper).suggestedFilename()).toMatch(/\.docx$/u);
      await page.getByLabel(words.text("field.base"), { exact: true }).fill("-1");
      await expect(page.locator(".field .err")).toContainText("-1");
      await page.getByLabel(words.text("field.base"), { exact: true }).fill("1e308");
      await expect(page.locator(".field .err")).toBeVisible();
    });

    test("fits everyone", async ({ page }) => {
      await page.goto(`${path}?place=gb`);
      await awake(page);
      await expectFitForAll(page);
    });
  });
}
