/** A file of this site failed to load or is broken. The next call requests it again. */
export class CouldNotLoad extends Error {
  override readonly name = "CouldNotLoad";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(`Could not load ${file}.`, { cause });
    this.file = file;
  }
}

type Parse = (json: string) => unknown;

/** Reads a file of this site by its address. Each call requests it again. `ask` stands in for the browser in tests. */
export async function readFile(
  file: string,
  parse: Parse = JSON.parse,
  ask: (address: string) => Promise<Response> = (address) => fetch(address),
): Promise<unknown> {
  try {
    const response = await ask(file);
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return parse(await response.text());
  } catch (cause) {
    throw new CouldNotLoad(file, cause);
  }
}
