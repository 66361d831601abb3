/**
 * The day so many days before another. Not `addDays` of core: it stands in a file with what only tools on pay need, which
 * would take this page over its budget.
 */
export function dayBefore(day: string, days: number): string {
  const found = new Date(`${day}T00:00:00Z`);
  found.setUTCDate(found.getUTCDate() - days);
  return found.toISOString().slice(0, 10);
}
