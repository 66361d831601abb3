/** Who publishes this copy of the site. */
export interface Publisher {
  readonly name: string;
  /** Where to reach them: a page or an e-mail address. */
  readonly url: string | undefined;
}

/**
 * From the settings of the build, SITE_PUBLISHER and SITE_PUBLISHER_URL; undefined where none is set: the copy is the
 * project's own.
 *
 * @throws Error on an address without a name, or one that is neither a page nor an e-mail address.
 */
export function publisherOf(settings: Readonly<Record<string, string | undefined>>): Publisher | undefined {
  const name = settings["SITE_PUBLISHER"]?.trim() ?? "";
  const url = settings["SITE_PUBLISHER_URL"]?.trim() ?? "";
  if (url !== "" && !/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@)[^\s]*$/u.test(url))
    throw new Error(
      `SITE_PUBLISHER_URL: "${url}"; expected an address that begins with https://, http:// or mailto:.`,
    );
  if (name === "" && url !== "")
    throw new Error(`SITE_PUBLISHER_URL is set without SITE_PUBLISHER; expected the publisher's name too.`);
  return name === "" ? undefined : { name, url: url === "" ? undefined : url };
}
