import { describe, expect, it } from "vitest";
import { html } from "#documents/html.ts";
import { markdown } from "#documents/markdown.ts";
import { safeLink } from "#documents/safe-link.ts";

describe("an address", () => {
  it("is a link to a page or to mail, with every sign a format could trip over written as its number", () => {
    expect(safeLink("https://example.org/a?b=1&c=(2)#d")).toBe("https://example.org/a?b=1&c=(2)#d");
    expect(safeLink("HTTP://Example.org")).toBe("http://example.org/");
    expect(safeLink("mailto:a@example.org?subject=a b")).toBe("mailto:a@example.org?subject=a%20b");
    expect(safeLink("https://example.org/100%2x%2F")).toBe("https://example.org/100%252x%2F");
    expect(safeLink('https://example.org/é<b>"|x`\n%')).toBe(
      "https://example.org/%C3%A9%3Cb%3E%22%7Cx%60%25",
    );
  });

  it.each([
    "javascript:alert(1)",
    " java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "//example.org/",
    "/fr/",
    "",
    undefined,
  ])("that is %j is no link", (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it("that is no link leaves its text, in HTML and Markdown alike", () => {
    const link = "javascript:alert(1)";
    const blocks = [
      { block: "paragraph", text: "one", link },
      { block: "paragraph", text: [{ text: "two", link, bold: true }] },
    ] as const;
    expect(html(blocks, "en-GB")).toBe('<div lang="en-GB"><p>one</p><p><strong>two</strong></p></div>');
    expect(markdown(blocks)).toBe("one\n\n**two**\n");
  });

  it("of a whole paragraph holds no other: links do not nest", () => {
    const text = [{ text: "read " }, { text: "this", link: "https://example.org/this" }];
    const blocks = [{ block: "paragraph", text, link: "https://example.org/all" }] as const;
    expect(html(blocks, "en-GB")).toContain('<p><a href="https://example.org/all">read this</a></p>');
    expect(markdown(blocks)).toBe("[read](<https://example.org/all>) [this](<https://example.org/all>)\n");
  });
});
