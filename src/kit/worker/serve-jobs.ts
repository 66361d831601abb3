import type { Answered, Asked, Job } from "./messages.ts";

/** The worker's side: does the work it is asked for, one after the other. Each job is loaded when it is first asked for. */
export function serveJobs(
  jobs: Readonly<Record<string, () => Promise<Job>>>,
  port: {
    onmessage: ((event: MessageEvent<Asked>) => void) | null;
    postMessage: (answer: Answered) => void;
  },
): void {
  port.onmessage = ({ data }) => void answer(data);

  async function answer({ id, work, given }: Asked): Promise<void> {
    try {
      const job = await jobs[work]?.();
      if (job === undefined) throw new Error(`No work "${work}": it needs a job.ts.`);
      const made = await job(given, (progress) => port.postMessage({ id, progress }));
      port.postMessage({ id, made });
    } catch (error) {
      port.postMessage({ id, failed: error instanceof Error ? error.message : String(error) });
    }
  }
}
