/**
 * `read`, remembered by the text that it was asked of: thousands of cells hold the same few words, names and terms.
 * `most`: so many texts are kept; beyond that all are forgotten and it begins anew. `read` must depend on the text alone.
 */
export function remembered<T>(read: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) {
      found = read(text);
      if (known.size >= most) known.clear();
      known.set(text, found);
    }
    return found as T;
  };
}

/** `make`, remembered by the object that it was asked of: rows and sheets stay the same for as long as nothing changes in them. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    let found = known.get(of);
    if (!found) known.set(of, (found = { made: make(of) }));
    return found.made;
  };
}
