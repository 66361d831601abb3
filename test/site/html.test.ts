import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { readJson } from "../tools.ts";
import { pages, read, redirects } from "./dist.ts";

const validator = new HtmlValidate(
  readJson(".htmlvalidate.json") as ConstructorParameters<typeof HtmlValidate>[0],
);

describe.each([...pages, ...redirects])("the page %s", (path) => {
  const html = read(path);

  it("is valid HTML", async () => {
    const report = await validator.validateString(html);
    const found = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${ruleId} ${message}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it("has one title, one h1 and a description", () => {
    expect(html.match(/<h1\b/gu)?.length).toBe(1);
    expect(html).toMatch(/<title>[^<]{4,}<\/title>/u);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/u);
  });

  it("carries no style attribute of ours, and no event handler", () => {
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/u);
    expect(html).not.toMatch(/<[a-z][^>]*\son[a-z]+="/u);
  });

  it("does not fix a theme: a reader without JavaScript gets the system's", () => {
    expect(html).not.toMatch(/<html[^>]*data-theme/u);
  });
});
