import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { pages, read, redirects } from "./dist.ts";

describe.each([...pages, ...redirects])("the policy of %s", (path) => {
  const html = read(path);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/u.exec(html)?.[1] ?? "";
  const directive = (name: string): readonly string[] =>
    policy
      .split("; ")
      .find((part) => part.startsWith(`${name} `))
      ?.split(" ")
      .slice(1) ?? [];

  it("comes first in the head, before anything it rules", () => {
    const head = html.slice(html.indexOf("<head>"));
    expect(head).toMatch(
      /^<head>\s*<meta charset="utf-8"\s*\/?><meta http-equiv="Content-Security-Policy"/iu,
    );
  });

  it("allows nothing that is not named, and nothing of another origin", () => {
    expect(directive("default-src")).toEqual(["'none'"]);
    expect(directive("connect-src")).toEqual(["'self'"]);
    expect(directive("base-uri")).toEqual(["'none'"]);
    expect(directive("form-action")).toEqual(["'none'"]);
    expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'/u);
    expect(directive("script-src")).not.toContain("'unsafe-inline'");
    expect(directive("style-src")).not.toContain("'unsafe-inline'");
  });

  it("knows every inline script by its hash, and no other", () => {
    const inline = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gu)].filter(
      ([, attributes = ""]) => !/\bsrc=|application\//u.test(attributes),
    );
    const hashes = inline.map(
      ([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    );
    expect([...directive("script-src")].sort()).toEqual(
      [...new Set(["'self'", "'wasm-unsafe-eval'", ...hashes])].sort(),
    );
  });
});
