import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

const term = { fr: "position dans la fourchette", en: "range penetration" } as const;
const complaint = { fr: "litige", en: "dissatisfied client" } as const;
const looked = { fr: "remuneration", en: "contracts" } as const;

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`search in ${language}`, () => {
    test("loads nothing before it is used, forgives accents, and can be narrowed", async ({ page }) => {
      let asked = 0;
      page.on("request", (request) => {
        if (request.url().includes("/pagefind/")) asked += 1;
      });
      await page.goto(`${language}/about/method/`);
      expect(asked).toBe(0);
      await page.keyboard.press("/");
      await page.keyboard.type(looked[language]);
      const found = page.locator("dialog[open] ol li");
      await expect(found.first()).toBeVisible();
      await page.getByRole("radio", { name: words.text("search.kind.guide") }).check();
      await expect(found.locator("a span").filter({ hasNotText: words.text("kind.guide") })).toHaveCount(0);
      await expect(found.first()).toBeVisible();
    });

    test("finds an area by name and opens the tool on it", async ({ page }) => {
      await page.goto(`${language}/`);
      await page.locator("[data-search-open]").click();
      await page.keyboard.type("chicago naperville");
      await page.locator("dialog[open] ol li a").first().click();
      await page.waitForURL(/tools\/salary\/\?dataset=us-oews-metros&place=us-16980$/u);
      await awake(page);
      // Chicago’s median, as the Bureau publishes it.
      await expect.poll(() => figure(page)).toMatch(/69[.,\s]080/u);
    });

    test("finds a term of the glossary and opens it at its definition", async ({ page }) => {
      await page.goto(`${language}/`);
      await page.locator("[data-search-open]").click();
      await page.keyboard.type(term[language]);
      await page.locator("dialog[open] ol li a[href$='#range-penetration']").click();
      await page.waitForURL(/glossary\/#range-penetration$/u);
      await expect(page.locator("#range-penetration dt")).toBeInViewport();
    });

    test("finds a checklist by what it is for, also among checklists alone", async ({ page }) => {
      await page.goto(`${language}/`);
      await page.locator("[data-search-open]").click();
      await page.keyboard.type(complaint[language]);
      await page.getByRole("radio", { name: words.text("search.kind.checklist") }).check();
      const found = page.locator("dialog[open] ol li a");
      await expect(found.first()).toContainText(words.text("kind.checklist"));
      await found.first().click();
      await page.waitForURL(/\/checklists\/complaint\/$/u);
    });

    test("says when nothing is found", async ({ page }) => {
      await page.goto(`${language}/tools/`);
      await page.locator("[data-search-open]").click();
      await page.keyboard.type("qqqxyzzy");
      await expect(page.locator("dialog[open] [role=status]")).toContainText("qqqxyzzy");
    });

    test("works on the page that does not exist", async ({ page, watched }) => {
      watched.allow = /404/u;
      await page.goto("nowhere/");
      await page.locator(`[data-search-open=search-${language}]`).click();
      await page.keyboard.type("nizhny novgorod nijni".split(" ")[language === "fr" ? 2 : 0] ?? "");
      await expect(page.locator("dialog[open] ol li a").first()).toHaveAttribute(
        "href",
        new RegExp(`/${language}/`, "u"),
      );
    });
  });

  test(`a place among hundreds is chosen from the keyboard, ${language}`, async ({ page }) => {
    await page.goto(`${language}/tools/salary/?dataset=us-oflc-2025`);
    await awake(page);
    const place = page.getByRole("combobox", { name: words.text("field.place"), exact: true });
    await place.focus();
    await page.keyboard.type("jersey new");
    const options = page.locator("[role=listbox] [role=option]");
    await expect(options).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(place).toHaveValue(/New York/u);
    await place.fill("san f");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await page.waitForURL(/place=us-41860/u);
    await expect.poll(() => figure(page)).toMatch(/54[.,]22/u);
    await expect(page.locator("table.figures tbody tr").first()).toBeVisible();
    await page.getByRole("button", { name: words.text("rows.show-all") }).click();
    await expect(page.locator("table.figures tbody tr")).toHaveCount(530);
  });
}

/** What readers asked for and got nonsense; `undefined` where the site has nothing. */
const asked = {
  fr: [
    ["intéressement", undefined],
    ["télétravail", /télétravail|distance/iu],
    ["Montréal", /Montréal/u],
    ["Canada", /Canada/u],
    ["citer", /citer/iu],
    ["litige", /réclamation/iu],
    ["oeuvre", /œuvre/iu],
    ["glossaire", /Glossaire/u],
  ],
  en: [
    ["inflation", /another year/iu],
    ["dividend", undefined],
    ["Montréal", /Montréal/u],
    ["salary chicago", /Chicago/u],
    ["compa-ratio", /compa-ratio/iu],
    ["interview", /interview/iu],
    ["$&zzqq", undefined],
  ],
} as const;

for (const language of languages) {
  test(`a search never answers with other words than were typed, ${language}`, async ({ page }) => {
    await page.goto(`${language}/about/privacy/`);
    await page.locator("[data-search-open]").click();
    const box = page.getByRole("searchbox");
    const found = page.locator("dialog[open] ol li");
    const status = page.locator("dialog[open] [role=status]");
    for (const [text, first] of asked[language]) {
      await box.fill("");
      await expect(status).toHaveText("");
      await box.fill(text);
      await expect(status).not.toHaveText("");
      if (first !== undefined) await expect(found.first(), text).toContainText(first);
      // Where nothing is found, the sections of the site are.
      else await expect(found.filter({ has: page.locator("p, span") }), text).toHaveCount(0);
    }
    // Enter opens the first result.
    await box.fill(language === "fr" ? "glossaire" : "glossary");
    await expect(found.first()).toContainText(/Glossa/u);
    await box.press("Enter");
    await page.waitForURL(new RegExp(`/${language}/glossary/`, "u"));
  });
}
