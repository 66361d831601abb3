import { inputsOf, isBuilder, tools } from "../../tools/index.ts";
import { datasets } from "../data/catalog.ts";
import { offers } from "./tool-query.ts";

export interface HandedOver {
  /** The fields, as `data-hands` of `kit/mount/hand-over.ts` names them. */
  readonly fields: string;
  /** The data sets that the other tool offers, if it lacks one of this tool's. */
  readonly datasets: string | undefined;
  /** True if the other tool is a document, which takes values over after `#`. */
  readonly toDraft?: true;
}

/** What the links from a tool to others take over, by the path of the other tool. */
export function handedOver(id: string): Readonly<Record<string, HandedOver>> {
  const hands = tools.find((tool) => tool.id === id)?.hands ?? {};
  return Object.fromEntries(
    Object.entries(hands).map(([other, renamed]): readonly [string, HandedOver] => {
      const theirs = inputsOf(other);
      const shared = Object.entries(inputsOf(id)).flatMap(([name, field]) =>
        field.private || renamed[name] !== undefined || !Object.hasOwn(theirs, name) ? [] : [name],
      );
      const pairs = Object.entries(renamed).flatMap(([from, to]) => (to === "" ? [] : [`${from}:${to}`]));
      if (isBuilder(other))
        return [`tools/${other}`, { fields: pairs.join(" "), datasets: undefined, toDraft: true }];
      const mine = datasets.map(({ dataset }) => dataset.id).filter((one) => offers(id, one));
      const offered = mine.filter((one) => offers(other, one));
      return [
        `tools/${other}`,
        {
          fields: [...shared, ...pairs].join(" "),
          datasets: offered.length === mine.length ? undefined : offered.join(" "),
        },
      ];
    }),
  );
}
