import type { APIRoute } from "astro";
import { mapped } from "#site/maps/place-map.ts";
import { pointsFile } from "#site/maps/points-file.ts";

export function getStaticPaths() {
  return mapped.map((dataset) => ({ params: { dataset } }));
}

export const GET: APIRoute = ({ params: { dataset = "" } }) =>
  new Response(JSON.stringify(pointsFile(dataset)), { headers: { "Content-Type": "application/json" } });
