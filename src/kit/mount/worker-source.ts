type Source = () => Promise<() => Worker>;

let source: Source | undefined;

/** The site says how its worker is started; it is started when there is work. */
export function provideWorker(of: Source): void {
  source = of;
}

export function workerSource(): Source | undefined {
  return source;
}
