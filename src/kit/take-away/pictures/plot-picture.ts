import { draw } from "../../plot/chart-js.ts";
import type { InkName } from "../../plot/inks.ts";
import { pictureOf } from "../../plot/picture.ts";
import type { PlotSpec } from "../../plot/spec.ts";
import type { Result } from "../../result/result.ts";
import { vintageName } from "../../result/source-text.ts";
import { wrapLines } from "../../chart/wrap-lines.ts";
import type { Words } from "../../words/words.ts";
import { pngOf } from "./chart-picture.ts";

const width = 960;
const height = 540;
const margin = 32;
const line = 18;

/**
 * A plot as a picture in the shape of a slide: title, question, legend, plot and source. Always in the light
 * theme.
 */
export async function plotPicture(plot: PlotSpec, result: Result, words: Words): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no canvas to draw on.");
  context.scale(2, 2);
  context.fillStyle = light("surface");
  context.fillRect(0, 0, width, height);

  let y = margin + 6;
  const write = (text: string, font: string, perLine: number, colour = light("text")): void => {
    context.font = `${font} "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif`;
    context.fillStyle = colour;
    for (const part of wrapLines(text, perLine)) {
      context.fillText(part, margin, y);
      y += line + (font.includes("20px") ? 6 : 0);
    }
  };
  write(words.say(result.question), "13px", 120);
  y += 6;
  write(words.say(plot.title), "bold 20px", 76);
  write(words.say(plot.y.name), "12px", 120, light("label"));
  y = drawKey(context, plot, words, y + 4);

  const inside = document.createElement("canvas");
  inside.width = width - 2 * margin;
  inside.height = height - y - 44;
  const drawing = draw(inside, pictureOf(plot, new Set(), words), () => light, { isStill: true });
  context.drawImage(inside, margin, y, width - 2 * margin, height - y - 44);
  drawing.destroy();

  y = height - 18;
  const source = result.sources[0];
  const about =
    source === undefined
      ? "Repère"
      : `Repère · ${source.dataset.title[words.language]} · ${vintageName(source, words)}`;
  write(about, "12px", 140, light("label"));
  return pngOf(canvas);
}

/**
 * The legend: a spot of colour and the name of each series. A single series has no legend, because the title
 * names it.
 */
function drawKey(context: CanvasRenderingContext2D, plot: PlotSpec, words: Words, top: number): number {
  if (plot.series.length < 2) return top;
  let x = margin;
  let y = top;
  context.font = '13px "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif';
  for (const { name, ink } of plot.series) {
    const text = words.value(name);
    const needs = context.measureText(text).width + 40;
    if (x + needs > width - margin) {
      x = margin;
      y += line;
    }
    context.fillStyle = light(ink);
    context.fillRect(x, y - 9, 12, 10);
    context.fillStyle = light("text");
    context.fillText(text, x + 18, y);
    x += needs;
  }
  return y + 12;
}

/** The light theme of tokens.css as fixed values: a saved picture cannot use the page's custom properties. */
const inks: Readonly<Record<InkName | "surface", string>> = {
  surface: "#fcfdfd",
  reference: "#d4520f",
  c1: "#0b4f9c",
  c3: "#3f978a",
  c4: "#9b72da",
  c5: "#745a35",
  c6: "#5f2a4c",
  ground: "#afbcc6",
  text: "#13212c",
  label: "#5b6a75",
  line: "#dbe3e8",
  rule: "#5b6a75",
};

function light(name: InkName | "surface"): string {
  return inks[name];
}
