import { pictureFile } from "#documents/picture-file.ts";
import { longestPicture } from "./field.ts";

export const largestMegabytes = 20;
const mostPixels = 60_000_000;
/** 35 by 45 mm at 300 dots an inch, the size of an identity photo. */
const width = 413;
const height = 531;

export type PictureProblem = "not-a-picture" | "too-large" | "too-many-pixels" | "damaged";

/**
 * A picture small enough to keep, as a data URL. The largest part in the proportions of an identity photo is kept, and
 * everything else the file says (place, camera, date) is left behind, since only the dots are drawn again.
 */
export async function scalePicture(
  file: File,
): Promise<{ readonly url: string } | { readonly problem: PictureProblem }> {
  if (file.size > largestMegabytes * 1_000_000) return { problem: "too-large" };
  const found = pictureFile(new Uint8Array(await file.arrayBuffer()));
  if (found === undefined) return { problem: "not-a-picture" };
  // A small file may unpack to a picture that fills the memory.
  if (found.width * found.height > mostPixels) return { problem: "too-many-pixels" };
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return { problem: "damaged" };
  const scale = Math.min(bitmap.width / width, bitmap.height / height);
  const [w, h] = [width * scale, height * scale];
  const canvas = document.createElement("canvas");
  const size = Math.min(1, scale);
  [canvas.width, canvas.height] = [
    Math.max(1, Math.round(width * size)),
    Math.max(1, Math.round(height * size)),
  ];
  const pen = canvas.getContext("2d");
  if (pen === null) return { problem: "damaged" };
  // A JPEG has no transparency: what lets light through is white, as the sheet is.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  // Faces are nearer to the top than to the foot.
  pen.drawImage(
    bitmap,
    (bitmap.width - w) / 2,
    (bitmap.height - h) / 3,
    w,
    h,
    0,
    0,
    canvas.width,
    canvas.height,
  );
  bitmap.close();
  const url = [0.9, 0.75, 0.5]
    .map((quality) => canvas.toDataURL("image/jpeg", quality))
    .find((one) => one.length <= longestPicture);
  return url === undefined ? { problem: "too-large" } : { url };
}
