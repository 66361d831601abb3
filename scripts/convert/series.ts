import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { problemText } from "#schema/problem.ts";
import { endWithMessage } from "../setup/end-with-message.ts";
import { pricesFrom } from "./series/prices.ts";
import { ratesFrom } from "./series/rates.ts";

/** `node scripts/convert/series.ts <rates csv> <prices csv> [data folder]` writes data/series/. */
try {
  const [rates = "", prices = "", folder = "data"] = process.argv.slice(2);
  const nameIn = (language: string, currency: string): string =>
    new Intl.DisplayNames(language, { type: "currency" }).of(currency) ?? currency;
  const made = [
    ratesFrom(readFileSync(rates, "utf8"), rates, (currency) => ({
      fr: `${nameIn("fr", currency)} pour un dollar américain`,
      en: `${nameIn("en-GB", currency)} per US dollar`,
    })),
    pricesFrom(readFileSync(prices, "utf8"), prices),
  ];
  const problems = made.flatMap((one) => one.problems);
  if (problems.length > 0) throw new Error(problems.map(problemText).join("\n"));
  mkdirSync(`${folder}/series`, { recursive: true });
  for (const { id, ...rest } of made.flatMap(({ series }) => series)) {
    // One year a line, so that a change shows as the line it is.
    const { values, ...about } = rest;
    const head = JSON.stringify({ id, ...about }, undefined, 2).replace(/\n\}$/u, "");
    const lines = values.map((value) => `    ${JSON.stringify(value)}`).join(",\n");
    writeFileSync(`${folder}/series/${id}.json`, `${head},\n  "values": [\n${lines}\n  ]\n}\n`);
    console.log(`${folder}/series/${id}.json`);
  }
} catch (error) {
  endWithMessage(error);
}
