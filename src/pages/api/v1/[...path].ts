import type { APIRoute } from "astro";
import { apiFiles } from "#api/api-files.ts";
import { catalog } from "#site/data/catalog.ts";

export function getStaticPaths() {
  return apiFiles(catalog).map((file) => ({ params: { path: file.path }, props: { file } }));
}

export const GET: APIRoute<{ file: ReturnType<typeof apiFiles>[number] }> = ({ props: { file } }) =>
  new Response(file.body, { headers: { "Content-Type": file.type } });
