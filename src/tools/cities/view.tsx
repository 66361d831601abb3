import type { ComponentChildren } from "preact";
import type { Phrase } from "#kit/words/phrase.ts";
import { payMetadata } from "#kit/pay/pay-metadata.ts";
import { Plot } from "#kit/plot/plot.tsx";
import type { Result, Table } from "#kit/result/result.ts";
import { Sentences } from "#kit/result/sentences.tsx";
import { TableView } from "#kit/result/table.tsx";
import type { AnswerProps } from "#kit/tool.ts";
import type { Words } from "#kit/words/wording.ts";
import type { Values } from "./compute.ts";

export { compute } from "./compute.ts";
export { inputs } from "./inputs.ts";
export { tool } from "./tool.ts";

type CitiesResult = Result<Values>;

/** The difference, or the least and the greatest; whose pay it stands against. */
export function Answer({ result, words }: AnswerProps<CitiesResult>) {
  const { headline, sayings } = result.values;
  return (
    <>
      <p class="figure">
        <strong>{words.say(headline)}</strong> <span class="kind">{words.text("answer.kind")}</span>
      </p>
      <p class="say">
        <Sentences phrases={sayings} words={words} />
      </p>
    </>
  );
}

/** Differences, the course over the levels, ranks, spread and zones. */
export function Extra({ result, words, id }: AnswerProps<CitiesResult> & { readonly id: string }) {
  const { values } = result;
  const { tables, plots } = values;
  const common = { words, id };
  return (
    <>
      <Part
        {...common}
        name="differences"
        title={tables.differences.title}
        unit={tables.differences.unitName}
      >
        <TableView table={tables.differences} words={words} />
        {plots.levels === undefined ? null : (
          <>
            <h3>{words.say(plots.levels.title)}</h3>
            <Plot spec={plots.levels} id={`${id}-levels-plot`} words={words} />
            <p class="small muted">{words.text("plot.levels.about")}</p>
          </>
        )}
      </Part>
      <Ranks {...common} values={values} />
      <Spread {...common} values={values} />
      <Zones {...common} values={values} />
    </>
  );
}

interface PartProps {
  readonly words: Words;
  readonly id: string;
}

function Part(
  props: PartProps & {
    readonly name: string;
    readonly title: Phrase;
    readonly unit?: Phrase;
    readonly children: ComponentChildren;
  },
) {
  const { words, id, name, title, unit, children } = props;
  return (
    <section class="part" aria-labelledby={`${id}-${name}-title`}>
      <div class="bar">
        <h2 id={`${id}-${name}-title`}>{words.say(title)}</h2>
        {unit === undefined ? null : <span class="small muted">{words.say(unit)}</span>}
      </div>
      {children}
    </section>
  );
}

function Ranks({ values, words, id }: PartProps & { readonly values: Values }) {
  const { tables, ranked, lead, cutTies } = values;
  const [first, second] = tables.ends;
  return (
    <Part words={words} id={id} name="ranks" title={tables.ranks.title} unit={tables.ranks.unitName}>
      <p class="small muted">
        {ranked === 0
          ? words.text("ranks.none")
          : words.text(lead === undefined ? "ranks.about" : "ranks.about-lead", {
              ranked,
              ...(lead === undefined ? {} : { lead }),
            })}
      </p>
      <div class="fits">
        <TableView table={tables.ranks} words={words} />
      </div>
      <div class="fits ends">
        {first === undefined ? null : <End table={first} tied={cutTies.highest} words={words} />}
        {second === undefined ? null : <End table={second} tied={cutTies.lowest} words={words} />}
      </div>
    </Part>
  );
}

function End(props: { readonly table: Table; readonly tied: number; readonly words: Words }) {
  const { table, tied, words } = props;
  return (
    <div>
      <h3>{words.say(table.title)}</h3>
      <TableView table={table} words={words} />
      {tied === 0 ? null : <p class="small muted">{words.text("ranks.cut", { count: tied })}</p>}
    </div>
  );
}

function Spread({ values, words, id }: PartProps & { readonly values: Values }) {
  const { tables, plots, ranked, fewest } = values;
  const title = { key: "table.quantiles" };
  if (plots.distribution === undefined) {
    return (
      <Part words={words} id={id} name="spread" title={title}>
        <p>{words.text("spread.none", { ranked, fewest })}</p>
      </Part>
    );
  }
  return (
    <Part words={words} id={id} name="spread" title={title}>
      <p class="small muted">{words.text("spread.about")}</p>
      <Plot spec={plots.distribution} id={`${id}-spread-plot`} words={words} />
      <details class="fits classes">
        <summary>{words.text("spread.classes")}</summary>
        {tables.classes.map((table) => (
          <TableView key="classes" table={table} words={words} />
        ))}
      </details>
      {tables.quantiles.map((table) => (
        <div key="quantiles" class="fits">
          <TableView table={table} words={words} />
        </div>
      ))}
    </Part>
  );
}

function Zones({ values, words, id }: PartProps & { readonly values: Values }) {
  const { lead } = values;
  const { zones, zoneList } = values.tables;
  const [summary] = zones;
  const title = summary?.title ?? { key: "field.zones" };
  return (
    <Part words={words} id={id} name="zones" title={title} {...(summary && { unit: summary.unitName })}>
      <p class="small muted">
        {words.text(summary === undefined ? "zones.none" : "zones.about")}
        {summary === undefined || lead === undefined ? "" : ` ${words.text("zones.lead", { lead })}`}
      </p>
      {zones.map((table) => (
        <TableView key="zones" table={table} words={words} />
      ))}
      {zoneList.map((table) => (
        <div key="list" class="fits">
          <h3>{words.say(table.title)}</h3>
          <TableView table={table} words={words} />
        </div>
      ))}
    </Part>
  );
}

/** What this sheet is, and of when. */
export function metadata({ values }: CitiesResult, words: Words) {
  return payMetadata(values, words);
}
