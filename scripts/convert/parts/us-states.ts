import type { Place } from "#schema/place.ts";

/** The states and territories by their postal code: their names, in French where French has one of its own. */
const names: Readonly<Record<string, string | readonly [fr: string, en: string]>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: ["Californie", "California"],
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: ["District de Columbia", "District of Columbia"],
  FL: ["Floride", "Florida"],
  GA: ["Géorgie", "Georgia"],
  GU: "Guam",
  HI: ["Hawaï", "Hawaii"],
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: ["Louisiane", "Louisiana"],
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: ["Nouveau-Mexique", "New Mexico"],
  NY: ["État de New York", "New York State"],
  NC: ["Caroline du Nord", "North Carolina"],
  ND: ["Dakota du Nord", "North Dakota"],
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: ["Pennsylvanie", "Pennsylvania"],
  PR: ["Porto Rico", "Puerto Rico"],
  RI: "Rhode Island",
  SC: ["Caroline du Sud", "South Carolina"],
  SD: ["Dakota du Sud", "South Dakota"],
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: ["Virginie", "Virginia"],
  VI: ["Îles Vierges des États-Unis", "US Virgin Islands"],
  WA: ["État de Washington", "Washington State"],
  WV: ["Virginie-Occidentale", "West Virginia"],
  WI: "Wisconsin",
  WY: "Wyoming",
};

export const stateCodes: readonly string[] = Object.keys(names);

export function stateId(code: string): string {
  return `us-${code.toLowerCase()}`;
}

/** All states and territories as places of the country. */
export const usStates: readonly Place[] = Object.entries(names).map(([code, name]) => {
  const [fr, en] = typeof name === "string" ? [name, name] : name;
  return { id: stateId(code), names: { fr, en }, kind: "state" };
});

/** The state an area lies in, or the first that its name gives: that of the city it is named after. */
export function stateOf(areaName: string, states = ""): string {
  const named = /, (?<first>[A-Z]{2})/u.exec(areaName)?.groups?.["first"];
  return stateId(named ?? /[A-Z]{2}/u.exec(states)?.[0] ?? "");
}

/** The states these areas lie in. */
export function statesAround(areas: readonly Place[]): readonly Place[] {
  const named = new Set(areas.map(({ region }) => region));
  return usStates.filter(({ id }) => named.has(id));
}
