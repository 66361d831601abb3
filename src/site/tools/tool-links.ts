import { pageAddress } from "#kit/address.ts";
import type { Language } from "#schema/text.ts";
import { textsOf, tools } from "../../tools/index.ts";
import { base } from "../page/navigation.ts";
import { offers, toolQuery } from "./tool-query.ts";

export interface ToolLink {
  readonly id: string;
  readonly href: string;
  readonly label: string;
}

/** The tools that can open on a data set, or on one occupation of it. */
export function toolsOn(
  given: { readonly dataset: string; readonly occupation?: string },
  language: Language,
): readonly ToolLink[] {
  return tools.flatMap(({ id, opensOn }) =>
    opensOn?.dataset === undefined || !offers(id, given.dataset)
      ? []
      : [
          {
            id,
            href: pageAddress(base, language, `tools/${id}`, toolQuery(id, { ...given })),
            label: textsOf(id, language)[opensOn.dataset.text] ?? id,
          },
        ],
  );
}
