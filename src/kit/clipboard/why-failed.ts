/** Why something could not be taken away, so that the reader is told what to do: a key of `take.failed.`. */
export function whyFailed(error: unknown): "load" | "large" | "refused" {
  if (error instanceof RangeError) return "large";
  if (error instanceof Error && error.name === "CouldNotLoad") return "load";
  // Each browser has its own words for a script that did not come.
  return error instanceof TypeError && /import|module|fetch|load/iu.test(error.message) ? "load" : "refused";
}
