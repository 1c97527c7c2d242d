/** Collects every task that kept the page from answering for more than 50 ms, from the page's first moment on. */
export const WATCH = `
  globalThis.freezes = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) globalThis.freezes.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
`;

/** The longest of them that began at or after a moment of the page, in ms; 0 when there was none. */
export async function longestSince(
  page: { evaluate<T>(script: string): Promise<T> },
  since: number,
): Promise<number> {
  return page.evaluate<number>(
    `Math.max(0, ...globalThis.freezes.filter(([at]) => at >= ${since}).map(([, length]) => length))`,
  );
}
