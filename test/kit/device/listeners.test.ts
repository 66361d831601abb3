import { expect, it, vi } from "vitest";
import { listeners } from "#kit/device/listeners.ts";

it("listens to the browser while someone wants to hear, and no longer", () => {
  const stop = vi.fn();
  const start = vi.fn(() => stop);
  const { tell, subscribe } = listeners(start);
  const [first, second] = [vi.fn(), vi.fn()];
  tell();
  expect(start).not.toHaveBeenCalled();
  const endFirst = subscribe(first);
  const endSecond = subscribe(second);
  tell();
  endFirst();
  tell();
  expect([first.mock.calls.length, second.mock.calls.length, start.mock.calls.length]).toEqual([1, 2, 1]);
  expect(stop).not.toHaveBeenCalled();
  endSecond();
  endSecond();
  expect(stop).toHaveBeenCalledTimes(1);
  subscribe(first)();
  expect([start.mock.calls.length, stop.mock.calls.length]).toEqual([2, 2]);
});
