import { apiFolder, fileAddress, pageAddress } from "../address.ts";
import { isOwnId } from "#schema/own-data.ts";
import type { Source } from "./result.ts";
import { vintageText } from "./source-text.ts";
import type { Words } from "../words/words.ts";

/**
 * The source of a result's figures, what to know before using them, and how to download them. No landmark of the page:
 * a result of several sources would have several of one name.
 */
export function SourceCard(props: {
  readonly source: Source;
  readonly words: Words;
  readonly base: string;
  readonly id: string;
}) {
  const { source, words, base, id } = props;
  const { dataset, occupation } = source;
  const { language } = words;
  const files = fileAddress(base, `${apiFolder}datasets/${dataset.id}/`);
  return (
    <div class="source">
      <h2 id={id}>{words.text("source.title")}</h2>
      <dl>
        <dt>{words.text("source.text")}</dt>
        <dd>{dataset.citation[language]}</dd>
        <dt>{words.text("source.date")}</dt>
        <dd>{vintageText(source, words)}</dd>
        {dataset.caveats.slice(0, 2).map(({ title, text }) => (
          <Caveat key={title.en} title={title[language]} text={text[language]} />
        ))}
        <dt>{words.text("source.terms")}</dt>
        <dd>{dataset.terms[language]}</dd>
        <dt>{words.text("source.reuse")}</dt>
        <dd>
          {isOwnId(dataset.id) ? (
            <a href={pageAddress(base, language, "tools/my-data")}>{words.text("source.own")}</a>
          ) : (
            <>
              <a href={pageAddress(base, language, `data/${dataset.id}`)}>{words.text("source.page")}</a>
              {" · "}
              <a href={`${files}${occupation}.json`}>JSON</a>
              {" · "}
              <a href={`${files}${occupation}.csv`}>CSV</a>
            </>
          )}
        </dd>
      </dl>
    </div>
  );
}

function Caveat({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{text}</dd>
    </>
  );
}
