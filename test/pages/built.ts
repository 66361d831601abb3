import { pages, read } from "../site/dist.ts";
import { kindOf, type Kind } from "./kinds.ts";

export interface BuiltPage {
  readonly kind: Kind;
  /** Below the base path: `en/tools/`, or nothing for the gateway. */
  readonly address: string;
  readonly html: string;
}

/** Every page that was built, in the order of addresses. */
export const builtPages: readonly BuiltPage[] = pages.map((file) => {
  const address = file.replaceAll("\\", "/").replace(/(^|\/)index\.html$/u, "$1");
  return { address, kind: kindOf(address), html: read(file) };
});
