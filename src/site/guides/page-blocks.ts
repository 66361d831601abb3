import type { Block, Run } from "#documents/tree.ts";

/** What is not part of the text: controls, definitions that open beside a term, pictures, the page's own links. */
const skipped =
  "script, style, link, svg, form, button, input, .take, .brief-status, .definition, .vh, .only-live, [hidden]";

/** The text of a guide as a document: everything from its title to its sources, in the page's order. */
export function pageBlocks(page: Element): readonly Block[] {
  return [...page.children].flatMap(blocksOf);
}

function blocksOf(element: Element): readonly Block[] {
  if (element.matches(skipped)) return [];
  switch (element.tagName) {
    case "H1":
    case "H2":
    case "H3":
      return heading(element);
    case "UL":
    case "OL":
      return list(element);
    case "DL":
      return definitions(element);
    case "TABLE":
      return table(element);
    case "P":
    case "FIGCAPTION":
    case "SUMMARY":
    case "LABEL":
      return paragraph(runsIn(element));
    default:
      // A block that holds others, or one of text alone.
      return element.children.length === 0 ? paragraph(runsIn(element)) : inside(element);
  }
}

/** The blocks inside, and the text that stands between them. */
function inside(element: Element): readonly Block[] {
  const isBlock = (node: Node): node is Element =>
    node instanceof Element &&
    !/^(?:A|SPAN|B|STRONG|EM|I|CODE|SMALL|ABBR|TIME|BR|MARK|SUP|SUB)$/u.test(node.tagName);
  if (![...element.childNodes].some(isBlock)) return paragraph(runsIn(element));
  return [...element.childNodes].flatMap((node) =>
    isBlock(node)
      ? blocksOf(node)
      : node instanceof Element
        ? paragraph(runsIn(node))
        : paragraph([textRun(node)]),
  );
}

function heading(element: Element): readonly Block[] {
  const text = textIn(element);
  const level = Number(element.tagName.slice(1)) as 1 | 2 | 3;
  return text === "" ? [] : [{ block: "heading", level, text }];
}

function paragraph(runs: readonly Run[]): readonly Block[] {
  const text = runs.filter((run) => run.text !== "");
  return text.every((run) => run.text.trim() === "") ? [] : [{ block: "paragraph", text: trimmed(text) }];
}

function list(element: Element): readonly Block[] {
  const items = [...element.children].map(textIn).filter((item) => item !== "");
  return items.length === 0 ? [] : [{ block: "list", ordered: element.tagName === "OL", items }];
}

function definitions(element: Element): readonly Block[] {
  return [...element.querySelectorAll("dt")].flatMap((term) => {
    const meanings: string[] = [];
    for (let next = term.nextElementSibling; next?.tagName === "DD"; next = next.nextElementSibling)
      meanings.push(textIn(next));
    return paragraph([{ text: textIn(term), bold: true }, { text: ` ${meanings.join(" ")}` }]);
  });
}

function table(element: Element): readonly Block[] {
  const rows = [...element.querySelectorAll("tr")].map((row) => [...row.children].map(textIn));
  const hasHead = element.querySelector("thead") !== null;
  const [head = [], ...rest] = rows;
  const caption = textIn(element.querySelector("caption") ?? document.createElement("p"));
  return [{ block: "table", caption, head: hasHead ? head : [], rows: hasHead ? rest : rows }];
}

/** The text without what is skipped, its spaces as they are shown. */
function textIn(element: Element): string {
  return runsIn(element)
    .map(({ text }) => text)
    .join("")
    .replaceAll(/[ \n\t]+/gu, " ")
    .trim();
}

function runsIn(element: Element): readonly Run[] {
  return [...element.childNodes].flatMap((node): readonly Run[] => {
    if (!(node instanceof Element)) return [textRun(node)];
    if (node.matches(skipped)) return [];
    if (node.tagName === "BR") return [{ text: "\n" }];
    const runs = runsIn(node);
    if (node instanceof HTMLAnchorElement) return runs.map((run) => ({ ...run, link: node.href }));
    if (/^(?:B|STRONG|DT)$/u.test(node.tagName)) return runs.map((run) => ({ ...run, bold: true }));
    // Blocks inside a cell or an item are set apart.
    return /^(?:P|LI|DIV|DD)$/u.test(node.tagName) ? [{ text: " " }, ...runs, { text: " " }] : runs;
  });
}

function textRun(node: Node): Run {
  return {
    text: (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "").replaceAll(/[ \n\t]+/gu, " "),
  };
}

function trimmed(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, index) => ({
    ...run,
    text: index === 0 ? run.text.trimStart() : index === runs.length - 1 ? run.text.trimEnd() : run.text,
  }));
}
