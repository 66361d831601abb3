import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { readWorkbook } from "../fixtures/unzip.ts";
import mapEnglish from "../../src/kit/place-map/texts.en.json" with { type: "json" };
import mapFrench from "../../src/kit/place-map/texts.fr.json" with { type: "json" };
import { expectFitForAll } from "./axe.ts";
import { awake, expect, figure, languages, test, wordsOf } from "./site.ts";

/** New York (50.67) and Chicago (38.29) at level 3, as the Department publishes them; ratios worked out apart. */
const expected = {
  fr: {
    chicagoBase: "+32,3\u202F% Écart · calculé ici",
    newYorkBase: "−24,4\u202F% Écart · calculé ici",
    cells: ["+25,2\u202F% (125,2)", "+29,9\u202F% (129,9)", "+32,3\u202F% (132,3)", "+33,8\u202F% (133,8)"],
    ranks: ["61 (530)", "5 (530)"],
    reverse: "+32,3",
    year: /105\u202F394/u,
    level3: "Chicago-Naperville-Elgin, IL-IN, niveau de salaire américain III\u00A0: 38,29\u00A0$",
  },
  en: {
    chicagoBase: "+32.3% Difference, derived",
    newYorkBase: "−24.4% Difference, derived",
    cells: ["+25.2% (125.2)", "+29.9% (129.9)", "+32.3% (132.3)", "+33.8% (133.8)"],
    ranks: ["61 (530)", "5 (530)"],
    reverse: "+32.3%",
    year: /105,394/u,
    level3: "Chicago-Naperville-Elgin, IL-IN, US wage level III: $38.29",
  },
} as const;

const mapTexts = { en: mapEnglish, fr: mapFrench };
const chicagoAndNewYork = "?places=us-16980,us-35620";
const section = (page: Page, name: string): Locator =>
  page.locator(`section[aria-labelledby=cities-${name}-title]`);

