import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Lang } from '../../shared/lang';
import { launchChromium } from './chromium';
import { serveOperations, type Scene } from './operations-server';

/**
 * Pictures of the page of the server of many books, over made-up answers: `npm run shots:operations -- [--views overview,book,late,…]
 * [--widths 300,480,1200] [--langs zh,en] [--themes light,dark] [--out FOLDER]`. `--docs` makes those of the documentation, `--serve`
 * serves the page until it is ended.
 */
const VIEWS = ['overview', 'book', 'late', 'late-customer', 'messages', 'workers', 'viewer', 'well', 'empty', 'sign-in', 'offline', 'asked', 'done']; // prettier-ignore

const SCENES: Readonly<Record<string, Scene>> = {
  viewer: 'viewer',
  well: 'well',
  empty: 'empty',
  'sign-in': 'sign-in',
};
/** Which tab a picture is of. */
const TABS: Readonly<Record<string, string>> = {
  late: 'late',
  'late-customer': 'late',
  messages: 'messages',
  workers: 'workers',
};

async function main(): Promise<void> {
  const option = (name: string, usual: string): string => {
    const at = process.argv.indexOf(`--${name}`);
    return at < 0 ? usual : (process.argv[at + 1] ?? usual);
  };
  const list = (name: string, usual: string): string[] => option(name, usual).split(',');
  const served = await serveOperations();
  if (process.argv.includes('--serve')) {
    console.log(`${served.url}/usual/zh/  ${served.url}/thousand/en/`);
    return;
  }
  const isDocs = process.argv.includes('--docs');
  const out = option('out', isDocs ? 'docs/images' : 'build/shots/operations');
  await mkdir(out, { recursive: true });
  const browser = await launchChromium();
  try {
    for (const lang of list('langs', 'zh,en') as Lang[]) {
      if (isDocs) {
        const page = await opened(browser, served.url, lang, 'light', 1200, 'overview', 800);
        await page.screenshot({ path: join(out, `serve-${lang}.png`) });
        await page.close();
        continue;
      }
      for (const theme of list('themes', 'light,dark'))
        for (const width of list('widths', '300,480,1200'))
          for (const view of list('views', VIEWS.join())) {
            const page = await opened(
              browser,
              served.url,
              lang,
              theme,
              Number(width),
              view,
              Number(option('height', '860')),
            );
            if (view === 'offline') await silent(page, served.silence);
            const path = join(out, `${view}-${lang}-${theme}-${width}.png`);
            await page.screenshot({ path });
            const over = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
            console.log(path, over ? 'WIDER THAN THE WINDOW' : '');
            await page.close();
          }
    }
  } finally {
    await browser.close();
    await served.close();
  }
}

async function opened(
  browser: Browser,
  url: string,
  lang: Lang,
  theme: string,
  width: number,
  view: string,
  height: number,
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height }, timezoneId: 'Asia/Shanghai' });
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(
    `${url}/${SCENES[view] ?? 'usual'}/${lang}/?lang=${lang}&theme=${theme}#${TABS[view] ?? ''}`,
  );
  await page.waitForSelector('main h2', { state: 'attached' });
  await page.waitForTimeout(150);
  if (view === 'late-customer') await page.locator('[aria-pressed]').nth(1).click();
  if (view === 'book' || view === 'asked') await page.locator('[role=row][data-row="3"]').click();
  if (view === 'asked') await page.locator('section[aria-label$=xlsx] li button').nth(1).click();
  if (view === 'done') await page.locator('main li button').first().click();
  await page.waitForTimeout(250);
  return page;
}

/** The server goes away, and the page notices when it asks again. */
async function silent(page: Page, silence: (isSilent: boolean) => void): Promise<void> {
  silence(true);
  await page.waitForSelector('[role=alert] button', { timeout: 60_000 });
  silence(false);
}

void main();
