import { h, render } from "preact";
import { ChartDrawing } from "./chart-drawing.tsx";
import { drawingLayout, type Drawn } from "./chart-layout.ts";
import type { Words } from "../../words/words.ts";

/**
 * Renders the chart as a standalone SVG, then as a PNG 1920 pixels wide. Always light, whatever the page's
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
  canvas.width = pixelsWide;
  canvas.height = Math.round((height * pixelsWide) / width);
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to draw on.");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return pngOf(canvas);
}

const pixelsWide = 1920;

/** The content of a canvas as a PNG. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("This browser could not write the picture."));
      else resolve(blob);
    }, "image/png");
  });
}
