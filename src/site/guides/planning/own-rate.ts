import { formats } from "#kit/words/format.ts";
import { parseNumber } from "#kit/words/parse-number.ts";
import { withoutPercentSign } from "#kit/words/percent-text.ts";
import { languages } from "#schema/names.ts";
import { planningRows, type PlanningCase } from "./planning-rows.ts";

/** Recomputes the table beside a rate field when the reader types a rate. */
export function makeLive(box: HTMLElement): void {
  const input = box.querySelector("input");
  const body = box.querySelector("tbody");
  const data = box.dataset["case"];
  if (input === null || body === null || data === undefined) return;
  const language = languages.find((one) => one === document.documentElement.lang.slice(0, 2)) ?? "en";
  const about = JSON.parse(data) as PlanningCase;
  const wrong = box.querySelector<HTMLElement>(".err");
  const follow = (): void => {
    const parsed = parseNumber(withoutPercentSign(input.value), language);
    const isRate = parsed.is === "number" && parsed.value >= 1 && parsed.value <= 100;
    input.setAttribute("aria-invalid", String(!isRate));
    body.hidden = !isRate;
    if (wrong !== null) {
      wrong.hidden = isRate;
      wrong.textContent = (box.dataset["wrong"] ?? "").replace("{got}", () => input.value);
    }
    if (isRate) fill(body, planningRows(parsed.value / 100, about, formats(language)));
  };
  input.addEventListener("input", follow);
  // Apply what was typed while this script was loading.
  if (input.value !== input.defaultValue) follow();
}

function fill(body: HTMLElement, rows: readonly (readonly string[])[]): void {
  body.replaceChildren(
    ...rows.map((cells) => {
      const row = document.createElement("tr");
      row.append(
        ...cells.map((text, index) => {
          const cell = document.createElement(index === 0 ? "th" : "td");
          if (index === 0) cell.setAttribute("scope", "row");
          else cell.className = "r";
          cell.textContent = text;
          return cell;
        }),
      );
      return row;
    }),
  );
}
