/** A page of ours in plain Markdown: its title, and the words of its main part. */
export interface Prose {
  readonly title: string;
  readonly body: string;
}

const marks: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00A0",
};

/**
 * The words of a built page, so that another site can be made of as much prose: headings stay headings, each other
 * block (paragraph, item, row of a table) becomes a paragraph. Drawings, scripts and controls have no words.
 */
export function markdownOf(html: string): Prose {
  const main =
    /<main[^>]*>(.*?)<\/main>/su.exec(html)?.[1] ?? /<body[^>]*>(.*?)<\/body>/su.exec(html)?.[1] ?? html;
  const shown = main
    .replaceAll(/<!--.*?-->/gsu, "")
    .replaceAll(/<(script|style|svg|select|template)\b.*?<\/\1>/gsu, "");
  const title = textOf(
    /<h1[^>]*>(.*?)<\/h1>/su.exec(shown)?.[1] ?? /<title>(.*?)<\/title>/su.exec(html)?.[1] ?? "",
  );
  const body = shown
    .replaceAll(/<h1[^>]*>.*?<\/h1>/gsu, "")
    .replaceAll(/<(h[2-6])[^>]*>(.*?)<\/\1>/gsu, (_, name: string, text: string) => {
      return `\n\n${"#".repeat(Number(name.charAt(1)))}\u0000${text.replaceAll(/\s+/gu, " ")}\n\n`;
    })
    .replaceAll(
      /<\/?(?:p|li|tr|ul|ol|dl|dt|dd|div|section|table|caption|details|summary|figure|fieldset|label|button|form)\b[^>]*>/gu,
      "\n\n",
    )
    .replaceAll(/<\/t[dh]>/gu, " ");
  const blocks = body
    .split(/\n\s*\n/u)
    .map((block) => {
      const [heading, text] = block.includes("\u0000") ? block.split("\u0000") : ["", block];
      const words = escaped(textOf(text ?? ""));
      return words === "" ? "" : `${(heading ?? "").trim()} ${words}`.trim();
    })
    .filter((block) => block !== "");
  return { title: title === "" ? "Untitled" : title, body: `${blocks.join("\n\n")}\n` };
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/gu, "")
    .replaceAll(
      /&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
        if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
        return marks[name ?? ""] ?? whole;
      },
    )
    .replaceAll(/\s+/gu, " ")
    .trim();
}

/** Words stay words: nothing of them is read as Markdown, as HTML or as a directive. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#&|~:$]/gu, "\\$&")
    .replace(/^(\d+)([.)])/u, "$1\\$2")
    .replace(/^[-+=]/u, "\\$&");
}
