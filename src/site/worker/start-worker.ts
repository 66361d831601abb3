/** The bundler finds the worker by this form of address, and writes it as a file of the site. */
export function startWorker(): Worker {
  return new Worker(new URL("worker.ts", import.meta.url), { type: "module" });
}
