import type { Report, Suite } from "./suite.ts";

interface Settings {
  readonly stop: AbortSignal;
  readonly cores?: number;
  readonly onStart?: (suite: Suite) => void;
  readonly onEnd?: (report: Report) => void;
}

/**
 * Runs suites in their order, as many at once as there are cores for. A failing one stops only those that need it.
 * The reports come back in the order of the suites.
 */
export async function runSuites(
  suites: readonly Suite[],
  { stop, cores = 2, onStart, onEnd }: Settings,
): Promise<readonly Report[]> {
  const names = new Set(suites.map(({ name }) => name));
  const waiting = [...suites];
  const running = new Map<string, { cores: number; ended: Promise<void> }>();
  const reports = new Map<string, Report>();
  const ended = (name: string): boolean => !names.has(name) || reports.has(name);
  const failed = (name: string): boolean => (reports.get(name)?.failed ?? 0) > 0;
  const end = (report: Report): void => {
    reports.set(report.name, report);
    onEnd?.(report);
  };

  const start = (suite: Suite): void => {
    waiting.splice(waiting.indexOf(suite), 1);
    const missing = suite.needs?.find(failed);
    if (missing !== undefined) return end(notRun(suite, `Not run: it needs ${missing}, which failed.`));
    onStart?.(suite);
    const run = timed(suite, stop).then((report) => {
      running.delete(suite.name);
      end(report);
    });
    running.set(suite.name, { cores: suite.cores, ended: run });
  };
  const free = (): number => cores - [...running.values()].reduce((sum, one) => sum + one.cores, 0);
  const next = (): Suite | undefined =>
    waiting.find(
      (suite) => [...(suite.needs ?? []), ...(suite.after ?? [])].every(ended) && suite.cores <= free(),
    );

  while (!stop.aborted && (waiting.length > 0 || running.size > 0)) {
    const suite = next();
    if (suite !== undefined) start(suite);
    else await Promise.race([...running.values()].map((one) => one.ended));
  }
  await Promise.all([...running.values()].map((one) => one.ended));
  return suites.flatMap(({ name }) => reports.get(name) ?? []);
}

async function timed(suite: Suite, stop: AbortSignal): Promise<Report> {
  const begun = performance.now();
  const outcome = await suite.run(stop).catch((error: unknown) => notRun(suite, String(error)));
  const seconds = (performance.now() - begun) / 1000;
  const { passed, failed, skipped, output } = outcome;
  const ran = passed + failed > 0 || (suite.optional === true && skipped > 0);
  if (ran) return { name: suite.name, seconds, passed, failed, skipped, output };
  return { ...notRun(suite, `${output}\nIt ran no test.`), seconds };
}

/** What did not run has not passed. */
function notRun({ name }: Suite, output: string): Report {
  return { name, seconds: 0, passed: 0, failed: 1, skipped: 0, output };
}
