import { expect, it } from "vitest";
import { markdownOf } from "../../../scripts/bench/markdown-of.ts";

const page = `<html><head><title>Pay · Site</title></head><body><header><p>Menu</p></header><main>
<h1>What the role pays</h1><script>let words = "none";</script>
<h2 id="a">In <em>one</em>
city</h2><p>Up to 47&nbsp;000&#x202f;₽ &amp; more.<!-- note --></p>
<ul><li>First</li><li>Second <svg><text>5</text></svg></li></ul>
<table><tr><th>City</th><td>1</td><td>2</td></tr></table></main></body></html>`;

it("keeps the words of the main part: headings as headings, every other block as a paragraph", () => {
  expect(markdownOf(page)).toEqual({
    title: "What the role pays",
    body: ["## In one city", "Up to 47 000 ₽ \\& more.", "First", "Second", "City 1 2\n"].join("\n\n"),
  });
});

it("lets no word pass for Markdown, HTML or a directive", () => {
  const { body } = markdownOf("<main><p>1. a_b *c* [d]:note &lt;e&gt; #f</p><p>- g</p></main>");
  expect(body).toBe("1\\. a\\_b \\*c\\* \\[d\\]\\:note \\<e\\> \\#f\n\n\\- g\n");
});

it("takes the window's title where a page has no other", () => {
  expect(markdownOf("<title>Choose</title><body><p>fr</p></body>")).toEqual({
    title: "Choose",
    body: "fr\n",
  });
});
