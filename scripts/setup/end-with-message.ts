/** What went wrong in its own words: a stack trace helps nobody who mistyped a number. */
export function endWithMessage(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
