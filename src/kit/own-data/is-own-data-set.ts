import { idForm, percentileNames, periods } from "#schema/names.ts";
import { isOwnId, type OwnCell, type OwnDataSet } from "#schema/own-data.ts";
import { isRecord } from "../is-record.ts";
import { isDay } from "../words/is-day.ts";

const isText = (value: unknown): value is string => typeof value === "string" && value.length <= 300;
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isOneOf = (values: readonly string[], value: unknown): boolean => values.some((one) => one === value);
const isWithin = (value: unknown, low: number, high: number): boolean =>
  typeof value === "number" && value >= low && value <= high;

/** Whether something read from the device or a file is a data set of a reader's own, whole and sound. */
export function isOwnDataSet(value: unknown): value is OwnDataSet {
  if (!isRecord(value)) return false;
  const { id, name, version, made, country, currency, rows, cells } = value;
  return (
    isText(id) &&
    idForm.test(id) &&
    isOwnId(id) &&
    isText(name) &&
    name.trim() !== "" &&
    isCount(version) &&
    isText(made) &&
    isDay(made) &&
    isText(country) &&
    /^[a-z]{2}$/u.test(country) &&
    isText(currency) &&
    /^[A-Z]{3}$/u.test(currency) &&
    isOneOf(periods, value["period"]) &&
    isOneOf(["gross", "net", "not-stated"], value["basis"]) &&
    isOneOf(["base", "total-cash", "on-target", "not-stated"], value["component"]) &&
    isWithin(value["decimals"], 0, 4) &&
    isCount(value["decimals"]) &&
    isWithin(value["hoursPerWeek"], 1, 80) &&
    isWithin(value["monthsPerYear"], 12, 18) &&
    typeof value["contributorsKnown"] === "boolean" &&
    isRecord(rows) &&
    isCount(rows["used"]) &&
    isCount(rows["leftOut"]) &&
    Array.isArray(cells) &&
    cells.length > 0 &&
    cells.every(isOwnCell)
  );
}

/** Percentiles ascend; a figure of fewer than five is none. */
function isOwnCell(value: unknown): value is OwnCell {
  if (!isRecord(value)) return false;
  const { place, level, n, contributors, amounts } = value;
  if (!isText(place) || !isText(level) || !isCount(n)) return false;
  if (contributors !== undefined && !isCount(contributors)) return false;
  if (amounts === undefined) return true;
  if (!isRecord(amounts) || !isCount(amounts["mean"])) return false;
  const ladder = percentileNames.map((name) => amounts[name]);
  return (
    Number(n) >= 5 &&
    ladder.every(isCount) &&
    ladder.every((amount, index) => index === 0 || Number(amount) >= Number(ladder[index - 1]))
  );
}
