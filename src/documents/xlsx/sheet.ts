/** One sheet of a workbook: a title line, a head and rows. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  /** Printed again at the top of each page. Empty for a sheet without columns of its own, such as notes. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/**
 * Text is stored as text, whatever it begins with. A number keeps all its digits; the format only changes how
 * it is shown.
 */
export type SheetCell = string | number | { readonly number: number; readonly format: string };
