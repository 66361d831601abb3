/** The day so many days before another, both as ISO 8601 writes them. */
export function dayBefore(day: string, days: number): string {
  const found = new Date(`${day}T00:00:00Z`);
  found.setUTCDate(found.getUTCDate() - days);
  return found.toISOString().slice(0, 10);
}
