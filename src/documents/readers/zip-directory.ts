/** What the directory at the end of an archive says of one of its files. */
export interface ZipEntry {
  readonly path: string;
  readonly size: number;
  readonly method: number;
  readonly packed: Uint8Array;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
/** The end of the directory is 22 bytes and a comment of at most this length. */
const longestComment = 0xffff;

/** Reads the directory of an archive without unpacking anything. Undefined if it is damaged or no archive. */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    const lowest = Math.max(0, end - longestComment);
    while (view.getUint32(end, true) !== endMark) {
      end -= 1;
      if (end < lowest) return undefined;
    }
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(at, true) !== entryMark) return undefined;
      const nameLength = view.getUint16(at + 28, true);
      const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      const local = view.getUint32(at + 42, true);
      if (view.getUint32(local, true) !== localMark) return undefined;
      const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packedSize = view.getUint32(at + 20, true);
      if (from + packedSize > bytes.length) return undefined;
      entries.push({
        path,
        size: view.getUint32(at + 24, true),
        method: view.getUint16(at + 10, true),
        packed: bytes.subarray(from, from + packedSize),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch {
    // An offset beyond the end.
    return undefined;
  }
}
