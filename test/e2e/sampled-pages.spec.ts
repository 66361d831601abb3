import { sampledPages } from "../pages/sample.ts";
import { expectFitForAll } from "./axe.ts";
import { awake, builderAwake, test } from "./site.ts";

test.use({ locale: "de-DE" });

for (const { kind, address } of sampledPages) {
  test(`axe finds nothing on /${address} in either theme, and it never scrolls sideways`, async ({
    page,
  }) => {
    // axe takes a while over hundreds of rows.
    test.slow();
    await page.goto(address);
    if ((await page.locator("[data-builder]").count()) > 0) await builderAwake(page);
    else if (kind === "tool") await awake(page);
    for (const summary of await page.locator("details:not(.inputs details) > summary").all())
      await summary.click();
    await expectFitForAll(page);
  });
}
