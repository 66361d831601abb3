import type { CDPSession } from "@playwright/test";
import type { TraceEvent } from "./trace.ts";

/** Tasks of the main thread, the events it handled, its frames, and the marks of the page. */
const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
] as const;

/** What Chromium recorded of all that happened meanwhile. */
export async function record(session: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...(value as readonly TraceEvent[]));
  };
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: [...categories], excludedCategories: ["*"] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
    await session.send("Tracing.end");
    await complete;
    session.off("Tracing.dataCollected", collect);
  }
  return events;
}
