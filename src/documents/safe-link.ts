const schemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:"]);

/**
 * An address that is safe as a link, with only characters that every format accepts. Undefined for scripts,
 * files and invalid addresses; their text is then shown without a link.
 */
export function safeLink(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  if (!schemes.has(protocol)) return undefined;
  return href
    .replaceAll(/[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu, encodeURIComponent)
    .replaceAll(/%(?![\da-f]{2})/giu, "%25");
}
