import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { isOurSheet } from '../../shared/templates/vocabulary';
import { readWorkbook } from '../../xlsx/read';
import type { Lang } from '../../shared/lang';
import { grownSample, setUpSample } from '../samples/set-up';
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
  await overSamples(setUpSample, async (lang, url) => {
    const shots: string[] = [];
    for (const view of ['money', 'customers']) shots.push(await shot(browser, url, view, lang, lang));
    await joined(browser, shots, `docs/images/money-${lang}.png`);
  });
}

/** The pane over what the made-up teams have, in one language after the other; `samples` is the folder of their books. */
async function overSamples(
  sampleOf: (lang: Lang) => Uint8Array,
  shoot: (lang: Lang, url: string, samples: string) => Promise<void>,
): Promise<void> {
  const samples = await mkdtemp(join(tmpdir(), 'gendan-pictures-'));
  for (const lang of ['zh', 'en'] as const) await writeFile(join(samples, `${lang}.xlsx`), sampleOf(lang));
  const pages = await servePages('dist/pages/pane', samples);
  try {
    for (const lang of ['zh', 'en'] as const) await shoot(lang, pages.url, samples);
  } finally {
    await pages.close();
    await rm(samples, { recursive: true });
  }
}

/** One project with its Gantt has room; cards and skills as beside a sheet. */
const TEAM = [
  { view: 'projects', opened: 'P-1', width: 640 },
  { view: 'knowledge', opened: 'cards', width: WIDTH },
  { view: 'skills', opened: 'skills', width: WIDTH },
] as const;

/** What a team has of several orders at once, of what it has learned and of its people. */
export async function shootTeam(browser: Browser): Promise<void> {
  await overSamples(grownSample, async (lang, url) => {
    const shots: string[] = [];
    for (const { view, opened: of, width } of TEAM) {
      const page = await opened(browser, url, view, lang, lang, PLACE, width);
      await page.evaluate(`gendan.pane.go(${JSON.stringify(view)}, ${JSON.stringify(of)})`);
      await page.waitForTimeout(1000);
      shots.push(dataUrl(await page.screenshot()));
      await page.close();
    }
    await joined(browser, shots, `docs/images/team-${lang}.png`, TEAM.map(({ width }) => width));
  });
} // prettier-ignore

/** An order of each sample whose invoice is still to be made. */
const TO_MAKE: Readonly<
  Record<Lang, { readonly at: string; readonly paper: RegExp; readonly papers: string }>
> = {
  zh: { at: 'FY26-073', paper: /^商业发票/, papers: '单证登记' },
  en: { at: 'SB-2627', paper: /^Commercial Invoice/, papers: 'Papers' },
};

/** The papers of an order, and the page of one before it is made. */
export async function shootDocuments(browser: Browser): Promise<void> {
  await overSamples(setUpSample, async (lang, url, samples) => {
    const { at, paper, papers } = TO_MAKE[lang];
    const place = placeOf(samples, lang, at);
    const page = await opened(browser, url, 'order', lang, lang, place);
    await page.setViewportSize({ width: 1000, height: 900 });
    const region = page.getByRole('region', { name: papers, exact: true });
    await region.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1000);
    const list = await page.screenshot();
    await region.getByRole('button', { name: paper }).click();
    await page.getByRole('dialog').locator('iframe').waitFor();
    await page.waitForTimeout(2000);
    const dialog = await page.screenshot();
    await page.close();
    await joined(browser, [list, dialog].map(dataUrl), `docs/images/documents-${lang}.png`, 1000, 900);
  });
}

/** The cell that names an order in its sheet: `3月!A12`. */
function placeOf(samples: string, lang: Lang, order: string): string {
  const book = readWorkbook(readFileSync(join(samples, `${lang}.xlsx`)));
  for (const { name, rows } of book.sheets) {
    const row = rows.findIndex((cells) => cells.includes(order));
    if (row >= 0 && !isOurSheet(name)) return `${name}!A${row + 1}`;
  }
  return PLACE;
}

const dataUrl = (image: Buffer): string => `data:image/png;base64,${image.toString('base64')}`;

async function shot(
  browser: Browser,
  url: string,
  view: string,
  lang: Lang,
  book = '出货跟踪表-2026',
): Promise<string> {
  const page = await opened(browser, url, view, lang, book, PLACE);
  const image = await page.screenshot();
  await page.close();
  return dataUrl(image);
}

async function opened(
  browser: Browser,
  url: string,
  view: string,
  lang: Lang,
  book: string,
  at: string,
  width = WIDTH,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  const query = new URLSearchParams({ book: `/books/${book}.json`, lang, view, at, me: '' });
  await page.goto(`${url}/?${query}`);
  await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: 60_000 });
  await page.waitForFunction("document.querySelector('[aria-busy=true]') === null");
  await page.waitForTimeout(1500);
  return page;
}

async function joined(
  browser: Browser,
  shots: readonly string[],
  path: string,
  each: number | readonly number[] = WIDTH,
  high = HEIGHT,
): Promise<void> {
  const widths = typeof each === 'number' ? shots.map(() => each) : each;
  const width = widths.reduce((sum, one) => sum + one + 16, 16);
  const page = await browser.newPage({ viewport: { width, height: high + 32 } });
  const images = shots.map((source) => `<img src="${source}">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:16px;display:flex;gap:16px;background:#d9dee5}img{box-shadow:0 1px 6px #0004}</style>${images}`,
  );
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
