import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { shootExcel } from './excel-pictures';
import { shootPane } from './pane-pictures';
import { shootWorkbench } from './readme-pictures';
import { servePages } from './serve';

/**
 * Pictures of the pane's views, for looking at: `npm run shots -- [--views today,order] [--widths 300,350]
 * [--langs zh,en] [--themes light,dark] [--query 'at=…&me=…'] [--out FOLDER]`. `--readme` instead makes the README's pictures.
 */
const VIEWS = 'today,desk,board,order,team,findings,timeline,month,process,calendar,setup';

async function main(): Promise<void> {
  const option = (name: string, usual: string): string => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? usual : (process.argv[at + 1] ?? usual);
  };
  const list = (name: string, usual: string): string[] => option(name, usual).split(',');
  if (process.argv.includes('--readme')) {
    const browser = await launchChromium();
    return shootWorkbench(browser)
      .then(() => shootPane(browser))
      .then(() => shootExcel(browser))
      .finally(() => browser.close());
  }
  const out = option('out', 'build/shots');
  await mkdir(out, { recursive: true });
  const pages = await servePages(option('pages', 'dist/pages/pane'), option('samples', 'samples'));
  const browser = await launchChromium();
  try {
    for (const lang of list('langs', 'zh,en'))
      for (const theme of list('themes', 'light,dark'))
        for (const width of list('widths', '300,350'))
          for (const view of list('views', VIEWS)) {
            const book = option('book', '出货跟踪表-2026');
            const query = `book=/books/${encodeURIComponent(book)}.json&lang=${lang}&theme=${theme}&view=${view}&${option('query', '')}`;
            const file = join(out, `${view}-${lang}-${theme}-${width}.png`);
            await shoot(browser, `${pages.url}/?${query}`, Number(width), file);
            console.log(file);
          }
  } finally {
    await browser.close();
    await pages.close();
  }
}

async function shoot(browser: Browser, url: string, width: number, file: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('pageerror', (error) => console.error(`${file}: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && console.error(`${file}: ${message.text()}`));
  await page.goto(url);
  await page.waitForFunction('globalThis.gendan !== undefined', undefined, { timeout: 60_000 });
  await page.waitForTimeout(600);
  await page.evaluate('globalThis.gendan.settled?.()');
  await page.screenshot({ path: file });
  await page.close();
}

void main();
