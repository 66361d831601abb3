import { linesOf, type Check, type DraftShown } from "#kit/builder/builder.ts";
import type { Value } from "#kit/words/phrase.ts";
import { marks, type Library } from "./parts/library.ts";
import { askedIn } from "./parts/marked.ts";

/** What the examiner would miss on the day. It never blocks. */
export function checks(draft: DraftShown, library: Library): readonly Check[] {
  const check = (part: string, key: string, values: Readonly<Record<string, Value>> = {}): Check => ({
    part,
    text: { key: `check.${key}`, values },
  });
  const products = linesOf(draft, "products");
  const asked = askedIn(draft);
  const bare = products.filter((product) => !asked.some((one) => one.product === product));
  const twice = products.find((product, index) => products.indexOf(product) < index);
  const unanswered = asked.filter(({ expected }) => expected === "");
  const unseen = marks.filter((mark) => !asked.some((one) => one.mark === mark));
  return [
    ...(products.length === 0 ? [check("products", "no-product")] : []),
    ...(twice === undefined ? [] : [check("products", "twice", { product: twice })]),
    ...(draft.entries("questions").length === 0 ? [check("questions", "no-question")] : []),
    ...(bare.length === 0 ? [] : [check("answers", "not-asked", { products: { list: bare } })]),
    ...(unanswered.length === 0
      ? []
      : [check("answers", "no-expected", { count: { number: unanswered.length } })]),
    ...(asked.length === 0 || unseen.length === 0
      ? []
      : [check("answers", "no-mark", { marks: { list: unseen.map((mark) => library.marks[mark]) } })]),
  ];
}
