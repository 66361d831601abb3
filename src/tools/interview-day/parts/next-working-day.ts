/** The day after, or the Monday after a weekend. Public holidays are the reader's to see. */
export function nextWorkingDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  do next.setUTCDate(next.getUTCDate() + 1);
  while (next.getUTCDay() % 6 === 0);
  return next.toISOString().slice(0, 10);
}
