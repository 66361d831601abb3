import type { Job } from "#kit/worker/messages.ts";
import { serveJobs } from "#kit/worker/serve-jobs.ts";

/**
 * The site's one worker. It is a file of the site as any other script, which the Content-Security-Policy of the pages asks
 * (workers fall under `script-src 'self'`). Reading files is work of its own; the rest stands in the `job.ts` of tools.
 */
const found = import.meta.glob<{ readonly job: Job }>("../../tools/*/job.ts");

const ofTools = Object.fromEntries(
  Object.entries(found).map(([path, load]) => [
    path.split("/").at(-2) ?? "",
    () => load().then(({ job }) => job),
  ]),
);

serveJobs(
  {
    ...ofTools,
    "read-file": () => import("#kit/worker/read-file.ts").then(({ readFileJob }) => readFileJob),
  },
  self,
);
