/** As people count: `A-2` before `A-10`; digits by their number, the rest by its characters. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const [x, y] = [left[at] ?? '', right[at] ?? ''];
    if (x === y) continue;
    const areNumbers = /^\d/.test(x) && /^\d/.test(y);
    if (!areNumbers) return x < y ? -1 : 1;
    const [m, n] = [x.replace(/^0+/, ''), y.replace(/^0+/, '')];
    if (m !== n) return m.length !== n.length ? m.length - n.length : m < n ? -1 : 1;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

const partsOf = (text: string): string[] => text.match(/\d+|\D+/g) ?? [];

/** Whether a key lies between two others, the ends included. */
export const isWithin = (key: string, from: string, to: string): boolean =>
  compareKeys(from, key) <= 0 && compareKeys(key, to) <= 0;
