import { summaryOfLines, type LinesAsked } from "#kit/lines/aggregate.ts";
import type { Job } from "#kit/worker/messages.ts";

/** Sums up many lines away from the page. */
export const job: Job = (given) => summaryOfLines(given as LinesAsked);
