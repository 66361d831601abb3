/** Freezes a value and all it holds, so that no page or tool can change what the others read. */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  // A map's entries are not its properties, and freezing does not stop `set`: its type (ReadonlyMap) does.
  for (const inside of value instanceof Map ? value.values() : Object.values(value)) deepFreeze(inside);
  return value;
}
