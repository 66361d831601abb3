import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

/** What each layer may import; types of `schema` are free to all. A tool imports itself, never another. */
const layers: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  core: [],
  catalog: ["schema", "core"],
  documents: [],
  kit: ["core", "schema", "documents"],
  tools: ["core", "kit", "documents"],
  api: ["schema", "catalog", "core"],
  cli: ["schema", "catalog", "core", "api", "documents", "tools"],
  site: ["kit", "tools", "catalog", "schema", "core", "documents"],
  pages: ["site", "tools", "kit", "api", "catalog"],
};

/** A heavy or single-purpose library is named in one file. */
const namedOnce: Readonly<Record<string, RegExp>> = {
  papaparse: /^src\/(?:documents\/(?:csv|readers\/read-csv)|api\/csv-text)\.ts$/u,
  "zod/mini": /^src\/schema\/z\.ts$/u,
  "chart.js": /^src\/kit\/plot\/chart-js\.ts$/u,
  docx: /^src\/documents\/docx\/library\.ts$/u,
  "read-excel-file/universal": /^src\/documents\/readers\/read-xlsx\.ts$/u,
  fflate: /^src\/documents\/zip\.ts$/u,
  "ical.js": /^src\/documents\/ics\.ts$/u,
};

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
  readonly typeOnly: boolean;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => join("src", path))
  .filter((path) => /\.(?:ts|tsx|astro)$/u.test(path));
const imports = files.flatMap(importsOf);

function importsOf(file: string): readonly Import[] {
  return importsIn(readFileSync(file, "utf8"), file);
}

function importsIn(text: string, file: string): readonly Import[] {
  const found = text.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\(\s*"([^"]+)"/gmu,
  );
  return [...found].map((match) => ({
    file,
    line: text.slice(0, match.index + match[0].search(/\S/u)).split("\n").length,
    target: resolved(file, match[2] ?? match[3] ?? ""),
    typeOnly: match[1] !== undefined,
  }));
}

function resolved(file: string, name: string): string {
  if (name.startsWith("#")) return `src/${name.slice(1)}`;
  return name.startsWith(".") ? normalize(join(dirname(file), name)) : name;
}

/** What the scripts of Astro components import: the files a browser begins with, beside the views. */
const inScripts = files.flatMap((file) =>
  file.endsWith(".astro")
    ? [...readFileSync(file, "utf8").matchAll(/<script>(.*?)<\/script>/gsu)].flatMap(([, script = ""]) =>
        importsIn(script, file).map(({ target }) => target),
      )
    : [],
);

const layerOf = (path: string): string => path.split("/")[1] ?? "";
const toolOf = (path: string): string | undefined => /^src\/tools\/([^/]+)\//u.exec(path)?.[1];
const where = ({ file, line, target }: Import): string => `${file}:${String(line)} imports ${target}`;

