import { commonField, problem, refused, type Field, type Situation } from "../fields/field.ts";

/** The zone of most people of a country, for pages that are built without a reader. */
const zoneOf: Readonly<Record<string, string>> = {
  fr: "Europe/Paris",
  gb: "Europe/London",
  us: "America/New_York",
  ca: "America/Toronto",
  ch: "Europe/Zurich",
  de: "Europe/Berlin",
  ru: "Europe/Moscow",
};

/** Asked at each key press, and slow to find out. */
const known = new Map<string, boolean>();
let device: string | undefined;

/** Whether the browser knows a time zone of this name. An offset such as "+02:00" is none: it knows no summer time. */
export function isZone(name: string): boolean {
  const answer = known.get(name) ?? canFormat(name);
  known.set(name, answer);
  return answer;
}

function canFormat(name: string): boolean {
  if (!/^(?:UTC|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/u.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The zone of the device where there is a reader, who has a day; else that of the country. */
function likelyZone({ market }: Pick<Situation, "market">): string {
  const ofCountry = zoneOf[market.country ?? "fr"] ?? "Europe/Paris";
  if (market.today === undefined) return ofCountry;
  device ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isZone(device) ? device : ofCountry;
}

const examples = ["Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC"] as const;

/** A time zone by its IANA name. Links hold it, because what is proposed is the reader's. */
export function timeZone(): Field<string> {
  return {
    ...commonField,
    alwaysInLinks: true,
    control: "text",
    line: { mode: "text" },
    schema: { type: "string", maxLength: 60 },
    fallback: likelyZone,
    read(typed) {
      const name = typed.trim().replaceAll(" ", "_");
      return isZone(name) ? { value: name } : problem("error.no-zone", { got: typed });
    },
    write: (value) => value,
    toText: (value) => value,
    fromText: (text) => (isZone(text) ? { value: text, refused: [] } : refused("not-accepted", text)),
    print: (value) => value,
    accepts: (words) => words.text("zone.accepts"),
    any: (random) => examples[random(examples.length)] ?? "UTC",
  };
}
