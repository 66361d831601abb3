const schemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * An address that may become a link, made of the characters that every format takes; undefined for any other, whose
 * text then stays text. A script, a file or an unreadable address is no link, in whatever format.
 */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (!schemes.has(protocol)) return undefined;
  return href
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replaceAll(/%(?![\da-f]{2})/giu, "%25");
}
