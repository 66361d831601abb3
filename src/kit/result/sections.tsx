import type { ComponentChildren } from "preact";
import { sourceAddress } from "../address.ts";
import { RowChartView } from "../chart/row-chart.tsx";
import { Plot } from "../plot/plot.tsx";
import type { Phrase } from "../words/phrase.ts";
import type { Words } from "../words/words.ts";
import { allSections, type Result, type Section } from "./result.ts";
import { SourceCard } from "./source-card.tsx";
import { StepsView } from "./steps.tsx";
import { TableView } from "./table-view.tsx";

interface Props {
  readonly tool: string;
  readonly result: Result;
  readonly words: Words;
  readonly base: string;
  readonly id: string;
  readonly whole: boolean;
}

/** Sections printed unless the reader asks for everything: with the answer and the source they fill two pages. */
const sectionsOnPaper = 3;
const atLength = "at-length";

/** Everything under the answer: the sections in order, the steps of the calculation, and the sources. */
export function ResultSections({ tool, result, words, base, id, whole }: Props) {
  const sections = result.sections();
  if (!whole) return <FirstChart sections={sections} words={words} />;
  return (
    <>
      {sections.map((section, index) => (
        <SectionView
          key={section.id}
          section={section}
          words={words}
          id={id}
          level={2}
          {...(index >= sectionsOnPaper && { className: atLength })}
        />
      ))}
      <StepsView
        steps={result.steps()}
        source={sourceAddress(base, `tools/${tool}/compute.ts`)}
        words={words}
      />
      {result.sources.map((source, index) => (
        <SourceCard
          key={`${source.dataset.id} ${source.occupation}`}
          source={source}
          words={words}
          base={base}
          id={`${id}-source-${String(index + 1)}`}
        />
      ))}
    </>
  );
}

/** A tool embedded in another page shows only the first group of the first chart. */
function FirstChart({ sections, words }: { readonly sections: readonly Section[]; readonly words: Words }) {
  const found = allSections(sections).find((section) => section.is === "chart");
  const first = found?.chart.groups[0];
  return found === undefined || first === undefined ? null : (
    <RowChartView chart={{ ...found.chart, groups: [first] }} words={words} axis="under" />
  );
}

interface SectionProps {
  readonly section: Section;
  readonly words: Words;
  /** The prefix of all ids. */
  readonly id: string;
  /** The level of the heading. */
  readonly level: 2 | 3;
  /** The title of the enclosing group, so that it is not repeated. */
  readonly under?: string;
  readonly className?: string;
}

function SectionView(props: SectionProps) {
  const { section, words, level, under, className } = props;
  // The suffix keeps this id different from the id of a form field of the same name.
  const id = `${props.id}-${section.id}-title`;
  switch (section.is) {
    case "text":
      return (
        <p lang={section.language} class={classes(section.small === true && "small muted", className)}>
          {words.say(section.text)}
        </p>
      );
    case "chart":
      return (
        <Titled
          id={id}
          level={level}
          title={section.chart.title}
          words={words}
          under={under}
          className={className}
        >
          <RowChartView chart={section.chart} words={words} />
        </Titled>
      );
    case "plot":
      return (
        <Titled
          id={id}
          level={level}
          title={section.plot.title}
          words={words}
          under={under}
          className={classes("of-plot", className)}
        >
          <Plot spec={section.plot} id={`${props.id}-${section.id}-plot`} words={words} />
        </Titled>
      );
    case "table": {
      const { table, closed, narrow } = section;
      const view = <TableView table={table} words={words} />;
      if (closed !== undefined) {
        return (
          <details class={classes("fits classes", className)}>
            <summary>{words.say(closed)}</summary>
            {view}
          </details>
        );
      }
      return (
        <Titled
          id={id}
          level={level}
          title={table.title}
          words={words}
          under={under}
          className={className}
          {...(table.unitName && { unit: table.unitName })}
        >
          {narrow === true ? <div class="fits">{view}</div> : view}
        </Titled>
      );
    }
    case "group": {
      const { title, unit, sections, sideBySide } = section;
      const inside = sections.map((one) => (
        <SectionView
          key={one.id}
          section={one}
          words={words}
          id={props.id}
          level={title === undefined ? level : 3}
          {...(title === undefined ? {} : { under: words.say(title) })}
        />
      ));
      if (title === undefined)
        return <div class={classes(sideBySide === true && "fits ends", className)}>{inside}</div>;
      return (
        <Titled
          id={id}
          level={level}
          title={title}
          words={words}
          {...(unit && { unit })}
          className={classes("part", className)}
        >
          {sideBySide === true ? <div class="fits ends">{inside}</div> : inside}
        </Titled>
      );
    }
  }
}

function classes(...names: readonly (string | false | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== undefined && name !== false);
  return given.length === 0 ? undefined : given.join(" ");
}

/** A section with its heading and, beside it, the unit. */
function Titled(props: {
  readonly id: string;
  readonly level: 2 | 3;
  readonly title: Phrase;
  readonly unit?: Phrase;
  readonly className?: string | undefined;
  readonly under?: string | undefined;
  readonly words: Words;
  readonly children: ComponentChildren;
}) {
  const { id, level, title, unit, className, under, words, children } = props;
  const text = words.say(title);
  if (level === 3) {
    return (
      <div class={className}>
        {text === under ? null : <h3 id={id}>{text}</h3>}
        {children}
      </div>
    );
  }
  return (
    <section class={className} aria-labelledby={id}>
      <div class="bar">
        <h2 id={id}>{text}</h2>
        {unit === undefined ? null : <span class="small muted">{words.say(unit)}</span>}
      </div>
      {children}
    </section>
  );
}