for (const language of languages) {
  const words = wordsOf(language, "cities");
  const wanted = expected[language];
  const address = `${language}/tools/cities/`;

  test.describe(`comparing cities, ${language}`, () => {
    test("sets New York against Chicago and back, like with like @smoke", async ({ page }) => {
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      // What each city pays stands before the difference, by the hour and by the year.
      await expect(page.locator(".pays li").first()).toContainText(/38[.,]29/u);
      await expect(page.locator(".pays li").nth(1)).toContainText(wanted.year);
      await expect.poll(() => figure(page)).toBe(wanted.chicagoBase);
      const row = section(page, "differences").locator("tbody tr").nth(1).locator("td");
      expect(await row.allInnerTexts()).toEqual([...wanted.cells]);

      await page.getByLabel(words.text("field.base"), { exact: true }).selectOption("us-35620");
      await expect.poll(() => figure(page)).toBe(wanted.newYorkBase);
      await expect(page.locator(".say")).toContainText(wanted.reverse);
      await expect.poll(() => new URL(page.url()).searchParams.get("base")).toBe("us-35620");
    });

    test("shows them on a map that is loaded when it is opened, and adds a place from it by keyboard", async ({
      page,
    }) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${address}?dataset=us-oews-metros&places=us-16980,us-35620`);
      await awake(page);
      expect(asked.filter((path) => /\/maps\/|place-map/u.test(path))).toEqual([]);
      await page.getByText(words.text("map"), { exact: true }).click();
      const dots = page.locator(".place-map svg circle[role=button]");
      await expect(dots.first()).toBeVisible();
      expect(await dots.count()).toBeGreaterThan(40);
      const pressed = page.locator(".place-map circle[aria-pressed=true]");
      await expect(pressed).toHaveCount(2);
      // One stop for Tab, on the best paid place; from there by arrow keys.
      await expect(page.locator(".place-map circle[tabindex='0']")).toHaveCount(1);
      const best = page.locator(".place-map circle[tabindex='0']");
      await expect(best).toHaveAttribute("aria-label", /^San Jose.*99.690/u);
      await best.focus();
      await page.keyboard.press("ArrowRight");
      const second = page.locator(".place-map circle:focus");
      await expect(second).not.toHaveAttribute("aria-label", /San Jose/u);
      await page.keyboard.press("Home");
      await page.keyboard.press("Enter");
      await expect(pressed).toHaveCount(3);
      await expect(page.locator(".pays li")).toHaveCount(3);
      await expect(page.locator(".pays li").last()).toContainText("San Jose");
      await expect(page.locator(".place-map circle:focus")).toHaveAttribute("aria-label", /San Jose/u);
      await expect(page.locator(".place-map svg circle.ring").nth(2)).toBeVisible();
      await expect.poll(() => new URL(page.url()).searchParams.get("places")).toMatch(/us-41940/u);
      // A comparison needs two.
      await page.keyboard.press(" ");
      await expect(pressed).toHaveCount(2);
      await pressed.first().focus();
      await page.keyboard.press("Enter");
      await expect(pressed).toHaveCount(2);
      await expect(page.locator(".place-map [role=status]")).toContainText("2");
      await page.getByText(mapTexts[language]["map.table"]).click();
      await expect(page.locator(".map-table tbody tr").first()).toContainText("San Jose");
      await page.locator(".map-table tbody tr").first().getByRole("button").click();
      await expect(pressed).toHaveCount(3);
      await expectFitForAll(page, ".place-map");
      const fill = (): Promise<string> => dots.first().evaluate((one) => getComputedStyle(one).fill);
      const usual = await fill();
      await page.emulateMedia({ forcedColors: "active" });
      expect(await fill()).not.toBe(usual);
      await page.emulateMedia({ forcedColors: "none", media: "print" });
      await expect(page.locator(".place-map")).toBeHidden();
    });

    test("says that the map could not be loaded, and tries again", async ({ page, watched }) => {
      watched.allow = /maps|ERR_|Failed to load/u;
      await page.route("**/maps/*.json", (route) => route.abort());
      await page.goto(`${address}?dataset=us-oews-metros`);
      await awake(page);
      await page.getByText(words.text("map"), { exact: true }).click();
      const alert = page.locator(".result details [role=alert]");
      await expect(alert).toBeVisible();
      await page.unroute("**/maps/*.json");
      await alert.getByRole("button").click();
      await expect(page.locator(".place-map svg").first()).toBeVisible();
      // Places without coordinates have no map.
      await page.goto(`${address}?dataset=us-oews-states`);
      await awake(page);
      await expect(page.getByText(words.text("map"), { exact: true })).toHaveCount(0);
    });

    test("ranks them among all places, and lists both ends", async ({ page }) => {
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      const ranks = section(page, "ranks");
      expect(await ranks.locator("table").first().locator("tbody td:last-child").allInnerTexts()).toEqual([
        ...wanted.ranks,
      ]);
      await expect(ranks.locator("table")).toHaveCount(3);
      await expect(ranks.locator("table").nth(1).locator("tbody tr").first()).toContainText("San Jose");
      await expect(ranks.locator("table").nth(2).locator("tbody tr").last()).toContainText("Mayagüez");
    });

    test("groups all places into as many zones as asked, with their cuts", async ({ page }) => {
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      const zones = section(page, "zones");
      await page.getByRole("textbox", { name: words.text("field.zones") }).fill("4");
      // The cities themselves, in zones of ten points of index.
      const bands = zones.locator("table").first().locator("tbody tr");
      expect(await bands.first().locator("td").allInnerTexts()).toEqual([
        language === "fr" ? "132,3" : "132.3",
        "125",
        "135",
      ]);
      const counts = zones.locator("table").nth(1).locator("tbody td:nth-child(5)");
      await expect(counts).toHaveText(["133", "134", "130", "133"]);
      await expect(zones.locator("table").nth(1).locator("tbody td:nth-child(2)").first()).toHaveText(
        /92[.,]3/u,
      );
      await zones.getByRole("button", { name: words.text("rows.show-all") }).click();
      await expect(zones.locator("table").nth(2).locator("tbody tr")).toHaveCount(530);
      await page.getByRole("textbox", { name: words.text("field.zones") }).fill("9");
      await expect(page.locator(".err")).toBeVisible();
      await expect(section(page, "zones")).toHaveCount(0);
    });

    test("adds a city from the keyboard, takes one away, and converts without changing a ratio", async ({
      page,
    }) => {
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      await page.getByRole("combobox", { name: words.text("places.add") }).focus();
      await page.keyboard.type("anchorage");
      await page.keyboard.press("Enter");
      await page.waitForURL(/us-11260/u);
      await expect(page.locator("table.figures").first().locator("tbody tr")).toHaveCount(3);
      await page
        .getByRole("button", { name: words.text("places.remove", { name: "Anchorage, AK" }) })
        .click();
      await page.getByRole("radio", { name: words.text("period.year"), exact: true }).check();
      await expect(page.locator("table.figures").first()).toContainText(wanted.year);
      await expect.poll(() => figure(page)).toBe(wanted.chicagoBase);
    });

    test("compares ranges bound by bound, ceilings with ceilings, and shows no spread of four places", async ({
      page,
    }) => {
      await page.goto(`${address}?dataset=ru-source-2015&level=1`);
      await awake(page);
      await expect(section(page, "differences").locator("thead th")).toHaveCount(6);
      const last = section(page, "differences").locator("tbody tr").last().locator("td");
      await expect(last).toHaveText([/48[.,]0/u, /50[.,]0/u, /50[.,]0/u, /46[.,]7/u, /45[.,]8/u]);
      await expect(section(page, "spread").locator("table")).toHaveCount(0);
    });

    test("answers junk in the address with notices", async ({ page }) => {
      await page.goto(`${address}?places=us-35620,us-35620,us-16980,us-0&base=us-1&zones=7&level=9&utm=1`);
      await awake(page);
      await expect(page.locator(".result .note.warn")).toHaveCount(6);
      await expect.poll(() => figure(page)).toBe(wanted.newYorkBase);
      await page.goto(`${address}?places=us-35620`);
      await awake(page);
      await expect(page.locator("table.figures").first().locator("tbody tr")).toHaveCount(4);
      // One place alone is compared with those proposed; none is an error.
      await expect(page.locator(".result .note.warn")).toHaveCount(0);
      await page.goto(`${address}?places=`);
      await awake(page);
      await expect(page.locator(".result .note.warn")).toHaveCount(1);
    });

    test("draws a plot only once it comes into view, and reads it by pointer and by keys", async ({
      page,
    }) => {
      const loaded: string[] = [];
      page.on("request", (request) => {
        if (request.url().includes("chart-js")) loaded.push(request.url());
      });
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      expect(loaded).toEqual([]);
      const plot = page.locator(".plot").first();
      const before = await plot.boundingBox();
      await plot.scrollIntoViewIfNeeded();
      await expect(plot).toHaveAttribute("data-stage", "drawn");
      expect(loaded).toHaveLength(1);
      expect((await plot.boundingBox())?.height).toBe(before?.height);

      const stage = plot.locator(".stage");
      const reading = plot.getByRole("status");
      await stage.focus();
      for (const key of ["ArrowRight", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
      await expect(reading).toHaveText(wanted.level3);
      const box = await stage.boundingBox();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 60, (box?.y ?? 0) + 40);
      await expect(reading).toContainText(/63[.,]68/u);
      await plot.getByRole("checkbox", { name: /New York/u }).uncheck();
      await stage.focus();
      await page.keyboard.press("End");
      await page.keyboard.press("ArrowDown");
      await expect(reading).toContainText("Chicago");
    });

    test("follows the theme in its plots", async ({ page }) => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      const plot = page.locator(".plot").first();
      await plot.scrollIntoViewIfNeeded();
      await expect(plot).toHaveAttribute("data-stage", "drawn");
      // The signal's colour, which the base is drawn in.
      expect(await hasColour(plot, [212, 82, 15])).toBe(true);
      await page.emulateMedia({ colorScheme: "dark" });
      await expect.poll(() => hasColour(plot, [240, 128, 60])).toBe(true);
      expect(await hasColour(plot, [212, 82, 15])).toBe(false);
    });

    test("gives a workbook: one sheet a table, numbers as numbers, every place with its zone", async ({
      page,
    }) => {
      await page.goto(`${address}${chicagoAndNewYork}`);
      await awake(page);
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name: "XLSX", exact: true }).click();
      const download = await saving;
      // The tool opens on another data set, so the file names this one.
      expect(download.suggestedFilename()).toBe("repere-cities-us-oflc-2025-us-16980-us-35620.xlsx");
      const book = readWorkbook(readFileSync(await download.path()));
      const [figures, differences, , , , , , , , list, about] = [...book.values()];
      expect(book.size).toBe(11);
      const link = new URL(String(about?.at(-1)?.[1]));
      expect(link.searchParams.get("places")).toBe("us-16980,us-35620");
      expect(link.searchParams.get("dataset")).toBe("us-oflc-2025");
      expect(figures?.[2]).toEqual(["Chicago-Naperville-Elgin, IL-IN", 19.69, 28.99, 38.29, 47.59]);
      expect(differences?.[3]?.[5]).toBeCloseTo(50.67 / 38.29 - 1, 12);
      expect(differences?.[3]?.[6]).toBeCloseTo((50.67 / 38.29) * 100, 10);
      expect(list).toHaveLength(532);
      expect(list?.find(([place]) => place === "Boulder, CO")?.slice(1)).toEqual([
        "A",
        (55.33 / 38.29) * 100,
        2,
        55.33,
      ]);
    });

    test("fits 320 px with its plots drawn, and axe finds nothing in either theme", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`${address}?places=us-600007,us-16980,us-35620`);
      await awake(page);
      for (const plot of await page.locator(".plot").all()) {
        await plot.scrollIntoViewIfNeeded();
        await expect(plot).toHaveAttribute("data-stage", "drawn");
      }
      await expectFitForAll(page, ".tool-slot");
    });
  });

  test.describe(`comparing cities without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test("the opening comparison is whole, and no empty plot stands in it @smoke", async ({ page }) => {
      await page.goto(address);
      await expect(page.locator("table.figures").first().locator("tbody tr")).toHaveCount(3);
      // Chicago against New York in the percentiles.
      await expect(section(page, "differences")).toContainText(/88[.,]5/u);
      await expect(section(page, "zones").locator("table").first().locator("tbody tr")).toHaveCount(3);
      for (const plot of await page.locator(".plot").all()) await expect(plot).toBeHidden();
    });
  });
}

/** Whether a colour stands anywhere on the canvas of a plot. */
function hasColour(plot: Locator, colour: readonly number[]): Promise<boolean> {
  return plot.locator("canvas").evaluate((canvas, [red, green, blue]) => {
    const { width, height } = canvas as HTMLCanvasElement;
    const pixels =
      (canvas as HTMLCanvasElement).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
    for (let at = 0; at < pixels.length; at += 4) {
      if (pixels[at] === red && pixels[at + 1] === green && pixels[at + 2] === blue) return true;
    }
    return false;
  }, colour);
}
