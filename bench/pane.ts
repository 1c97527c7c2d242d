/** What of the page's freezes is the pane's own: the pane alone in Chromium, over a book of 20,000 rows in memory. */
import type { Browser, Page } from 'playwright-core';
import { servePages } from '../scripts/pages/serve';
import { longestSince, WATCH } from './freezes';
import type { BenchRow } from './row';

const VIEWS = [
  'team', 'findings', 'board', 'timeline', 'month', 'process', 'calendar', 'order', 'setup', 'today',
] as const; // prettier-ignore

export async function benchPane(browser: Browser, books: string, book: string): Promise<BenchRow[]> {
  const pages = await servePages('dist/pages/pane', books);
  const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
  try {
    await page.addInitScript(WATCH);
    await page.goto(`${pages.url}/?book=/books/${book}.json&lang=zh&now=2026-05-18T10:00&me=`);
    await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: 120_000 });
    const [mounted, ready] = await page.evaluate<[number, number]>(
      `[performance.getEntriesByName('gendan-mounted')[0].startTime, performance.now()]`,
    );
    const opening = await longestSince(page, mounted);
    const { slowest, freeze } = await walk(page);
    return [
      { name: 'the pane alone, 20,000 orders: every verdict', ours: ready - mounted, unit: 'ms' },
      { name: '  longest freeze until then', ours: opening, unit: 'ms', target: '≤ 100 ms' },
      { name: '  slowest view to stand there', ours: slowest, unit: 'ms' },
      { name: '  longest freeze over all views', ours: freeze, unit: 'ms', target: '≤ 100 ms' },
    ];
  } finally {
    await page.close();
    await pages.close();
  }
}

/** Opens one view after the other and waits until each shows something. */
async function walk(page: Page): Promise<{ slowest: number; freeze: number }> {
  const began = await page.evaluate<number>('performance.now()');
  let slowest = 0;
  for (const view of VIEWS) {
    const from = await page.evaluate<number>(`globalThis.gendan.pane.go('${view}'), performance.now()`);
    await page.waitForFunction(
      `document.querySelector('main h1') !== null && document.querySelector('main').textContent.length > 40`,
      undefined,
      { timeout: 60_000 },
    );
    slowest = Math.max(slowest, (await page.evaluate<number>('performance.now()')) - from);
    await page.waitForTimeout(300);
  }
  return { slowest, freeze: await longestSince(page, began) };
}
