import { expect, it } from "vitest";
import { wayToChromium } from "../../scripts/chromium.mjs";

/** A machine where these programs are, asked by an ordinary user of another system than Debian. */
function way(
  programs: readonly string[],
  { env = {}, isRoot = false, isDebian = false }: Partial<Parameters<typeof wayToChromium>[0]> = {},
) {
  const isExecutable = (path: string): boolean => programs.includes(path);
  return wayToChromium({ env: { PATH: "/one:/two", ...env }, isExecutable, isRoot, isDebian });
}

it("takes the one that CHROME_PATH names before any other", () => {
  const found = way(["/own/chrome", "/one/chromium"], { env: { CHROME_PATH: "/own/chrome" } });
  expect(found).toEqual({ way: "found", path: "/own/chrome" });
});

it("refuses a CHROME_PATH that cannot be run, rather than taking another", () => {
  expect(() => way(["/one/chromium"], { env: { CHROME_PATH: "/gone" } })).toThrow(
    'CHROME_PATH: "/gone"; expected a program that can be run. Correct it, or unset it.',
  );
});

it("prefers the headless shell, which opens pages quicker, to a browser with windows", () => {
  expect(way(["/one/chromium", "/two/chromium-headless-shell"])).toEqual({
    way: "found",
    path: "/two/chromium-headless-shell",
  });
});

it("prefers chromium anywhere on the path to Chrome, and the first folder to the second", () => {
  const all = ["/two/chromium", "/two/chromium-browser", "/one/google-chrome", "/one/google-chrome-stable"];
  expect(way(all)).toEqual({ way: "found", path: "/two/chromium" });
  expect(way(all.slice(1))).toEqual({ way: "found", path: "/two/chromium-browser" });
  expect(way(all.slice(2))).toEqual({ way: "found", path: "/one/google-chrome" });
  expect(way(all.slice(3))).toEqual({ way: "found", path: "/one/google-chrome-stable" });
  expect(way(["/two/chromium", "/one/chromium"])).toEqual({ way: "found", path: "/one/chromium" });
});

it("installs Debian's package as root on Debian, and downloads Playwright's own anywhere else", () => {
  expect(way([], { isRoot: true, isDebian: true })).toEqual({ way: "apt" });
  expect(way([], { isRoot: true })).toEqual({ way: "download" });
  expect(way([], { isDebian: true })).toEqual({ way: "download" });
});

it("installs nothing where one is there", () => {
  expect(way(["/one/chromium"], { isRoot: true, isDebian: true }).way).toBe("found");
});
