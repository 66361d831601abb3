import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

for (const language of languages) {
  const path = (tool: string): string => `${language}/tools/${tool}/`;

  test.describe(`from one tool to another, ${language}`, () => {
    test("salary hands its place, level and occupation to the comparison of cities", async ({ page }) => {
      await page.goto(`${path("salary")}?dataset=us-oflc-2025&occupation=41-4012&place=us-16980&level=1`);
      await awake(page);
      await page.locator(`.tool-next a[href*="/tools/cities/"]`).click();
      await page.waitForURL(/\/tools\/cities\/\?/u);
      await awake(page);
      await expect(page.locator("select[name=base]")).toHaveValue("us-16980");
      await expect(page.locator("select[name=occupation]")).toHaveValue("41-4012");
      await expect(page.locator("input[name=level][value='1']")).toBeChecked();
      await expect(page.locator(".pays li")).toHaveCount(4);
    });

    test("the comparison hands its base city to salary, as it stands after a change", async ({ page }) => {
      await page.goto(`${path("cities")}?dataset=us-oflc-2025&level=4`);
      await awake(page);
      await page.locator("select[name=base]").selectOption("us-31080");
      const link = page.locator(`.tool-next a[href*="/tools/salary/"]`);
      await link.scrollIntoViewIfNeeded();
      await expect(link).toHaveAttribute("href", /place=us-31080/u);
      await link.click();
      await page.waitForURL(/\/tools\/salary\/\?/u);
      await awake(page);
      await expect(page.locator("input[name=level][value='4']")).toBeChecked();
      await expect(page.locator("input[role=combobox]")).toHaveValue(/Los Angeles/u);
    });

    test("the hiring funnel hands its show rate, by the reader\u2019s counts, to the interview day", async ({
      page,
    }) => {
      await page.goto(`${path("hiring-funnel")}?hires=2`);
      await awake(page);
      const words = wordsOf(language, "hiring-funnel");
      // The third step of the example: those invited who came.
      const stage = (column: string) =>
        page.getByLabel(`${words.text(`field.stages.${column}`)}, ${words.text("rows.of", { row: 3 })}`, {
          exact: true,
        });
      const link = page.locator(`.tool-next a[href*="/tools/interview-day/"]`);
      await link.scrollIntoViewIfNeeded();
      await expect(link).toHaveAttribute("href", /\/interview-day\/\?rate=50$/u);
      await page.locator(".rows-field > ol > li").nth(2).locator("summary").click();
      await stage("passed").fill("11");
      await stage("seen").fill("44");
      await expect(link).toHaveAttribute("href", /came=11&invited=44/u);
      await link.click();
      await page.waitForURL(/\/tools\/interview-day\/\?/u);
      await awake(page);
      await expect(page.locator("input[name=rate]")).toHaveValue("50");
      await expect(page.locator("input[name=came]")).toHaveValue("11");
      await expect(page.locator("input[name=invited]")).toHaveValue("44");
      // The way of the funnel means something else there.
      await expect(page.locator("input[name=way][value=overbooked]")).toBeChecked();
    });

    test("a data set with one place is not handed to the comparison", async ({ page }) => {
      await page.goto(`${path("salary")}?dataset=uk-ashe`);
      await awake(page);
      await expect(page.locator(`.tool-next a[href*="/tools/cities/"]`)).toHaveAttribute(
        "href",
        new RegExp(`/${language}/tools/cities/$`, "u"),
      );
    });

    test("a French gross figure opens as net pay, and no other figure offers that", async ({ page }) => {
      const words = wordsOf(language);
      await page.goto(`${path("salary")}?dataset=fr-france-travail-2022&level=all`);
      await awake(page);
      await page.getByRole("link", { name: words.text("as-net"), exact: true }).click();
      await page.waitForURL(/\/tools\/net\//u);
      await awake(page);
      await expect(page.locator("input[name=amount]")).toHaveValue(/3.421/u);
      expect(await figure(page)).toMatch(/2.6\d\d[.,]\d\d/u);
      await page.goto(`${path("salary")}?dataset=us-oews`);
      await awake(page);
      await expect(page.getByRole("link", { name: words.text("as-net"), exact: true })).toHaveCount(0);
    });

    test("the reader\u2019s own French pay opens as net pay, and no request says it", async ({ page }) => {
      const words = wordsOf(language, "position");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${path("position")}?dataset=fr-france-travail-2022#pay=41234&fullTime=80`);
      await awake(page);
      await page.getByRole("link", { name: words.text("as-net"), exact: true }).click();
      await page.waitForURL(/\/tools\/net\//u);
      await awake(page);
      await expect(page.locator("input[name=amount]")).toHaveValue(/41.234/u);
      await expect(page.locator("input[name=share]")).toHaveValue("80");
      // Read once, then taken out of the address.
      expect(page.url()).not.toContain("41234");
      expect(asked.map((url) => url.replace(/#.*/u, "")).filter((url) => url.includes("41234"))).toEqual([]);
    });
  });
}
