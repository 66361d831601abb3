import { h, render } from "preact";
import { ChartDrawing, drawingLayout, type Drawn } from "./chart-drawing.tsx";
import type { Words } from "../words/words.ts";

/**
 * Renders the chart as a standalone SVG, then as a PNG at twice its size. Always light, whatever the page's
 * theme.
 */
export async function chartPicture(drawn: Drawn, words: Words): Promise<Blob> {
  const holder = document.createElement("div");
  render(h(ChartDrawing, { ...drawn, words }), holder);
  const svg = new XMLSerializer().serializeToString(holder.firstElementChild ?? holder);
  render(null, holder);

  const { width, height } = drawingLayout(drawn, words);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to draw on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}

/** The content of a canvas as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser could not write the picture."));
      else resolve(blob);
    }, "image/png");
  });
}
