const inline = "a|abbr|b|bdi|cite|code|em|i|small|span|strong|time";
/** The end of an inline element, and the beginning of the next right after it. */
const boundary = new RegExp(`(?:</(?:${inline})>)+$`, "u");
const opening = new RegExp(`^<(?:${inline})\\b`, "u");
const tokens = /<!--[\s\S]*?-->|<(script|style|svg|template)\b[\s\S]*?<\/\1>|<[^>]+>|[^<]+/gu;

/**
 * Puts a space between two inline elements that touch, as in `<b>Compare cities</b><span>Salary`. Style sheets set
 * them apart on the screen, but a copy, the plain-text version, search and screen readers run their words together.
 * What a script renders again (`data-root`) is left as it is.
 */
export function spaced(html: string): string {
  let text = "";
  let ends = "";
  let before = "";
  /** How deep within a `data-root` this is, in elements of its kind. */
  let depth = 0;
  for (const [token] of html.matchAll(tokens)) {
    if (depth > 0) {
      if (/^<div\b/u.test(token)) depth += 1;
      else if (token === "</div>") depth -= 1;
      ends = "";
    } else if (/^<div\b[^>]*\sdata-root\b/u.test(token)) depth = 1;
    else if (!token.startsWith("<")) {
      before = token;
      ends = "";
    } else if (/^<\/?(?:p|div|li|td|th|tr|dt|dd|h\d|section|label|summary|br)\b/u.test(token)) {
      before = "";
      ends = "";
    } else if (token.startsWith("</")) ends = boundary.test(token) ? ends + token : "";
    else if (opening.test(token)) {
      // A small text is a note to the text before it, never a part of its last word.
      const touches = (ends !== "" || token.startsWith("<small")) && /[^\s(«“’'/·–-]$/u.test(before);
      ends = "";
      if (touches) {
        // A definition shown over the text must not widen the text under it.
        text += token.includes('class="definition"') ? `${token} ` : ` ${token}`;
        continue;
      }
    } else ends = "";
    text += token;
  }
  return text;
}
