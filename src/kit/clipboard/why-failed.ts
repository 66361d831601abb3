/**
 * Why copying or saving failed, so that the message can tell the reader what to do. A key under
 * `take.failed.`.
 */
export function whyFailed(error: unknown): "load" | "refused" {
  if (error instanceof Error && error.name === "CouldNotLoad") return "load";
  // Browsers use different messages for a script that failed to load.
  return error instanceof TypeError && /import|module|fetch|load/iu.test(error.message) ? "load" : "refused";
}
