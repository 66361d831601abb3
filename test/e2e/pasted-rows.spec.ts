import { awake, expect, languages, test } from "./site.ts";

const line = (index: number): Readonly<Record<string, string>> => ({
  evaluation: `2026-${String(index)};60\u202F000;80;${String(index % 7)}`,
  portfolio: `Client ${String(index)}\t1\u00A0000\t${String(900 + index)}\t300\t2027-0${String(1 + (index % 9))}-15`,
  "interview-scorecard": `X\tA\tb\t${String(1 + (index % 5))}\tsaid so`,
});
const fields = { evaluation: "months", portfolio: "accounts", "interview-scorecard": "ratings" } as const;

/** What people paste into the tools that read rows: a long table, nothing, and lines of another kind. */
for (const language of languages) {
  for (const [tool, name] of Object.entries(fields)) {
    test(`${tool} takes five hundred pasted rows, none, and rows of another kind, ${language}`, async ({
      page,
    }) => {
      await page.goto(`${language}/tools/${tool}/`);
      await awake(page);
      const field = page.locator(`textarea[name=${name}]`);
      const result = page.locator(".result");
      const rows = Array.from({ length: 500 }, (_, index) => line(index)[tool] ?? "").join("\n");
      await field.fill(rows);
      await expect(result).toContainText(/\d/u);
      await field.fill("−1\t1e308\n<b>x</b>;=1+1\n");
      // The lines are named, nothing of them is run or shown as HTML, and nothing typed is lost.
      await expect(result.locator(".note.warn")).toContainText([/1/u]);
      await expect(result.locator("b")).toHaveCount(0);
      await expect(result).not.toContainText(/NaN|Infinity|undefined/u);
      await expect(field).toHaveValue("−1\t1e308\n<b>x</b>;=1+1\n");
      await field.fill("");
      await expect(result).not.toContainText(/NaN|Infinity|undefined/u);
      await field.fill(rows);
      await expect(result).not.toContainText(/NaN|Infinity|undefined/u);
    });
  }
}
