import type { Place, PlaceFile } from "#schema/place.ts";
import type { Problem } from "#schema/problem.ts";
import { checkedRows } from "../parts/checked-rows.ts";

const degrees = { form: /^-?\d{1,3}(?:\.\d+)?$/u, expected: "degrees" };

export type Located =
  | { readonly problems: readonly Problem[]; readonly places?: never }
  | { readonly problems: readonly []; readonly places: PlaceFile };

/**
 * The metropolitan areas that are there, with a point inside each and its population of 2021. Areas of the file that no
 * data set names are left out, and areas drawn anew since 2020 stay without.
 */
export function locate(csv: string, file: string, there: PlaceFile): Located {
  const { rows, problems } = checkedRows(csv, file, {
    columns: ["area_code", "latitude", "longitude", "population_2021"],
    forms: {
      area_code: { form: /^\d{5}$/u, expected: "five digits" },
      latitude: degrees,
      longitude: degrees,
      population_2021: { form: /^\d*$/u, expected: "people, or nothing" },
    },
    key: ["area_code"],
  });
  if (rows === undefined) return { problems };
  const located = new Map(rows.map((row) => [`us-${row.area_code}`, row]));
  return {
    problems: [],
    places: {
      ...there,
      places: there.places.map((place): Place => {
        const row = located.get(place.id);
        if (row === undefined) return place;
        // A thousandth of a degree is some hundred metres: an area is not placed more exactly than that.
        const rounded = (text: string): number => Math.round(Number(text) * 1000) / 1000;
        return {
          ...place,
          latitude: rounded(row.latitude),
          longitude: rounded(row.longitude),
          ...(row.population_2021 === "" ? {} : { population: Number(row.population_2021) }),
        };
      }),
    },
  };
}
