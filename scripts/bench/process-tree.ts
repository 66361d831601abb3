import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time for programs in hundredths of a second, whatever its own clock. */
const ticksASecond = 100;
const kilobyte = 1024;

/** Processor seconds of all programs that this one has started and seen end, and of those they started. */
export function secondsOfEnded(): number | undefined {
  const stat = read("/proc/self/stat");
  return stat === undefined ? undefined : endedSeconds(stat);
}

/** The times of ended children in a line of /proc/<id>/stat; the name before them may hold spaces and brackets. */
export function endedSeconds(stat: string): number {
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[13]) + Number(fields[14])) / ticksASecond;
}

/** Bytes of memory held at this moment by everything a program has started; shared pages count for each. */
export function bytesBelow(id: number): number | undefined {
  const threads = list(`/proc/${id}/task`);
  if (threads === undefined) return undefined;
  const children = threads.flatMap((thread) =>
    (read(`/proc/${id}/task/${thread}/children`) ?? "").split(" ").filter((child) => child !== ""),
  );
  return children.reduce(
    (sum, child) =>
      sum + residentBytes(read(`/proc/${child}/status`) ?? "") + (bytesBelow(Number(child)) ?? 0),
    0,
  );
}

/** What /proc/<id>/status says of the memory in use; a program that has just ended has none. */
export function residentBytes(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/mu.exec(status)?.[1] ?? 0) * kilobyte;
}

/** Other systems have no such files, and a program may end while it is read. */
function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function list(path: string): readonly string[] | undefined {
  try {
    return readdirSync(path);
  } catch {
    return undefined;
  }
}
