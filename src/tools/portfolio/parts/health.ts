/** Bounds of the site's own example: what counts as good is the reader's to test against who left. */
export const healthLevels = ["good", "doubtful", "poor"] as const;

export function levelOf(score: number): (typeof healthLevels)[number] {
  return score >= 75 ? "good" : score >= 50 ? "doubtful" : "poor";
}
