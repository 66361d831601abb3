import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

const host = "127.0.0.1";

/** Listens on a port of this machine, or on the next one that is free; 0 lets the system choose. Returns the port. */
export async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port <= 65_535; port += 1) {
    if (await listens(server, port)) return (server.address() as AddressInfo).port;
  }
  throw new Error(`No port from ${first} on is free. Choose a lower one: npm start -- --port 4321.`);
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off("listening", done);
      if (error.code === "EADDRINUSE") resolve(false);
      else reject(new Error(`Port ${port} cannot be used: ${error.message}. Choose one from 1024 on.`));
    };
    const done = (): void => {
      server.off("error", failed);
      resolve(true);
    };
    server.once("error", failed).once("listening", done).listen(port, host);
  });
}
