import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { WHO_WORDS } from '../../pane/parts/who-words';
import type { ViewKey } from '../../shared/features';
import type { Lang } from '../../shared/lang';
import {
  openWorkbenchPage,
  settled,
  type PageOptions,
  type WorkbenchPage,
} from '../../scripts/pages/workbench';
import { built } from '../tools/built';
import { aBrowser } from '../tools/chromium';
import { pressView } from '../tools/press-view';
import { run } from '../tools/run';

const HOME = join(__dirname, '../..');
export const MESSY = join(HOME, 'samples', '出货跟踪表-2026.xlsx');
export const OTHER = join(HOME, 'samples', 'Order Tracker LC 2026.xlsx');
/** When the samples' orders are under way. */
export const NOW = '2026-05-18T10:00';
export type View = ViewKey;

/** A folder with the page as it was built elsewhere; absent, the page is built from the sources when stale. */
const PAGES = process.env.GENDAN_PAGES;

/** One browser for the tests of a file, on the page as it is built from the sources. */
export function inChromium(): { open(path: string, options?: PageOptions): Promise<WorkbenchPage> } {
  const browser = aBrowser(buildPage);
  const opened: WorkbenchPage[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
  });
  return {
    open: async (path, options = {}) => {
      const pages = PAGES ?? join(HOME, 'dist/pages/workbench');
      const page = await openWorkbenchPage(browser(), path, { pages, now: NOW, ...options });
      opened.push(page);
      return page;
    },
  };
}

export function buildPage(): void {
  if (PAGES === undefined) built('workbench');
}

/** A copy of a sample in a folder of its own, gone after the test file. */
export function copyOf(sample: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  folders.push(folder);
  const path = join(folder, basename(sample));
  copyFileSync(sample, path);
  return path;
}
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy that was set up and filled by the command. */
export async function setUpCopyOf(sample: string): Promise<string> {
  const path = copyOf(sample);
  for (const args of [['init'], ['plan', '--write']]) {
    const [verb, ...rest] = args as [string, ...string[]];
    const { code, err } = await run([verb, path, ...rest, '--now', NOW, '--yes']);
    if (code !== 0) throw new Error(err);
  }
  return path;
}

/** Opens a view as a person does. */
export async function go(page: Page, view: View, lang: Lang): Promise<void> {
  await pressView(page, view, lang);
  await viewOn(page).waitFor();
  await settled(page);
}

/** The view that stands there. */
export const viewOn = (page: Page): Locator => page.locator('main').filter({ visible: true });

/** Presses the button that a person reads there; without a place in the dialog that is open or still opens, else in the view. */
export async function press(page: Page, name: string, place?: Locator): Promise<void> {
  const dialog = page.getByRole('dialog');
  const buttonOf = (within: Locator): Locator => within.getByRole('button', { name, exact: true });
  const button = place
    ? buttonOf(place)
    : (await dialog.count()) > 0
      ? buttonOf(dialog.last())
      : buttonOf(viewOn(page)).or(buttonOf(dialog.last()));
  await button.first().click();
  await settled(page);
}

/** Chooses who one is, in the view that stands there. */
export async function iAm(page: Page, name: string, lang: Lang): Promise<void> {
  await viewOn(page).getByLabel(WHO_WORDS.me[lang], { exact: true }).selectOption(name);
  await settled(page);
}

/** Agrees to a preview; it is loaded when it is first shown. */
export async function agree(page: Page, lang: Lang): Promise<void> {
  await page.getByRole('dialog').waitFor();
  await press(page, DIALOG_WORDS.apply[lang]);
}
