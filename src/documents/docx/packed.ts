import { unzipSync, zip } from "../zip.ts";
import { Packer, type Document } from "./library.ts";

const kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const dates = /(<dcterms:(?:created|modified) [^>]*>)[^<]*/gu;

/**
 * The file of a document. The library writes the current time and random link ids; both are replaced, so that
 * the same document always gives the same bytes.
 */
export async function packed(document: Document): Promise<Blob> {
  const files = unzipSync(await Packer.pack(document, "uint8array"));
  const ids = new Map<string, string>();
  // Ids are in quotes, and text never contains unescaped quotes.
  const named = (xml: string): string =>
    xml
      .replaceAll(/(?<=[ :][Ii]d=")rId[\w-]{10,}(?=")/gu, (id) => {
        const known = ids.get(id) ?? `link${String(ids.size + 1)}`;
        ids.set(id, known);
        return known;
      })
      .replaceAll(dates, "$11980-01-01T00:00:00Z");
  const settled = Object.entries(files).map(
    ([path, bytes]) => [path, settledFile(path, bytes, named)] as const,
  );
  return zip(Object.fromEntries(settled), kind);
}

function settledFile(
  path: string,
  bytes: Uint8Array,
  named: (xml: string) => string,
): Uint8Array<ArrayBuffer> {
  const isText = /\.(?:xml|rels)$/u.test(path);
  return new Uint8Array(isText ? new TextEncoder().encode(named(new TextDecoder().decode(bytes))) : bytes);
}
