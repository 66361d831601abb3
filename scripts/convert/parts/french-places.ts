import type { OccupationFile } from "#schema/occupation.ts";
import type { Place } from "#schema/place.ts";

/** The one occupation of files on everyone who is employed: it stands for no role. */
export const allEmployees = {
  code: "all",
  names: {
    fr: "Ensemble des salariés, tous métiers",
    en: "All employees, whatever their job",
  },
  roles: [],
} satisfies Omit<OccupationFile, "observations">;

export interface TownCells {
  readonly name: string;
  readonly department_code: string;
  readonly department: string;
  readonly population: string;
  readonly latitude: string;
  readonly longitude: string;
}

/** The departments of these towns. */
export function departmentPlaces(towns: readonly TownCells[]): readonly Place[] {
  const named = new Map(
    towns
      .filter(({ department_code }) => department_code !== "")
      .map(({ department_code, department }) => [department_code, department]),
  );
  return [...named].map(([code, name]) => departmentPlace(code, name));
}

export function departmentPlace(code: string, name: string): Place {
  const text = name.replaceAll("'", "’");
  return { id: `fr-${code.toLowerCase()}`, names: { fr: text, en: text }, kind: "department" };
}

/**
 * A town with what is known of where it is. One that was merged away since has no department in the list of today: the
 * first characters of its code say it.
 */
export function townPlace(code: string, town: string, cells: TownCells | undefined): Place {
  const name = (cells?.name === undefined || cells.name === "" ? town : cells.name).replaceAll("'", "’");
  const ofCode = code.startsWith("97") ? code.slice(0, 3) : code.slice(0, 2);
  const department =
    cells?.department_code === undefined || cells.department_code === "" ? ofCode : cells.department_code;
  return {
    id: `fr-${code.toLowerCase()}`,
    names: { fr: name, en: name },
    kind: "town",
    region: `fr-${department.toLowerCase()}`,
    ...numberOf("latitude", cells),
    ...numberOf("longitude", cells),
    ...numberOf("population", cells),
  };
}

function numberOf(
  field: "latitude" | "longitude" | "population",
  cells: TownCells | undefined,
): Readonly<Record<string, number>> {
  const text = cells?.[field] ?? "";
  return text === "" ? {} : { [field]: Number(text) };
}
