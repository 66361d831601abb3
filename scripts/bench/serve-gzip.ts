import { once } from "node:events";
import { createServer, request, type IncomingMessage } from "node:http";
import { gzipSync } from "node:zlib";
import { listen } from "../serve/listen.ts";
import { serve, type Served } from "../serve.ts";

const text = /^(?:text\/|application\/(?:json|javascript|xml|wasm)|image\/svg)/u;

/** Serves a build as our own server does, and packs what is text on its way, as hosts of static files do. */
export async function serveGzip(dir: string): Promise<Served> {
  const plain = await serve({ dir, port: 0 });
  const server = createServer((asked, response) => {
    const from = request({ port: plain.port, path: asked.url ?? "/", host: "127.0.0.1" }, (answer) => {
      void whole(answer).then((body) => {
        const packed = text.test(answer.headers["content-type"] ?? "");
        const { "content-length": _length, "transfer-encoding": _encoding, ...headers } = answer.headers;
        response.writeHead(answer.statusCode ?? 500, {
          ...headers,
          ...(packed && { "content-encoding": "gzip", vary: "accept-encoding" }),
        });
        response.end(packed ? gzipSync(body) : body);
      });
    });
    from.on("error", () => response.writeHead(502).end());
    from.end();
  });
  const port = await listen(server, 0);
  return {
    address: `http://127.0.0.1:${port}/`,
    port,
    close: async () => {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
      await plain.close();
    },
  };
}

async function whole(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
