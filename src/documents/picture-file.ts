/** What a picture file is by its content, whatever its name says. */
export interface PictureFile {
  readonly type: "png" | "jpg";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Reads the head of a PNG or a JPEG; undefined for any other content, or one that is cut off before its size. */
export function pictureFile(bytes: Uint8Array): PictureFile | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => bytes[at] === byte);
  if (isPng && bytes.length >= 24) return sized("png", view.getUint32(16), view.getUint32(20));
  return bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegSize(view) : undefined;
}

/** Goes from segment to segment up to the one that holds the size (SOF0 to SOF15, without DHT, JPG and DAC). */
function jpegSize(view: DataView): PictureFile | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const kind = view.getUint8(at + 1);
    // A segment may be preceded by fill bytes.
    if (kind === 0xff) at += 1;
    else if (kind >= 0xc0 && kind <= 0xcf && kind !== 0xc4 && kind !== 0xc8 && kind !== 0xcc)
      return sized("jpg", view.getUint16(at + 7), view.getUint16(at + 5));
    else at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function sized(type: PictureFile["type"], width: number, height: number): PictureFile | undefined {
  return width > 0 && height > 0 ? { type, width, height } : undefined;
}

/** The bytes of a picture written as a data URL; undefined if it is none. */
export function dataUrlBytes(url: string): Uint8Array<ArrayBuffer> | undefined {
  const [, data] =
    /^data:image\/(?:png|jpeg);base64,((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/u.exec(
      url,
    ) ?? [];
  return data === undefined ? undefined : Uint8Array.from(atob(data), (one) => one.charCodeAt(0));
}
