/** The items up to the last one that means something. */
export function withoutEnd<T>(items: readonly T[], isEmpty: (item: T) => boolean): T[] {
  let length = items.length;
  while (length > 0 && isEmpty(items[length - 1]!)) length--;
  return items.slice(0, length);
}
