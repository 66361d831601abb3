import { workerSource } from "../mount/worker-source.ts";
import type { Answered, Asked } from "./messages.ts";

/** The browser has no workers for this page, or could not start one. */
export class NoWorker extends Error {
  override readonly name = "NoWorker";
}

/** Whoever asked for the work no longer wants it. */
export class WorkCancelled extends Error {
  override readonly name = "WorkCancelled";
}

interface Waiting {
  readonly resolve: (made: unknown) => void;
  readonly reject: (reason: Error) => void;
  readonly onProgress: (share: number) => void;
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();

/**
 * Has the page's one worker do some work. A job cannot be interrupted from outside, so to cancel one ends the worker with
 * all that it does; the next work starts another.
 */
export async function runWork(
  work: string,
  given: unknown,
  options: { readonly onProgress?: (share: number) => void; readonly signal?: AbortSignal } = {},
): Promise<unknown> {
  const { onProgress = () => undefined, signal } = options;
  const port = (worker ??= await started());
  if (signal?.aborted === true) throw new WorkCancelled();
  lastId += 1;
  const asked: Asked = { id: lastId, work, given };
  signal?.addEventListener("abort", () => {
    if (waiting.has(asked.id)) end(new WorkCancelled());
  });
  return new Promise<unknown>((resolve, reject) => {
    waiting.set(asked.id, { resolve, reject, onProgress });
    port.postMessage(asked);
  });
}

async function started(): Promise<Worker> {
  const source = workerSource();
  if (source === undefined || typeof Worker === "undefined") throw new NoWorker("This page has no worker.");
  let made: Worker;
  try {
    made = (await source())();
  } catch (cause) {
    throw new NoWorker("The worker could not be started.", { cause });
  }
  made.onmessage = ({ data }: MessageEvent<Answered>) => answer(data);
  made.onerror = () => end(new NoWorker("The worker stopped."));
  return made;
}

function answer(data: Answered): void {
  const asked = waiting.get(data.id);
  if (asked === undefined) return;
  if ("progress" in data) return asked.onProgress(data.progress);
  waiting.delete(data.id);
  if ("made" in data) asked.resolve(data.made);
  else asked.reject(new Error(data.failed));
}

function end(reason: Error): void {
  worker?.terminate();
  worker = undefined;
  const all = [...waiting.values()];
  waiting.clear();
  for (const { reject } of all) reject(reason);
}
