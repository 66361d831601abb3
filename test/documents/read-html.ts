import { fromHtml } from "hast-util-from-html";

type Nodes = ReturnType<typeof fromHtml>["children"];

interface Read {
  readonly names: readonly string[];
  readonly text: string;
}

/** The elements of a page and its text; what a browser would load or run is an error. */
export function readHtml(page: string): Read {
  return read(fromHtml(page, { fragment: true }).children);
}

function read(nodes: Nodes): Read {
  const parts = nodes.map((node) => {
    if (node.type === "text") return { names: [], text: node.value };
    if (node.type !== "element") throw new Error(`${node.type} in the page`);
    const { href, ...other } = node.properties;
    const unknown = Object.keys(other).filter((name) => !attributes.test(name));
    if (unknown.length > 0) throw new Error(`attributes: ${unknown.join(", ")}`);
    if (href !== undefined && !/^(?:https?|mailto):/u.test(href)) throw new Error(`leads to ${href}`);
    const inside = read(node.children);
    return { names: [node.tagName, ...inside.names], text: node.tagName === "br" ? "\n" : inside.text };
  });
  return { names: parts.flatMap(({ names }) => names), text: parts.map(({ text }) => text).join("") };
}

/** What blocks set: language, direction, the look of tables, and the numbers of cells. */
const attributes =
  /^(?:lang|dir|align|border|cellSpacing|cellPadding|sdval|sdnum|x:num|xmlns:x|xmlnsX|xNum)$/u;

/** The elements that blocks themselves make. */
const ours = /^(?:div|h[123]|p|a|sup|ul|ol|li|br|table|thead|tbody|tr|th|td|strong|em|hr)$/u;

export function areOurs(names: readonly string[]): boolean {
  return names.every((name) => ours.test(name));
}
