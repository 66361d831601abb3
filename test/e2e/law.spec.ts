import { expect, languages, test, wordsOf } from "./site.ts";

const slug = { gb: "united-kingdom", fr: "france", ch: "switzerland", us: "united-states" } as const;

for (const language of languages) {
  const words = wordsOf(language);

  test.describe(`the law, ${language}`, () => {
    for (const [country, opened] of Object.entries({ gb: ["gb"], fr: ["fr", "eu"], ch: ["ch"] })) {
      test(`of ${country}, once kept, is first and open on a page of a topic`, async ({ page }) => {
        await page.addInitScript((value) => {
          localStorage.setItem("repere.country", JSON.stringify({ version: 1, value }));
        }, country);
        await page.goto(`${language}/law/pay/`);
        const open = page.locator("details[data-law][open]");
        await expect(open).toHaveCount(opened.length);
        for (const [at, code] of opened.entries()) {
          const details = page.locator("details[data-law]").nth(at);
          await expect(details).toHaveAttribute("data-law", code);
          await expect(details).toHaveAttribute("open", "");
        }
        await expect(open.first().getByRole("link").last()).toHaveAttribute(
          "href",
          new RegExp(`/${language}/law/${slug[country as keyof typeof slug]}/#topic-pay$`, "u"),
        );
      });
    }

    test("of another country is shown as soon as it is chosen in the header", async ({ page }) => {
      await page.goto(`${language}/law/pay/`);
      const first = page.locator("details[data-law]").first();
      await expect(first).toHaveAttribute("data-law", language === "fr" ? "fr" : "us");
      await page.getByLabel(words.text("country.label")).selectOption("ca");
      await expect(first).toHaveAttribute("data-law", "ca");
      // The page opens again on a choice; a control is live once its scripts have run.
      await page.goto(`${language}/law/pay/`);
      await page.getByLabel(words.text("country.label")).selectOption("other");
      await expect(page.locator("details[data-law][open]")).toHaveCount(0);
    });

    test("says how far a day ahead is, and that one has passed", async ({ page }) => {
      const ahead = { fr: "(dans 35 jours)", en: "(in 35 days)" }[language];
      const started = page.locator("[data-law-day='2027-01-01']");
      await page.clock.setFixedTime("2026-11-27T12:00:00Z");
      await page.goto(`${language}/law/germany/`);
      await expect(started).toHaveCount(2);
      await expect(started.first()).toContainText(ahead);
      await expect(started.last()).toContainText(ahead);
      await page.clock.setFixedTime("2027-01-01T12:00:00Z");
      await page.reload();
      await expect(started.first()).toHaveText((await started.first().getAttribute("data-past")) ?? "");
      await expect(started.last()).toHaveText((await started.last().getAttribute("data-past")) ?? "");
    });
  });

  test.describe(`the law in guides, ${language}`, () => {
    const guide = `${language}/onboarding/ramp-up/`;
    const ahead = "[data-law-day='2027-01-01']";

    test("has the rules of the page's country, and reads the others when they are opened", async ({
      page,
    }) => {
      await page.clock.setFixedTime("2026-11-27T12:00:00Z");
      await page.goto(guide);
      const first = page.locator("details[data-law]").first();
      if (language === "fr") await expect(first.locator("b").first()).toBeVisible();
      // No rule on trial periods is listed for the United States.
      else await expect(page.locator("details[data-law][open]")).toHaveCount(0);
      const british = page.locator("details[data-law='gb']");
      await expect(british.locator("p")).toHaveCount(1);
      await british.locator("summary").click();
      await expect(british.locator("b")).toHaveCount(2);
      await expect(british.locator(ahead).last()).toContainText(
        { fr: "(dans 35 jours)", en: "(in 35 days)" }[language],
      );
      // The link to the whole of its law stays last.
      await expect(british.locator("p").last().getByRole("link")).toHaveAttribute(
        "href",
        /#topic-trial-period$/u,
      );
    });

    test("opens on the rules of the country that was chosen", async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem("repere.country", JSON.stringify({ version: 1, value: "de" }));
      });
      await page.goto(guide);
      const german = page.locator("details[data-law]").first();
      await expect(german).toHaveAttribute("data-law", "de");
      await german.scrollIntoViewIfNeeded();
      await expect(german.locator("b")).toHaveCount(2);
    });

    test("names the topics where there are several, and leaves out those a country has no rule of", async ({
      page,
    }) => {
      await page.goto(`${language}/hiring/job-advert/`);
      const swiss = page.locator("details[data-law='ch']");
      await swiss.locator("summary").click();
      await expect(swiss.locator("h3")).toHaveText([words.text("law.topic.pay")]);
    });

    test("leaves the link where a country's page cannot be read", async ({ page, watched }) => {
      watched.allow = /Failed to load|ERR_FAILED/u;
      await page.goto(guide);
      await page.route("**/law/switzerland/", (route) => route.abort());
      const swiss = page.locator("details[data-law='ch']");
      const asked = page.waitForRequest("**/law/switzerland/");
      await swiss.locator("summary").click();
      await asked;
      await expect(swiss.getByRole("link")).toHaveCount(1);
      await expect(swiss.getByRole("link")).toBeVisible();
    });
  });

  test.describe(`the law without scripts, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("is linked from every fold of a guide, at its topic", async ({ page }) => {
      await page.goto(`${language}/onboarding/ramp-up/`);
      const german = page.locator("details[data-law='de']");
      await german.locator("summary").click();
      await german.getByRole("link").click();
      await expect(page).toHaveURL(new RegExp(`/${language}/law/germany/#topic-trial-period$`, "u"));
      await expect(page.locator("#topic-trial-period")).toBeInViewport();
    });

    test("has every country on the page of a topic, and the plain date", async ({ page }) => {
      await page.goto(`${language}/law/pay/`);
      const all = page.locator("details[data-law]");
      await expect(all).toHaveCount(6);
      await all.last().locator("summary").click();
      await expect(all.last().locator("p").first()).toBeVisible();
      await page.goto(`${language}/law/germany/`);
      await expect(page.locator("[data-law-day]").first()).toContainText("2026");
    });
  });
}
