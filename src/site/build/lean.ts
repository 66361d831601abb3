import { readFileSync } from "node:fs";
import type { ViteUserConfig } from "astro";

type Plugin = Extract<NonNullable<ViteUserConfig["plugins"]>[number], { readonly name: string }>;

/**
 * What a calculator has loaded before anything else is not named again with each part that is loaded later. Astro sets
 * the option itself, so it is completed once it is resolved.
 */
const preloadOnlyWhatIsMissing: Plugin = {
  name: "repere:preload-only-what-is-missing",
  configResolved({ build, environments }) {
    for (const { modulePreload } of [build, ...Object.values(environments).map((one) => one.build)]) {
      if (typeof modulePreload !== "object") continue;
      modulePreload.resolveDependencies = (_, files, { hostId }) =>
        /\/(?:kit|words|market|live-tool\.\w+|builder|view)\./u.test(hostId)
          ? files.filter((file) => !/\/(?:kit|words|load|market)\./u.test(file))
          : files;
    }
  },
};

/**
 * Styles of parts of Starlight that no page here has: asides, banners, heroes, drafts, and its helper classes. Every
 * page would carry them.
 */
const withoutUnusedStyles: Plugin = {
  name: "repere:without-unused-styles",
  enforce: "pre",
  transform: (_, id) =>
    /@astrojs\/starlight\/dist\/(?:style\/(?:asides|util)\.css|(?:user-)?components\/(?:Hero|Banner|ContentNotice|DraftContentNotice|FallbackContentNotice|Aside|LinkButton)\.astro\?astro&type=style)/u.test(
      id,
    )
      ? { code: "", map: null }
      : undefined,
};

/**
 * What is left of Starlight's custom properties, of which it has a hundred; every page would carry the others too. The
 * tests of the built site see to it that no rule refers to one that is gone.
 */
const usedOfStarlight: readonly string[] = [
  ...[
    "black",
    "white",
    "gray-2",
    "gray-5",
    "gray-6",
    "text",
    "bg",
    "accent",
    "accent-low",
    "hairline-light",
  ].map((name) => `color-${name}`),
  ...["font", "font-mono", "font-system", "font-system-mono", "line-height"],
  ...["nav-height", "mobile-toc-height", "main-pad", "sidebar-width"],
].map((name) => `--sl-${name}`);
export const unusedOfStarlight: ReadonlySet<string> = new Set(
  ["props", "print"]
    .map((name) => readFileSync(`node_modules/@astrojs/starlight/dist/style/${name}.css`, "utf8"))
    .flatMap((css) => css.match(/--sl-[\w-]+(?=:)/gu) ?? [])
    .filter((name) => !usedOfStarlight.includes(name)),
);

/**
 * What only the build, the menus and the benchmark read of a calculator's `tool.ts`: each of its readers would load it
 * for nothing.
 */
const withoutWhatNoReaderNeeds: Plugin = {
  name: "repere:without-what-no-reader-needs",
  enforce: "post",
  transform(code, id) {
    if (this.environment.name !== "client" || !/\/src\/tools\/[^/]+\/tool\.ts$/u.test(id)) return undefined;
    const unread = new Set([
      "audience",
      "group",
      "rank",
      "related",
      "hands",
      "questions",
      "opensOn",
      "onHome",
      "opensByCountry",
      "bench",
    ]);
    const properties = this.parse(code).body.flatMap((node) => {
      const made = node.type === "ExportNamedDeclaration" ? node.declaration : node;
      if (made?.type !== "VariableDeclaration") return [];
      return made.declarations.flatMap(({ init }) =>
        init?.type === "ObjectExpression" ? init.properties : [],
      );
    });
    // From the last to the first, so that the places of the others stay as they are.
    const kept = properties
      .filter((one) => one.type === "Property" && one.key.type === "Identifier" && unread.has(one.key.name))
      .toReversed()
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/u, ""), code);
    return { code: kept, map: null };
  },
};

export const leanPlugins: Plugin[] = [
  preloadOnlyWhatIsMissing,
  withoutUnusedStyles,
  withoutWhatNoReaderNeeds,
];
