import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadCatalog } from "#catalog/from-disk.ts";
import { languages } from "#schema/names.ts";
import { unzip } from "../fixtures/unzip.ts";
import { base, dist, localPages, read } from "./dist.ts";

const { models, modelCvs } = loadCatalog(process.cwd());
const each = languages.flatMap((language) => [
  ...[...models.values()].map((model) => {
    const { title, about, blocks } = model[language];
    const lines = blocks.flatMap(({ heading, text = "", items = [] }) => [heading, text, ...items]);
    return { language, id: model.id, title, lines: [...lines, about] };
  }),
  ...[...modelCvs.values()].map((cv) => {
    const { basics, work, skills } = cv[language];
    const lines = [
      basics.label,
      basics.email,
      basics.summary,
      ...work.flatMap(({ highlights }) => highlights),
    ];
    return {
      language,
      id: cv.id,
      title: basics.name,
      lines: [...lines, ...skills.flatMap(({ keywords }) => keywords)],
    };
  }),
]);
/** What stands before, between and after the figures of a line, which are written in the reader's numbers. */
const fixed = (line: string): readonly string[] => line.split(/\{[^{}]*\}/u).map((part) => part.trim());
const plain = (text: string): string =>
  text
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'");

describe("the models of guides", () => {
  it("are an advert, a job description and two CVs", () => {
    expect(each.map(({ id }) => id).slice(0, 4)).toEqual([
      "job-advert",
      "job-description",
      "cv-level-2",
      "cv-level-4",
    ]);
  });

  it.each(each)(
    "$language, $id: its Word file holds all of it and nothing of the page around",
    ({ language, id, title, lines }) => {
      const files = unzip(readFileSync(`${dist}/${language}/models/${id}.docx`));
      const text = plain(files.get("word/document.xml") ?? "");
      for (const part of [title, ...lines].flatMap(fixed)) expect(text).toContain(part);
      expect(text).not.toContain("http");
    },
  );

  it.each(each)("$language, $id: its Markdown begins with its title", ({ language, id, title }) => {
    expect(read(`${language}/models/${id}.md`).split("\n")[0]).toContain(title.slice(0, 10));
  });

  it.each(each)(
    "$language, $id: both files are linked from the guide that prints it",
    ({ language, id, lines }) => {
      const link = (form: string): string => `href="${base}${language}/models/${id}.${form}" download`;
      const [guide = "", ...others] = localPages.filter((path) => read(path).includes(link("docx")));
      expect(others).toEqual([]);
      const html = read(guide);
      expect(html).toContain(link("md"));
      const [first = ""] = fixed(lines[0] ?? "");
      expect(plain(html)).toContain(first);
    },
  );
});
