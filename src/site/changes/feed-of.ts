import { fileAddress, pageAddress } from "#kit/address.ts";
import type { Language } from "#schema/text.ts";
import { base } from "../page/navigation.ts";
import { pagesOf } from "../page/pages.ts";
import { siteWords } from "../words/words.ts";
import { changes } from "./changes.ts";
import { changesFeed, feedPath } from "./feed.ts";

/** The feed of this site in one language. */
export async function feedOf(language: Language, site: URL | undefined): Promise<string> {
  const words = siteWords(language);
  const pages = await pagesOf(language);
  const absolute = (address: string): string => (site === undefined ? address : new URL(address, site).href);
  const page = pages.get("about/changes");
  return changesFeed(
    language,
    changes,
    {
      title: words.text("changes.feed-title", { title: page?.title ?? "" }),
      subtitle: words.text("changes.feed-lead"),
      nameOf: (path) => pages.get(path)?.label ?? path,
      about: (kind) => words.text(`changes.about.${kind}`),
    },
    {
      page: (path) => absolute(pageAddress(base, language, path)),
      feed: absolute(fileAddress(base, feedPath(language))),
    },
  );
}
