import { readdirSync, readFileSync } from "node:fs";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { finish } from "./src/site/build/finish.ts";
import { leanPlugins, unusedOfStarlight } from "./src/site/build/lean.ts";

// A language is a folder of content/ with a language.json: nothing is listed here.
const languages = readdirSync("content", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .map((folder) => JSON.parse(readFileSync(`content/${folder}/language.json`, "utf8")))
  .sort((a, b) => a.order - b.order);
const component = (name) => `./src/site/overrides/${name}.astro`;

export default defineConfig({
  // Absolute addresses (canonical, alternate, sitemap) are written when SITE_URL is known, else left out.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  base: process.env.SITE_BASE ?? "/",
  outDir: process.env.SITE_OUT ?? "dist",
  trailingSlash: "always",
  // Highlighting writes a style attribute on every word.
  markdown: { syntaxHighlight: false },
  // Pages are small: fetching the next one ahead costs a script on each.
  prefetch: false,
  devToolbar: { enabled: false },
  vite: {
    build: { cssCodeSplit: false },
    css: { lightningcss: { unusedSymbols: [...unusedOfStarlight] } },
    plugins: leanPlugins,
    // A worker brings in what it computes with only when it is asked, which takes modules.
    // Its files stand apart, by which tests know them.
    worker: {
      format: "es",
      rolldownOptions: {
        output: {
          entryFileNames: "_astro/worker/[name].[hash].js",
          chunkFileNames: "_astro/worker/[name].[hash].js",
        },
      },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // One file for what every calculator needs, instead of five small ones; what loads the others apart,
              // or every small script would bring the large one along.
              codeSplitting: {
                groups: [
                  {
                    name: "load",
                    test: /preload-helper|src\/catalog\/read-file|src\/kit\/(?:address-bar|device\/(?:listeners|store)|(?:clipboard|wake)\/)/,
                    priority: 1,
                  },
                  // What checklists share with document builders.
                  {
                    name: "drafts",
                    test: /src\/kit\/(?:drafts\/|builder\/record|take-away\/save-file|device\/shared-value)/,
                  },
                  // What shows a document and what copies one.
                  {
                    name: "documents",
                    test: /src\/documents\/(?:direction|tables|clean-text|plain|safe-link|number-text)/,
                  },
                  // What a checklist shares with calculators, and no more.
                  {
                    name: "words",
                    test: /node_modules\/preact\/|src\/kit\/(?:is-record|translated-text|words\/.*\.ts$|take-menu\/)/,
                    priority: 1,
                  },
                  {
                    name: "kit",
                    test: /src\/schema\/own-data|src\/core\/(?:geographic-differential|leading-bound|quantile|range-penetration|standard-normal-quantile)|src\/kit\/(?:fields\/(?!rows)|form\/(?!on-demand)|mount\/(?!kept|case|hand-over|worker-source)|memoize|result|chart|plot\/(?!chart-js)|pay(?!\/(?:pasted|fields\/(?:abroad|country|second))))/,
                  },
                  // Where a calculator's data come from.
                  {
                    name: "market",
                    test: /src\/(?:catalog\/from-api|site\/wake\/market-of-reader|kit\/mount\/(?:worker-source|case\/case-fold))/,
                  },
                  // What only some calculators use, in one file: each small one would be a request of its own.
                  {
                    name: "extras",
                    test: /src\/kit\/(?:fields\/rows|calendar\/|net\/as-net|law\/law-name|pay\/(?:pasted|fields\/(?:abroad|country)))|src\/core\/(?:add-days|add-months|compa-ratio|age-amount|days-between|published-knots|check-knots|interpolat|percentile-of-value|round-to)/,
                  },
                  // The chances that guides on interviews and the tools they link to work out.
                  {
                    name: "chances",
                    test: /src\/core\/(?:binomial|chance-of-at-least|overbooked-day|people-to-invite)/,
                  },
                  // Where what outgrows the small storage is kept.
                  { name: "large", test: /src\/kit\/device\/large\/(?!shared)/ },
                  // A draft with a photo: its field, its control, what reads its file and what keeps it.
                  {
                    name: "picture",
                    test: /src\/(?:kit\/(?:picture\/|builder\/large-drafts|device\/large\/shared)|documents\/picture-file)/,
                  },
                  // What reads lines of the reader's own, with the library that files are written with too.
                  {
                    name: "lines",
                    test: /node_modules\/papaparse|src\/(?:kit\/(?:lines|form\/on-demand\/file)|documents\/readers\/)/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    // Only what holds JSX: by default Babel reads every script of the project, for a third of the build.
    preact({ include: ["**/*.tsx"] }),
    starlight({
      title: "Repère",
      favicon: "/favicon.svg",
      defaultLocale: languages[0].code,
      locales: Object.fromEntries(languages.map(({ code, label, tag }) => [code, { label, lang: tag }])),
      sidebar: [],
      routeMiddleware: "./src/site/page/route-data.ts",
      markdown: { processedDirs: ["./content/"], headingLinks: false },
      expressiveCode: false,
      pagefind: false,
      disable404Route: true,
      credits: false,
      customCss: [
        "page/layers",
        "page/tokens",
        "page/base",
        "page/header",
        "page/side-nav",
        "page/page",
        "tools/form",
        "page/search",
        "tools/result",
        "tools/take-menu",
        "tools/tables",
        "tools/data",
        "page/disclosure",
        "page/term",
        "page/prose",
        "page/rows",
        "page/footer",
        "page/print",
      ].map((part) => `./src/site/styles/${part}.css`),
      components: {
        ContentPanel: component("ContentPanel"),
        Footer: component("Footer"),
        Header: component("Header"),
        MarkdownContent: component("MarkdownContent"),
        PageFrame: component("PageFrame"),
        PageSidebar: component("PageSidebar"),
        PageTitle: component("PageTitle"),
        Sidebar: component("Sidebar"),
        SkipLink: component("SkipLink"),
        ThemeProvider: component("ThemeProvider"),
        TwoColumnContent: component("TwoColumnContent"),
      },
    }),
    mdx(),
    // After Starlight: it reads the pages Starlight wrote.
    finish(),
  ],
});
