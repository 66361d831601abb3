import { request } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { serve, type Served } from "../../scripts/serve.ts";
import { temporaryFolder } from "./temporary.ts";

async function served(base = "/"): Promise<Served> {
  const dir = temporaryFolder({
    "secret.txt": "outside",
    "dist/index.html": "<h1>Gateway</h1>",
    "dist/404.html": "<h1>No such page</h1>",
    "dist/fr/index.html": "<h1>Accueil</h1>",
    "dist/data.json": "{}",
    "dist/data.csv": "a,b",
    "dist/method.md": "# Méthode",
    "dist/source.txt": "é",
    "dist/mark.svg": "<svg/>",
    "dist/script.js": "0",
  });
  const server = await serve({ dir: `${dir}/dist`, port: 0, base });
  onTestFinished(server.close);
  return server;
}

/** As it stands: `fetch` would tidy the path before sending it. */
function get(port: number, path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode, body }));
    })
      .on("error", reject)
      .end();
  });
}

it("serves pages by their folder", async () => {
  const { address } = await served();
  const page = await fetch(`${address}fr/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toBe("<h1>Accueil</h1>");
});

it("sends to the address with a slash who forgot it, query and all", async () => {
  const { address } = await served();
  const answer = await fetch(`${address}fr?level=2`, { redirect: "manual" });
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/fr/?level=2");
});

it("answers an unknown address with the page that says so, and status 404", async () => {
  const { address } = await served();
  for (const path of ["nothing/", "fr/nothing", "data.json/", "%", "%00"]) {
    const answer = await fetch(address + path);
    expect(answer.status, path).toBe(404);
    expect(await answer.text()).toBe("<h1>No such page</h1>");
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  }
});

it.each([
  ["fr/", "text/html;charset=utf-8"],
  ["data.json", "application/json; charset=utf-8"],
  ["data.csv", "text/csv; charset=utf-8"],
  ["source.txt", "text/plain; charset=utf-8"],
  ["method.md", "text/markdown; charset=utf-8"],
  ["mark.svg", "image/svg+xml"],
  ["script.js", "text/javascript"],
])("says what %s is: %s", async (path, type) => {
  const { address } = await served();
  expect((await fetch(address + path)).headers.get("content-type")).toBe(type);
});

it("stays under its base path", async () => {
  const { address, port } = await served("/repere/");
  expect(address).toBe(`http://127.0.0.1:${port}/repere/`);
  expect((await fetch(`${address}fr/`)).status).toBe(200);
  expect((await fetch(address)).status).toBe(200);
  expect((await get(port, "/repere")).status).toBe(301);
  for (const path of ["/", "/fr/", "/data.json", "/reperefr/", "/other/"]) {
    expect(await get(port, path), path).toEqual({ status: 404, body: "<h1>No such page</h1>" });
  }
});

it.each([
  "/../secret.txt",
  "/fr/../../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e%2fsecret.txt",
  "/..\\secret.txt",
  "/fr/..%5c..%5csecret.txt",
  "//../secret.txt",
  "*",
])("never leaves its folder: %s", async (path) => {
  const { port } = await served();
  expect((await get(port, path)).status).toBe(404);
});
