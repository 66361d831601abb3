import type { Series, YearlySeries } from "#schema/series.ts";

/** All series by year without what their own files say of them: names, address and terms. */
export function yearlySeries(series: ReadonlyMap<string, Series>): YearlySeries {
  return {
    measure: "all-by-year",
    series: [...series.values()].flatMap((one) => {
      if (one.measure === "minimum-wage-by-the-hour") return [];
      const { id, publisher, values } = one;
      const first = values[0]?.year;
      return first === undefined ? [] : [{ id, publisher, first, values: values.map(({ value }) => value) }];
    }),
  };
}
