import { inputOf, openingState } from "#kit/fields/form-state.ts";
import type { Result } from "#kit/result/result.ts";
import type { Language } from "#schema/text.ts";
import { toolModule } from "./tool-module.ts";

/** The result of the case that a tool opens on, so that guides quote what the reader finds there. */
export async function openingResult(tool: string, language: Language): Promise<Result> {
  const { module, market } = await toolModule(tool, language);
  return module.compute(inputOf(module.inputs, openingState(undefined), market, language), market);
}
