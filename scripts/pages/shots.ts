import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Lang } from '../../shared/lang';
import { grownSample } from '../samples/set-up';
import { launchChromium } from './chromium';
import { shootExcel } from './excel-pictures';
import { shootDocuments, shootMoney, shootPane, shootTeam } from './pane-pictures';
import { shootWorkbench } from './readme-pictures';
import { servePages } from './serve';

/**
 * Pictures of the pane's views, for looking at: `npm run shots -- [--views today,order,projects:P-1] [--widths 300,480,1200]
 * [--langs zh,en] [--themes light,dark] [--query 'at=…&me=…'] [--book NAME --samples FOLDER] [--out FOLDER]`; without
 * a book each language shows its own sample as its team has set it up. `--readme` instead makes the README's pictures,
 * `--money` those of money and customers alone, `--documents` those of papers, `--team` those of projects, knowledge and people.
 */
const VIEWS =
  'today,desk,board,order,money,matters,messages,norms,meeting,projects,customers,team,skills,knowledge,figures,findings,timeline,month,process,checkup,calendar,setup';

/** Whether the view stands there with everything that it asked for. */
const STANDS = `(() => {
  const shown = document.querySelector('main > :not([style*="display: none"]) h1, main > h1');
  return shown !== null && document.querySelector('main [aria-busy=true]') === null;
})()`;

/** The pictures of the docs, by the option that asks for them. */
const OF_DOCS: Readonly<Record<string, readonly ((browser: Browser) => Promise<void>)[]>> = {
  money: [shootMoney],
  documents: [shootDocuments],
  team: [shootTeam],
  readme: [shootWorkbench, shootPane, shootMoney, shootDocuments, shootTeam, shootExcel],
};

async function main(): Promise<void> {
  const option = (name: string, usual: string): string => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? usual : (process.argv[at + 1] ?? usual);
  };
  const list = (name: string, usual: string): string[] => option(name, usual).split(',');
  const [, asked] = Object.entries(OF_DOCS).find(([name]) => process.argv.includes(`--${name}`)) ?? [];
  if (asked) {
    const browser = await launchChromium();
    try {
      for (const shoot of asked) await shoot(browser);
    } finally {
      await browser.close();
    }
    return;
  }
  const out = option('out', 'build/shots');
  await mkdir(out, { recursive: true });
  const setUp = await mkdtemp(join(tmpdir(), 'gendan-shots-'));
  for (const lang of ['zh', 'en'] as const) await writeFile(join(setUp, `${lang}.xlsx`), grownSample(lang));
  const pages = await servePages(option('pages', 'dist/pages/pane'), option('samples', setUp));
  const browser = await launchChromium();
  try {
    for (const lang of list('langs', 'zh,en') as Lang[]) {
      const book = encodeURIComponent(option('book', lang));
      const page = await opened(
        browser,
        `${pages.url}/?book=/books/${book}.json&lang=${lang}&me=&${option('query', '')}`,
      );
      for (const theme of list('themes', 'light,dark'))
        for (const width of list('widths', '300,1200'))
          for (const view of list('views', VIEWS)) {
            const path = join(out, `${view.replace(':', '-')}-${lang}-${theme}-${width}.png`);
            await page.setViewportSize({ width: Number(width), height: Number(option('height', '900')) });
            await shown(page, view, theme);
            await page.screenshot({ path });
            console.log(path);
          }
      await page.close();
    }
  } finally {
    await browser.close();
    await pages.close();
    await rm(setUp, { recursive: true });
  }
}

async function opened(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
  await page.goto(url);
  await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: 120_000 });
  return page;
}

async function shown(page: Page, view: string, theme: string): Promise<void> {
  await page.evaluate(`gendan.pane.setTheme(${JSON.stringify(theme)})`);
  await page.evaluate(
    `gendan.pane.go(${view
      .split(':')
      .map((each) => JSON.stringify(each))
      .join()})`,
  );
  await page.waitForTimeout(200);
  await page.evaluate('gendan.pane.settled()');
  await page.waitForFunction(STANDS);
  await page.waitForTimeout(150);
}

void main();
