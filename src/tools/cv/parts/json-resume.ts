import { textOf, type DraftShown, type Import } from "#kit/builder/builder.ts";
import type { Entry, Model, ShownEntry, Values } from "#kit/builder/record.ts";
import { pictureIn } from "#kit/picture/field.ts";
import { isRecord } from "#kit/is-record.ts";

type Json = Readonly<Record<string, unknown>>;

/** The sections of a résumé that the form has, with the members of each that it shows. */
const sections = {
  work: ["position", "name", "location", "startDate", "endDate", "summary", "highlights"],
  skills: ["name", "keywords"],
  languages: ["language", "fluency"],
  education: ["studyType", "area", "institution", "startDate", "endDate"],
} as const;
const basics = ["name", "label", "email", "phone", "url", "summary"] as const;

/** Members that hold several texts: the form has one a line. */
const several: ReadonlySet<string> = new Set(["highlights", "keywords"]);

/**
 * A résumé in the form of jsonresume.org as fields and entries. What the form does not show is kept as it is, whole
 * (`rest`), and goes out again with the rest.
 */
export function recordOf(resume: unknown): Model {
  const { basics: person, ...others } = isRecord(resume) ? resume : {};
  const about = isRecord(person) ? person : {};
  const { location } = about;
  const city = isRecord(location) ? location : {};
  const lists = Object.fromEntries(
    Object.entries(sections).map(([section, members]) => [section, entriesOf(others[section], members)]),
  );
  // An image that is only an address stays in the file: nothing is fetched for a CV.
  const photo = pictureIn(textIn(about["image"])) === undefined ? "" : textIn(about["image"]);
  const unseen = {
    ...without(others, Object.keys(sections)),
    basics: {
      ...without(about, [...basics, "location", ...(photo === "" ? [] : ["image"])]),
      location: without(city, ["city", "address"]),
    },
  };
  return {
    fields: {
      ...Object.fromEntries(basics.map((name) => [name, textIn(about[name])])),
      city: textIn(city["city"]),
      address: textIn(city["address"]),
      ...(textIn(city["address"]) === "" ? {} : { hasMore: "yes" }),
      ...(photo === "" ? {} : { hasPhoto: "yes", photo }),
      rest: JSON.stringify(unseen),
    },
    lists,
  };
}

function entriesOf(items: unknown, members: readonly string[]): Readonly<Record<string, Entry>> {
  const records = Array.isArray(items) ? items.filter(isRecord) : [];
  return Object.fromEntries(
    records.map((item, index) => [
      `cv-${String(index + 1)}`,
      {
        at: index + 1,
        values: {
          ...Object.fromEntries(members.map((name) => [name, textIn(item[name])])),
          rest: JSON.stringify(without(item, members)),
        },
      },
    ]),
  );
}

/** The draft as a résumé of jsonresume.org, with everything it came with. */
export function resumeOf(draft: DraftShown): Json {
  const rest = parsed(textOf(draft, "rest"));
  const { basics: kept, ...others } = rest;
  const { location: place, ...person } = isRecord(kept) ? kept : {};
  const city = {
    ...(isRecord(place) ? place : {}),
    ...filled({
      city: textOf(draft, "city"),
      address: draft.fields["hasMore"] === true ? textOf(draft, "address") : "",
    }),
  };
  return {
    $schema: "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
    basics: {
      ...filled(Object.fromEntries(basics.map((name) => [name, textOf(draft, name)]))),
      ...person,
      ...filled({ image: photoOf(draft) }),
      ...(Object.keys(city).length === 0 ? {} : { location: city }),
    },
    ...Object.fromEntries(
      Object.entries(sections).map(([section, members]) => [
        section,
        draft.entries(section).map((entry) => itemOf(entry, members)),
      ]),
    ),
    ...others,
  };
}

function itemOf({ values }: ShownEntry, members: readonly string[]): Json {
  const own = members.flatMap((name): readonly (readonly [string, unknown])[] => {
    const value = values[name]?.trim() ?? "";
    if (value === "") return [];
    return [[name, several.has(name) ? linesIn(value) : value]];
  });
  return { ...Object.fromEntries(own), ...parsed(values["rest"] ?? "") };
}

/** The photo, where the reader wants one. */
export function photoOf(draft: DraftShown): string {
  return draft.fields["hasPhoto"] === true ? textOf(draft, "photo") : "";
}

export function linesIn(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.replace(/^\s*[-•*–]\s+/u, "").trim())
    .filter((line) => line !== "");
}

/** Reads a file of jsonresume.org. What is wrong in it is named by its place; nothing is guessed. */
export const jsonResume: Import = {
  id: "json-resume",
  accept: ".json,application/json",
  read(text) {
    let resume: unknown;
    try {
      resume = JSON.parse(text);
    } catch {
      return { problem: { key: "import.bad.not-json" } };
    }
    if (!isRecord(resume)) return { problem: { key: "import.bad.not-a-resume" } };
    if (!("basics" in resume) && !("work" in resume)) return { problem: { key: "import.bad.not-a-resume" } };
    const place = wrongPlace(resume);
    if (place !== undefined) return { problem: { key: "import.bad.place", values: place } };
    const { fields, lists } = recordOf(resume);
    return { record: { fields: { ...fields, example: "none" }, lists } };
  },
};

/** The first place where the file is not what the form of a résumé asks. */
function wrongPlace(resume: Json): { readonly place: string; readonly expected: string } | undefined {
  const { basics: person } = resume;
  if (person !== undefined && !isRecord(person)) return { place: "basics", expected: "{ }" };
  for (const name of basics) {
    const value = isRecord(person) ? person[name] : undefined;
    if (value !== undefined && typeof value !== "string") return { place: `basics.${name}`, expected: "“…”" };
  }
  for (const [section, members] of Object.entries(sections)) {
    const items = resume[section];
    if (items === undefined) continue;
    if (!Array.isArray(items)) return { place: section, expected: "[ ]" };
    for (const [index, item] of items.entries()) {
      const at = `${section}[${String(index)}]`;
      if (!isRecord(item)) return { place: at, expected: "{ }" };
      const bad = members.find((name) => item[name] !== undefined && !isText(item[name], several.has(name)));
      if (bad !== undefined) return { place: `${at}.${bad}`, expected: several.has(bad) ? "[“…”]" : "“…”" };
    }
  }
  return undefined;
}

function isText(value: unknown, many: boolean): boolean {
  return many
    ? Array.isArray(value) && value.every((one) => typeof one === "string")
    : typeof value === "string";
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.filter((one) => typeof one === "string").join("\n");
  return typeof value === "string" ? value : "";
}

function without(record: Json, names: readonly string[]): Json {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}

function filled(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}

function parsed(text: string): Json {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
