import { describe, expect, it } from "vitest";
import { publisherOf } from "#site/publisher/publisher.ts";

describe("who publishes a copy", () => {
  it("is nobody but the project where nothing is set", () => {
    expect(publisherOf({})).toBeUndefined();
    expect(publisherOf({ SITE_PUBLISHER: " ", SITE_PUBLISHER_URL: "" })).toBeUndefined();
  });

  it("is named, with a page or an e-mail address", () => {
    expect(publisherOf({ SITE_PUBLISHER: "Made-up Ltd" })).toEqual({ name: "Made-up Ltd", url: undefined });
    for (const url of ["https://example.org/hr", "mailto:hr@example.org"])
      expect(publisherOf({ SITE_PUBLISHER: "Made-up Ltd", SITE_PUBLISHER_URL: url })).toEqual({
        name: "Made-up Ltd",
        url,
      });
  });

  it.each(["example.org", "javascript:alert(1)", "https://", "mailto:hr"])(
    "refuses the address %s by name",
    (url) => {
      expect(() => publisherOf({ SITE_PUBLISHER: "Made-up Ltd", SITE_PUBLISHER_URL: url })).toThrow(
        /^SITE_PUBLISHER_URL: .*expected an address/u,
      );
    },
  );

  it("refuses an address without a name", () => {
    expect(() => publisherOf({ SITE_PUBLISHER_URL: "https://example.org" })).toThrow(/SITE_PUBLISHER/u);
  });
});
