/** How quick the workbench is in Chromium: opening the sample and a book of 20,000 rows, and following an edit. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../scripts/pages/chromium';
import { openWorkbenchPage, settled } from '../scripts/pages/workbench';
import { writeLargeBook } from '../scripts/samples/large-book';
import { longestSince, WATCH } from './freezes';
import { benchPane } from './pane';
import type { BenchRow } from './row';

const NOW = '2026-05-18T10:00';
const RUNS = 3;

/** A checkout of an earlier version with its pages built: its workbench is measured on the same files in the same run. */
const EARLIER = process.env.GENDAN_EARLIER;

export async function benchPages(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-bench-'));
  const browser = await launchChromium();
  try {
    const large = join(folder, 'large.xlsx');
    writeLargeBook(large, { rows: 20_000, columns: 40 });
    const rows: BenchRow[] = [];
    for (const [name, path, runs] of [
      ['91 orders', join(process.cwd(), 'samples', '出货跟踪表-2026.xlsx'), RUNS],
      ['20,000 rows × 40', large, 1],
    ] as const)
      rows.push(...(await benchBook(browser, name, path, runs)));
    rows.push(...(await benchPane(browser, folder, 'large')));
    return rows;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchBook(browser: Browser, name: string, path: string, runs: number): Promise<BenchRow[]> {
  const measured: Measured[] = [];
  const before: Measured[] = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await measure(browser, path));
    if (EARLIER !== undefined)
      before.push(await measure(browser, path, join(EARLIER, 'dist/pages/workbench')));
  }
  const middle = (of: (one: Measured) => number): number => middleOf(measured.map(of));
  const beside = (of: (one: Measured) => number): Partial<BenchRow> =>
    before.length === 0
      ? {}
      : {
          peer: 'the earlier version',
          peerValue: middleOf(before.map(of)),
          ratio: middleOf(before.map(of)) / middle(of),
        };
  return [
    { name: `${name}: first paint`, ours: middle((one) => one.paint), unit: 'ms' },
    { name: `${name}: the sheet stands there`, ours: middle((one) => one.grid), unit: 'ms' },
    {
      name: `${name}: the first verdict`,
      ours: middle((one) => one.first),
      unit: 'ms',
      ...beside((one) => one.first),
      ...(before.length > 0 && { target: '≥ 2x' }),
    },
    {
      name: `${name}: all done`,
      ours: middle((one) => one.verdict),
      unit: 'ms',
      ...beside((one) => one.verdict),
    },
    {
      name: `${name}: longest freeze until then`,
      ours: middle((one) => one.freeze),
      unit: 'ms',
      ...beside((one) => one.freeze),
    },
    {
      name: `${name}: longest freeze once the sheet stands there`,
      ours: middle((one) => one.freezeAfter),
      unit: 'ms',
      target: '≤ 200 ms',
    },
    { name: `${name}: a cell changed, every verdict again`, ours: middle((one) => one.edit), unit: 'ms' },
    {
      name: `${name}: longest freeze by that`,
      ours: middle((one) => one.editFreeze),
      unit: 'ms',
      target: '≤ 100 ms',
    },
  ];
}

/** Notes when the pane first says of the book how many orders there are or are late; the words are those of all versions. */
const WATCH_VERDICT = `
  const looking = setInterval(() => {
    if (!/逾期\\s*\\d|个已逾期|个订单，在/.test(document.body?.textContent ?? '')) return;
    globalThis.firstVerdict = performance.now();
    clearInterval(looking);
  }, 20);
`;

interface Measured {
  readonly paint: number;
  readonly grid: number;
  readonly first: number;
  readonly verdict: number;
  readonly freeze: number;
  /** Counted from the grid's first drawing, which is the grid library's own work. */
  readonly freezeAfter: number;
  readonly edit: number;
  readonly editFreeze: number;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** All but the edit in milliseconds since the page was asked for. */
async function measure(browser: Browser, path: string, pages?: string): Promise<Measured> {
  const opened = await openWorkbenchPage(browser, path, {
    pages,
    now: NOW,
    lang: 'zh',
    before: WATCH + WATCH_VERDICT,
  });
  try {
    const { page } = opened;
    const verdict = await page.evaluate<number>('performance.now()');
    const paint = await page.evaluate<number>(
      `performance.getEntriesByName('first-contentful-paint')[0].startTime`,
    );
    const grid = await page.evaluate<number>(
      `performance.getEntriesByName('gendan-shown')[0]?.startTime ?? NaN`,
    );
    const freeze = await longestSince(page, 0);
    const edited = await page.evaluate<number>(EDIT);
    await settled(page);
    const done = await page.evaluate<number>('performance.now()');
    return {
      paint,
      grid,
      first: await page.evaluate<number>('globalThis.firstVerdict ?? NaN'),
      verdict,
      freeze,
      freezeAfter: await longestSince(page, grid),
      edit: done - edited,
      editFreeze: await longestSince(page, edited),
    };
  } finally {
    await opened.close();
  }
}

/** Changes one cell of the longest sheet, in the middle of its rows; gives the moment it began. */
const EDIT = `(async () => {
  const { host } = globalThis.gendan;
  const { sheets } = await host.readBook();
  const { name, rows } = sheets.reduce((a, b) => (b.rows.length > a.rows.length ? b : a));
  const row = rows.length >> 1;
  const column = rows[row - 1].findIndex((value) => typeof value === 'string') + 1;
  const seen = rows[row - 1][column - 1];
  const write = { as: 'text', value: seen + ' ' };
  const started = performance.now();
  await host.commit({ sheets: [], columns: [], cells: [{ sheet: name, row, column, seen, write }] });
  return started;
})()`;
