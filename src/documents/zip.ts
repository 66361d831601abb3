import { Inflate, unzipSync, zipSync } from "fflate";

export { Inflate, unzipSync };

/** The earliest date a zip file can store, so that the same content always gives the same bytes. */
const zipEpoch = new Date(1980, 0, 1);

/**
 * Packs files by path. The synchronous writer is used on purpose: from 160 kB the asynchronous one starts a
 * worker made from text, which the site's Content-Security-Policy forbids, and waits forever.
 */
export function zip(files: Readonly<Record<string, Uint8Array>>, type: string): Blob {
  return new Blob([zipSync(files, { mtime: zipEpoch })], { type });
}

/** Packs files as they are, without making them smaller: whoever unpacks them has nothing to inflate. */
export function stored(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  return zipSync(files, { mtime: zipEpoch, level: 0 });
}
