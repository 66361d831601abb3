import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { extname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { listen } from "./serve/listen.ts";
import { readPort } from "./serve/read-port.ts";
import { endWithMessage } from "./setup/end-with-message.ts";
import { stopSignals } from "./setup/stop-signals.ts";

export interface Served {
  /** With the base path: `http://127.0.0.1:4321/`. */
  readonly address: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

interface Settings {
  /** The folder of a build. */
  readonly dir: string;
  /** The first port to try; the next free one is taken. */
  readonly port: number;
  /** Where the site stands on its server: `/` or `/repere/`. */
  readonly base?: string;
}

const text: Readonly<Record<string, string>> = {
  ".csv": "text/csv; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
};

/** Serves a build as a plain host of static files would, on this machine alone. */
export async function serve({ dir, port, base = "/" }: Settings): Promise<Served> {
  const files = sirv(resolve(dir), {
    // Read at each request: a build may change while it is served.
    dev: true,
    etag: true,
    // An address is a file's or a folder's, nothing in between.
    extensions: [],
    setHeaders: (response, path) => {
      const type = text[extname(path)];
      if (type !== undefined) response.setHeader("Content-Type", type);
    },
  });
  const server = createServer((request, response) => {
    const missing = (): void => notFound(dir, response);
    // Parsed, it has no query and does not climb above the root.
    const asked = request.url?.startsWith("/") ? URL.parse(`http://localhost${request.url}`) : null;
    if (asked === null) return missing();
    const { pathname } = asked;
    if (needsSlash(pathname, base, dir)) return redirect(asked, response);
    if (!pathname.startsWith(base)) return missing();
    request.url = pathname.slice(base.length - 1) + (pathname.endsWith("/") ? "index.html" : "");
    files(request, response, missing);
  });
  const taken = await listen(server, port);
  return { address: `http://127.0.0.1:${taken}${base}`, port: taken, close: () => close(server) };
}

/** Addresses of pages end in a slash: a host of static files sends there whoever forgot it. */
function needsSlash(path: string, base: string, dir: string): boolean {
  if (path.endsWith("/")) return false;
  const folder = `${path}/`;
  return folder.startsWith(base) && existsSync(join(dir, folder.slice(base.length), "index.html"));
}

function redirect({ pathname, search }: URL, response: ServerResponse): void {
  response.writeHead(301, { Location: `${pathname}/${search}` }).end();
}

function notFound(dir: string, response: ServerResponse): void {
  const page = join(dir, "404.html");
  const body = existsSync(page) ? readFileSync(page) : "Not found";
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(body);
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dir: { type: "string" }, port: { type: "string" }, base: { type: "string" } },
  });
  const served = await serve({
    dir: values.dir ?? "dist",
    port: readPort(values.port, process.env),
    base: values.base ?? "/",
  });
  console.log(served.address);
  for (const signal of stopSignals) process.on(signal, () => void served.close());
}

if (import.meta.main) await main().catch(endWithMessage);
