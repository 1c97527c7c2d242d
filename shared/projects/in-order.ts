/**
 * Positions in an order in which each comes after those that it waits for, else as they stand; undefined where some wait
 * for each other. By hand and not by calls, since links can make a chain of any length.
 */
export function inOrder(after: readonly (readonly number[])[]): number[] | undefined {
  const found: number[] = [];
  const state = new Array<'new' | 'open' | 'done'>(after.length).fill('new');
  for (let first = 0; first < after.length; first++) {
    const path: { readonly at: number; next: number }[] = [];
    const enter = (at: number): void => {
      state[at] = 'open';
      path.push({ at, next: 0 });
    };
    if (state[first] === 'new') enter(first);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const before = after[last.at]![last.next++];
      if (before === undefined) {
        state[last.at] = 'done';
        found.push(last.at);
        path.pop();
      } else if (state[before] === 'open') return undefined;
      else if (state[before] === 'new') enter(before);
    }
  }
  return found;
}

/** Whether `to` waits for `from`, directly or in the end. */
export function isBefore(from: number, to: number, after: readonly (readonly number[])[]): boolean {
  const seen = new Uint8Array(after.length);
  const left = [to];
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === from) return true;
    for (const before of after[at]!) {
      if (seen[before] === 1) continue;
      seen[before] = 1;
      left.push(before);
    }
  }
  return false;
}
