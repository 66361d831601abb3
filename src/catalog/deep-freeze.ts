/** Freezes a value and everything in it, so that no page or tool can change data that others read. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // Freezing a map does not freeze its entries or stop `set`. The entries are frozen here; the type
  // ReadonlyMap prevents `set`.
  for (const inside of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inside);
  return value;
}
