/**
 * Caches values derived from an object that never changes and a key. A value is made when first asked for and
 * lives as long as the object. The lists of a market have hundreds of entries and are needed several times on
 * each key press.
 */
export function cacheByOwner<Owner extends object, V>(
  make: (owner: Owner, key: string) => V,
): (owner: Owner, key: string) => V {
  const byOwner = new WeakMap<Owner, Map<string, { readonly value: V }>>();
  return (owner, key) => {
    const known = byOwner.get(owner) ?? new Map<string, { readonly value: V }>();
    byOwner.set(owner, known);
    const found = known.get(key) ?? { value: make(owner, key) };
    known.set(key, found);
    return found.value;
  };
}
