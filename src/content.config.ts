import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { docsSchema } from "@astrojs/starlight/schema";

export const collections = {
  docs: defineCollection({
    loader: glob({ base: "./content", pattern: "*/**/[^_]*.{md,mdx}" }),
    schema: docsSchema({
      extend: z.object({
        /** The answer, in one or two sentences, under the title. */
        lead: z.string().optional(),
        /** Who the page is for: a label of two to five words. */
        audience: z.string().optional(),
        /** Three to five points that can be copied; `{…}` in them is a number of the data (`site/guides/numbers.ts`). */
        summary: z.array(z.string()).min(3).max(5).optional(),
        /** Words people search for and the page does not use. */
        keywords: z.string().optional(),
        /** What to go on with: `tool:<id>`, `checklist:<id>`, `data:<id>`, `page:<path>`. Shown once they exist. */
        uses: z.array(z.string()).optional(),
        /** What it rests on: `role:<id>`, `law:<country>/<article>`, `law-topic:<topic>`, `data:<id>`, or `own` for what no source lists. */
        rests: z.array(z.string()).optional(),
        /** The role a guide is of. */
        role: z.string().optional(),
        /** A tool's title gives way to its answer. */
        tool: z.boolean().optional(),
        /** Home says its title in its own place. */
        bare: z.boolean().optional(),
      }),
    }),
  }),
};
