import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Lang } from '../../shared/lang';
import { setUpSample } from '../samples/set-up';
import { servePages } from './serve';

/** The views that a newcomer should see, side by side. */
const VIEWS = ['today', 'desk', 'board', 'order'] as const;
const WIDTH = 330;
const HEIGHT = 760;
/** An order of the sample with a story: L/C, cut-off close, something late. */
const PLACE = '5月!E10';

/** The README's picture of the pane: four views beside each other, as they stand on the sample. */
export async function shootPane(browser: Browser): Promise<void> {
  const pages = await servePages('dist/pages/pane', 'samples');
  try {
    for (const lang of ['zh', 'en'] as const) {
      const shots: string[] = [];
      for (const view of VIEWS) shots.push(await shot(browser, pages.url, view, lang));
      await joined(browser, shots, `docs/images/pane-${lang}.png`);
    }
  } finally {
    await pages.close();
  }
}

/** Who owes what, and who buys and makes: on the sample as its team has set it up, with its trade records. */
export async function shootMoney(browser: Browser): Promise<void> {
  const samples = await mkdtemp(join(tmpdir(), 'gendan-pictures-'));
  for (const lang of ['zh', 'en'] as const) await writeFile(join(samples, `${lang}.xlsx`), setUpSample(lang));
  const pages = await servePages('dist/pages/pane', samples);
  try {
    for (const lang of ['zh', 'en'] as const) {
      const shots: string[] = [];
      for (const view of ['money', 'customers']) shots.push(await shot(browser, pages.url, view, lang, lang));
      await joined(browser, shots, `docs/images/money-${lang}.png`);
    }
  } finally {
    await pages.close();
    await rm(samples, { recursive: true });
  }
}

async function shot(
  browser: Browser,
  url: string,
  view: string,
  lang: Lang,
  book = '出货跟踪表-2026',
): Promise<string> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const query = new URLSearchParams({ book: `/books/${book}.json`, lang, view, at: PLACE, me: '' });
  await page.goto(`${url}/?${query}`);
  await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: 60_000 });
  await page.waitForFunction("document.querySelector('[aria-busy=true]') === null");
  await page.waitForTimeout(1500);
  const image = await page.screenshot();
  await page.close();
  return `data:image/png;base64,${image.toString('base64')}`;
}

async function joined(browser: Browser, shots: readonly string[], path: string): Promise<void> {
  const width = shots.length * (WIDTH + 16) + 16;
  const page = await browser.newPage({ viewport: { width, height: HEIGHT + 32 } });
  const images = shots.map((source) => `<img src="${source}">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:16px;display:flex;gap:16px;background:#d9dee5}img{box-shadow:0 1px 6px #0004}</style>${images}`,
  );
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
