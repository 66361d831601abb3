import { noMarket } from "../mount/no-market.ts";
import { decode } from "../fields/url.ts";
import { fieldsOf, type Builder } from "./builder.ts";
import { recordKind, type BuilderRecord, type Values } from "./record.ts";

/**
 * What a draft takes over from the part of an address after `#`. Only the fields that the builder names are taken, only
 * values that they accept, and the reader's own words are replaced only in those that say so.
 */
export function handedValues<L>(
  builder: Pick<Builder<L>, "parts" | "takes">,
  hash: string,
  record: BuilderRecord,
  shown: Values,
): Values {
  const given = new URLSearchParams(hash.replace(/^#/u, ""));
  const isUntouched = recordKind.isUntouched(record);
  const raw = Object.fromEntries(
    (builder.takes ?? []).flatMap(({ field, replaces, read = (text: string) => text }) => {
      const text = read(given.get(field) ?? "");
      return text === undefined || text === "" || !(replaces || isUntouched) ? [] : [[field, text]];
    }),
  ) as Values;
  const { taken } = decode(fieldsOf(builder), raw, noMarket);
  return Object.fromEntries(Object.entries(taken).filter(([name, text]) => shown[name] !== text));
}
