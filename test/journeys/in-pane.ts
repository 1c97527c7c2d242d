import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servePages } from '../../scripts/pages/serve';
import { setUpSample } from '../../scripts/samples/set-up';
import type { ViewKey } from '../../shared/features';
import type { Bilingual, Lang } from '../../shared/lang';
import { built } from '../tools/built';
import { aBrowser } from '../tools/chromium';

const HOME = join(__dirname, '../..');
const PATIENCE_MS = 60_000;

/** The pane alone in a page of its own, on the sample of its language as its team has set it up. */
export interface PanePage {
  readonly page: Page;
  /** What the page's own console calls an error. */
  readonly complaints: readonly string[];
  /** Shows a view and resolves when all that it asked for stands there. */
  go(view: ViewKey): Promise<void>;
  look(theme: 'light' | 'dark', width: number): Promise<void>;
  /** Presses what bears the name, in the dialog when one is open. */
  press(name: Bilingual | string): Promise<void>;
  /** Resolves when everything that was asked for has been done and nothing is on its way. */
  stands(): Promise<void>;
}

export function inPane(): { open(lang: Lang): Promise<PanePage> } {
  const browser = aBrowser(() => built('pane'));
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
  });
  return {
    open: async (lang) => {
      const folder = mkdtempSync(join(tmpdir(), 'gendan-pane-'));
      writeFileSync(join(folder, 'book.xlsx'), setUpSample(lang));
      const pages = await servePages(join(HOME, 'dist/pages/pane'), folder);
      const page = await browser().newPage({ locale: lang === 'en' ? 'en-GB' : 'zh-CN' });
      ends.push(async () => {
        await page.close();
        await pages.close();
        rmSync(folder, { recursive: true, force: true });
      });
      page.setDefaultTimeout(PATIENCE_MS);
      const complaints: string[] = [];
      page.on('pageerror', (error) => complaints.push(error.stack ?? error.message));
      page.on('console', (message) => {
        // A page without an icon of its own is asked for one.
        if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
          complaints.push(message.text());
      });
      await page.goto(`${pages.url}/?book=/books/book.json&lang=${lang}&me=`);
      await page.waitForFunction('globalThis.gendan !== undefined');
      return personAt(page, lang, complaints);
    },
  };
}

function personAt(page: Page, lang: Lang, complaints: readonly string[]): PanePage {
  const stands = async (): Promise<void> => {
    await page.evaluate(STANDS);
  };
  return {
    page,
    complaints,
    stands,
    go: async (view) => {
      await page.evaluate(`gendan.pane.go(${JSON.stringify(view)})`);
      await stands();
    },
    look: async (theme, width) => {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(`gendan.pane.setTheme(${JSON.stringify(theme)})`);
      await stands();
    },
    press: async (name) => {
      const dialog = page.getByRole('dialog');
      const within = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
      const text = typeof name === 'string' ? name : name[lang];
      await within.getByRole('button', { name: text, exact: true }).first().click();
      await stands();
    },
  };
}

/** Waits until nothing is asked for or hidden behind what is still on its way, for a few frames on end. */
const STANDS = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const rests = () =>
    document.querySelector('[aria-busy=true]') === null &&
    [...document.querySelectorAll('main')].every((main) => [...main.children].some(({ style }) => style.display !== 'none'));
  for (let calm = 0; calm < 4; ) {
    await gendan.pane.settled();
    await frame();
    calm = rests() ? calm + 1 : 0;
  }
})()`;
