import type { NetAnswer } from "#schema/net-france.ts";

interface Waiting {
  readonly key: string;
  readonly resolve: (answer: NetAnswer) => void;
  readonly reject: (reason: Error) => void;
}

type Reply = { readonly key: string } & ({ readonly answer: NetAnswer } | { readonly error: string });

/** A later question came while this one waited for its turn: nobody waits for its answer any more. */
class Superseded extends Error {}

let worker: Worker | undefined;
let asked: Waiting | undefined;
let next: Waiting | undefined;

/**
 * Asks the worker, which is started by the first question. It computes one at a time; of those asked meanwhile only the
 * latest is kept, so that typing a number does not line up an answer for each digit.
 */
export function askWorker(key: string): Promise<NetAnswer> {
  return new Promise((resolve, reject) => {
    const waiting = { key, resolve, reject };
    if (asked === undefined) send(waiting);
    else {
      next?.reject(new Superseded());
      next = waiting;
    }
  });
}

function send(waiting: Waiting): void {
  worker ??= start();
  asked = waiting;
  worker.postMessage(waiting.key);
}

function start(): Worker {
  const started = new Worker(new URL("./net-worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    finish((one) => ("answer" in data ? one.resolve(data.answer) : one.reject(new Error(data.error))));
  });
  // A worker that did not load will not answer later either: the next question starts another.
  started.addEventListener("error", () => {
    started.terminate();
    worker = undefined;
    finish((one) => one.reject(new Error("The rules of French pay did not load.")));
  });
  return started;
}

function finish(settle: (one: Waiting) => void): void {
  const done = asked;
  asked = undefined;
  if (next !== undefined) {
    const following = next;
    next = undefined;
    send(following);
  }
  if (done !== undefined) settle(done);
}
