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