describe("the layers", () => {
  it("import only downwards", () => {
    const wrong = imports.filter(({ file, target, typeOnly }) => {
      const from = layerOf(file);
      const to = layerOf(target);
      if (!target.startsWith("src/") || layers[from] === undefined || from === to) return false;
      if (typeOnly && to === "schema") return false;
      return !layers[from].includes(to);
    });
    expect(wrong.map(where)).toEqual([]);
  });

  it("know no other calculator from within one, and only its own parts", () => {
    const wrong = imports.filter(({ file, target }) => {
      const tool = toolOf(file);
      const other = toolOf(target);
      if (other !== undefined && tool !== undefined) return tool !== other;
      return other !== undefined && target.includes("/parts/");
    });
    expect(wrong.map(where)).toEqual([]);
  });

  it("let the kit know no calculator and no data set", () => {
    const named = new RegExp(["tools/", ...readdirSync("data/datasets")].join("|"), "u");
    const naming = files.filter((file) => layerOf(file) === "kit" && named.test(readFileSync(file, "utf8")));
    expect(naming.filter((file) => !/result\/(?:sections|source-card)\.tsx$/u.test(file))).toEqual([]);
  });

  it("keep what only published pay needs out of the rest of the kit", () => {
    const isPay = (path: string): boolean => path.startsWith("src/kit/pay/");
    const wrong = imports.filter(
      ({ file, target }) => layerOf(file) === "kit" && !isPay(file) && isPay(target),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  it("keep the core pure: nothing but types of the schema, no clock, no chance, no page", () => {
    const core = files.filter((file) => layerOf(file) === "core");
    for (const file of core) {
      expect(readFileSync(file, "utf8"), file).not.toMatch(
        /\b(?:Math\.random|Date\b|document\.|window\.|process\.|console\.|fetch\()/u,
      );
    }
    const outside = imports.filter(
      ({ file, target }) => layerOf(file) === "core" && !target.startsWith("src/"),
    );
    expect(outside.map(where)).toEqual([]);
  });

  it("keep the schema library and node out of everything a view imports", () => {
    const reached = new Set<string>();
    expect(inScripts).toContain("src/site/guides/planning/own-rate.ts");
    const queue = [
      ...inScripts,
      ...files.filter((file) => /\/view\.tsx$|take-away\/actions\.ts$/u.test(file)),
    ];
    while (queue.length > 0) {
      const file = queue.pop() ?? "";
      if (reached.has(file)) continue;
      reached.add(file);
      queue.push(
        ...imports
          .filter((one) => one.file === file && !one.typeOnly && existsSync(one.target))
          .map(({ target }) => target),
      );
    }
    const heavy = imports.filter(
      ({ file, target, typeOnly }) =>
        reached.has(file) && !typeOnly && /^(?:zod|node:|astro)|\/z\.ts$/u.test(target),
    );
    expect(heavy.map(where)).toEqual([]);
  });
});

describe("circles", () => {
  it("are none, not even of types: a file can be read without the files that use it", () => {
    const targets = new Map(
      files.map((file) => [file, imports.filter((one) => one.file === file).map(({ target }) => target)]),
    );
    const reaches = (from: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const target of targets.get(from) ?? []) {
        if (!seen.has(target)) reaches(target, seen.add(target));
      }
      return seen;
    };
    expect(files.filter((file) => reaches(file).has(file))).toEqual([]);
  });
});

describe("one home for each thing", () => {
  it("asks for data over the network in one file, and for a page of law in another", () => {
    const asking = files.filter((file) => /(?<![.\w])fetch\(/u.test(readFileSync(file, "utf8")));
    const allowed = /^src\/(?:catalog\/read-file|site\/law\/read-law-fold)\.ts$/u;
    expect(asking.filter((file) => !allowed.test(file))).toEqual([]);
  });

  it.each([
    ["the small storage", /\b(?:localStorage|sessionStorage)\b/u, "src/kit/device/store.ts"],
    ["the database", /\bindexedDB\b/u, "src/kit/device/large/database.ts"],
  ])("touches %s in one file", (_, what, file) => {
    expect(files.filter((one) => what.test(readFileSync(one, "utf8")))).toEqual([file]);
  });

  it.each(Object.entries(namedOnce))("names %s in its own file", (library, home) => {
    const naming = imports.filter(({ target }) => target === library || target.startsWith(`${library}/`));
    expect(naming.filter(({ file }) => !home.test(file)).map(where)).toEqual([]);
    expect(naming.length).toBeGreaterThan(0);
  });

  it("has no drawer for odds and ends", () => {
    expect(files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|misc)(?:\/|\.)/u.test(file))).toEqual(
      [],
    );
  });

  it("keeps the routes thin", () => {
    const long = files.filter(
      (file) => layerOf(file) === "pages" && readFileSync(file, "utf8").trimEnd().split("\n").length >= 30,
    );
    expect(long).toEqual([]);
  });

  it("keeps at most fifteen files flat in a folder of the kit and the site", () => {
    const inFolder = Map.groupBy(
      readdirSync("src", { recursive: true, encoding: "utf8" })
        .map((path) => join("src", path))
        .filter((path) => /^src\/(?:kit|site)\/.*\.\w+$/u.test(path)),
      (path) => dirname(path),
    );
    const full = [...inFolder].filter(([, members]) => members.length > 15).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  it("keeps files short", () => {
    const long = files.filter((file) => readFileSync(file, "utf8").trimEnd().split("\n").length > 250);
    expect(long).toEqual([]);
  });

  it("names files in lower case joined by hyphens, Astro components after what they are", () => {
    const odd = files.filter((file) => {
      const name = file.split("/").at(-1) ?? "";
      if (name.endsWith(".astro") && layerOf(file) === "site") return !/^[A-Z][A-Za-z]+\.astro$/u.test(name);
      return !/^[a-z0-9[\].-]+$/u.test(name);
    });
    expect(odd).toEqual([]);
  });
});
