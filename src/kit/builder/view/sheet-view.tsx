import { isRightToLeft } from "#documents/direction.ts";
import { safeLink } from "#documents/safe-link.ts";
import { sidesOf } from "#documents/tables.ts";
import { runsOf, type Block, type Inline, type Run, type Table } from "#documents/tree.ts";

/** A document as it will be on paper. All text is set as text. */
export function SheetView({ blocks, label }: { readonly blocks: readonly Block[]; readonly label: string }) {
  return (
    <article class="paper" aria-label={label}>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </article>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.block) {
    case "heading": {
      // The page has a title of its own, so those of the sheet begin one level below it.
      const Tag = `h${String(block.level + 1)}` as "h2" | "h3" | "h4";
      return <Tag {...directionOf(block.text)}>{block.text}</Tag>;
    }
    case "paragraph":
      return <p {...directionOf(plainOf(block.text))}>{inline(block.text)}</p>;
    case "list": {
      const items = block.items.map((item, index) => (
        <li key={index} {...directionOf(item)}>
          {item}
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case "ticks":
      return (
        <ul class="boxes">
          {block.items.map(({ text, done }, index) => (
            <li key={index}>{`${done ? "☒" : "☐"} ${text}`}</li>
          ))}
        </ul>
      );
    case "table":
      return <TableView table={block} />;
    case "letterhead":
      return (
        <div class="letterhead">
          {block.lines.map((line, index) => (
            <p key={index} {...directionOf(line)}>
              {line}
            </p>
          ))}
        </div>
      );
    case "signatures":
      return (
        <div class={block.place === undefined ? "signed" : "signed at-top"}>
          <p class="signed-title">{block.title}</p>
          {block.labels.map((text, index) => (
            <p key={index} class="signed-line">
              {text}
            </p>
          ))}
        </div>
      );
    case "picture":
      return <p>{block.alt}</p>;
    case "photo":
      return <img class="photo" src={block.url} alt={block.alt} />;
    case "page-break":
      return <hr />;
  }
}

function TableView({ table }: { readonly table: Table }) {
  const sides = sidesOf(table);
  return (
    <table>
      {table.caption === "" ? null : <caption>{table.caption}</caption>}
      <thead>
        <tr>
          {table.head.map((text, column) => (
            <th key={column} scope="col" class={sides[column] === "right" ? "right" : undefined}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} class={sides[column] === "right" ? "right" : undefined}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inline(text: Inline) {
  return runsOf(text).map((run, index) => <RunView key={index} run={run} />);
}

function RunView({ run: { text, bold, italic, link } }: { readonly run: Run }) {
  const address = safeLink(link);
  const styled = italic === true ? <em>{text}</em> : text;
  const weighted = bold === true ? <strong>{styled}</strong> : styled;
  return address === undefined ? <>{weighted}</> : <a href={address}>{weighted}</a>;
}

function plainOf(text: Inline): string {
  return runsOf(text)
    .map((run) => run.text)
    .join("");
}

function directionOf(text: string): { readonly dir?: "rtl" } {
  return isRightToLeft(text) ? { dir: "rtl" } : {};
}
