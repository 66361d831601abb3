import { createHash } from "node:crypto";
import type { Language } from "#schema/text.ts";
import type { DatedChange } from "./changes.ts";

/** The path of the feed from the root of the site. */
export const feedPath = (language: Language): string => `${language}/about/changes.xml`;

export interface FeedWords {
  readonly title: string;
  readonly subtitle: string;
  /** The names of the pages that changes concern, by path. */
  readonly nameOf: (path: string) => string;
  readonly about: (kind: DatedChange["about"]) => string;
}

export interface FeedAddresses {
  /** The address of a page: absolute where the site's own address is known, else from the root. */
  readonly page: (path: string) => string;
  readonly feed: string;
}

/**
 * Dated changes as an Atom feed (RFC 4287). Ids are made of what each entry is, not of its address, so that a copy of the
 * site under another address does not show every change as new.
 */
export function changesFeed(
  language: Language,
  changes: readonly DatedChange[],
  words: FeedWords,
  addresses: FeedAddresses,
): string {
  const entries = changes.map(({ key, day, about, text, pages }) => {
    const [first = "about/changes"] = pages;
    const names = pages.map(words.nameOf).join(", ");
    return `<entry>
<id>${idOf(`${language}/${key}`)}</id>
<title>${escaped(`${words.about(about)} – ${names}`)}</title>
<updated>${day}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escaped(addresses.page(first))}"/>
<content type="text">${escaped(text[language])}</content>
</entry>`;
  });
  const [newest] = changes;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${idOf(`${language}/changes`)}</id>
<title>${escaped(words.title)}</title>
<subtitle>${escaped(words.subtitle)}</subtitle>
<updated>${newest?.day ?? "1970-01-01"}T00:00:00Z</updated>
<author><name>Repère</name></author>
<link rel="alternate" type="text/html" href="${escaped(addresses.page("about/changes"))}"/>
<link rel="self" type="application/atom+xml" href="${escaped(addresses.feed)}"/>
${entries.join("\n")}
</feed>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** A name-based UUID (RFC 9562, version 8) of the SHA-256 of the key. */
function idOf(key: string): string {
  const hex = createHash("sha256").update(`repere/${key}`).digest("hex");
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join("-")}`;
}
