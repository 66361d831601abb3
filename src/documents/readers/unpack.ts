import { Inflate } from "../zip.ts";
import { zipDirectory } from "./zip-directory.ts";

export type Unpacked =
  | { readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly refused: "damaged" | "unpacks-too-large" };

/** As much packed data as is inflated before the size is looked at again: at most a thousand times as much comes out. */
const step = 4096;

/**
 * Unpacks the files wanted of an archive, unless they are more than `most` bytes: first by what its directory says, then,
 * since a directory may lie, by what has come out so far. A few kilobytes can unpack to gigabytes.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (path: string) => boolean,
  most: number,
  onProgress: (share: number) => void,
): Unpacked {
  const entries = zipDirectory(bytes)?.filter(({ path }) => isWanted(path));
  if (entries === undefined || entries.length === 0) return { refused: "damaged" };
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) return { refused: "unpacks-too-large" };
  const files: Record<string, Uint8Array> = {};
  let total = 0;
  for (const [index, { path, method, packed }] of entries.entries()) {
    const content = method === 0 ? packed : method === 8 ? inflated(packed, most - total) : "damaged";
    if (typeof content === "string") return { refused: content };
    files[path] = content;
    total += content.length;
    onProgress((index + 1) / entries.length);
  }
  return { files };
}

function inflated(packed: Uint8Array, most: number): Uint8Array | "damaged" | "unpacks-too-large" {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > most) return "unpacks-too-large";
    }
  } catch {
    return "damaged";
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
