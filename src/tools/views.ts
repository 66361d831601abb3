import type { ToolModule } from "#kit/tool.ts";

/** Views. Each is a separate file, loaded when its calculator is built. */
export const views = import.meta.glob<ToolModule>("./*/view.tsx");
