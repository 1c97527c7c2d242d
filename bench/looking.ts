/** Board, timeline and month over 10,000 orders: what the engine takes for a window, and whether the page freezes while somebody scrolls. */
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../scripts/pages/chromium';
import { servePages } from '../scripts/pages/serve';
import { boardCards } from '../shared/features/board/cards';
import { boardView } from '../shared/features/board/columns';
import { monthView } from '../shared/features/month/view';
import { timelineView } from '../shared/features/timeline/view';
import type { Book } from '../shared/book/model';
import { plan as planOf } from '../shared/plan/plan';
import { dayOf, parseIso } from '../shared/time/moment';
import { benchSheet } from './book';
import type { BenchRow } from './row';

const ORDERS = 10_000;
const NOW = '2026-05-18T10:00';

export async function benchLooking(): Promise<BenchRow[]> {
  const now = parseIso(NOW)!;
  const book: Book = { sheets: [benchSheet(ORDERS, dayOf(now)).sheet] };
  const browser = await launchChromium();
  try {
    return [...windows(book), ...(await scrolls(browser, book))];
  } finally {
    await browser.close();
  }
}

/** What the engine answers: the first time, when the orders are arranged, and a window of them after that. */
function windows(book: Book): BenchRow[] {
  const plan = planOf(book, parseIso(NOW)!);
  const count = plan.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count !== ORDERS) throw new Error(`${count} orders found`);
  const timeline = { filter: {}, group: 'customer' as const, all: true };
  const month = { filter: {}, months: 0, kinds: [], lines: 5 };
  return [
    timed('board of 10,000 orders, its columns', () => boardView(plan, {})),
    timed('  30 cards', (run) => boardCards(plan, {}, 'production', run * 30, 30), 20),
    timed('timeline of them by customer, the first 40 rows', () => timelineView(plan, timeline, 0, 40)),
    timed('  the next 40', (run) => timelineView(plan, timeline, 40 + run * 40, 40), 20),
    timed('month of them', () => monthView(plan, month)),
    timed('  the month after', (run) => monthView(plan, { ...month, months: run }), 12),
  ];
}

/** The middle one of several runs. */
function timed(name: string, what: (run: number) => unknown, runs = 1): BenchRow {
  const times = Array.from({ length: runs }, (_, run) => {
    const began = performance.now();
    what(run);
    return performance.now() - began;
  });
  return { name, ours: times.sort((a, b) => a - b)[runs >> 1]!, unit: 'ms' };
}

/** What counts as a row of each view. */
const ROWS = { board: '[data-card]', timeline: '[data-row]' } as const;

async function scrolls(browser: Browser, book: Book): Promise<BenchRow[]> {
  const pages = await servePages('dist/pages/pane', 'samples');
  const rows: BenchRow[] = [];
  try {
    for (const view of ['board', 'timeline'] as const)
      for (const [width, height] of [[300, 800], [1200, 900]] as const) {
        const page = await browser.newPage({ viewport: { width, height } });
        await page.route('**/looking.json', (route) => route.fulfill({ json: book }));
        await page.goto(`${pages.url}/?book=looking.json&lang=zh&view=${view}&now=${NOW}&me=`);
        const row = ROWS[view];
        await page.waitForFunction(`document.querySelectorAll('${row}').length > 5`, undefined, { timeout: 120_000 });
        await page.waitForTimeout(2000);
        rows.push(...(await scroll(page, `${view} of 10,000 orders, ${width} px`, row)));
        await page.close();
      }
  } finally {
    await pages.close();
  }
  return rows;
} // prettier-ignore

/** Slow and fast, to the end and back. Tasks are measured in processor time: other programs on the machine do not count. */
async function scroll(page: Page, name: string, row: string): Promise<BenchRow[]> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['toplevel'] });
  const most = await page.evaluate<number>(`(async () => {
    // The longest of what scrolls down.
    const [box] = [...document.querySelectorAll('main *')]
      .filter((each) => /auto|scroll/.test(getComputedStyle(each).overflowY))
      .sort((a, b) => b.scrollHeight - a.scrollHeight);
    let most = 0;
    let far = 0;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (const step of [30, 120, 600, 4000, -4000, -600, -120])
      for (let at = 0; at < 60; at++) {
        box.scrollTop += step;
        await frame();
        far = Math.max(far, box.scrollTop);
        most = Math.max(most, document.querySelectorAll('${row}').length);
      }
    if (far < 20000) throw new Error('nothing has scrolled');
    return most;
  })()`);
  const longest = longestTask(await browser.stopTracing());
  return [
    { name: `${name}: rows in the page at most`, ours: most, unit: 'rows', target: '≤ 150' },
    { name: '  longest task while scrolling', ours: longest, unit: 'ms', target: '≤ 50 ms' },
  ];
}

/** What of a trace is looked at; `tdur`: microseconds of the thread's own time. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's own thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid, tdur }) => /RunTask$/.test(name) && tdur !== undefined && pages.has(`${pid} ${tid}`),
  );
  if (tasks.length === 0) throw new Error('no tasks in the trace');
  return tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur / 1000), 0);
}
