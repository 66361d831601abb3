import type { CDPSession } from "@playwright/test";

/** A slow telephone on a slow line. */
export const slow = {
  /** How many times slower the processor is than this machine's. */
  cpu: 4,
  /** Of the whole way there and back, in milliseconds. */
  latency: 150,
  /** Megabits a second, down and up. */
  down: 1.6,
  up: 0.75,
} as const;

const bytesASecond = (megabits: number): number => (megabits * 1_000_000) / 8;

export async function slowCpu(session: CDPSession): Promise<void> {
  await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
}

export async function slowLine(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slow.latency,
    downloadThroughput: bytesASecond(slow.down),
    uploadThroughput: bytesASecond(slow.up),
  });
}
