import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Lang } from '../../shared/lang';
import { pageCertificate } from './certificate';
import { serveExcelWorkbench } from './excel-server';
import { setUpSample } from './readme-pictures';
import { settled } from './workbench';

const NOW = '2026-05-18T10:00';
const NAME = '出货跟踪表-2026.xlsx';

/** The Excel add-in beside the grid, on the sample after it was set up: docs/images/excel-zh.png, -en.png. */
export async function shootExcel(browser: Browser, out = 'docs/images'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gendan-pictures-'));
  try {
    const book = join(folder, NAME);
    copyFileSync(join('samples', NAME), book);
    const late = await setUpSample(book);
    const certificate = await pageCertificate();
    const served = await serveExcelWorkbench({ book, now: NOW, port: 0, certificate });
    for (const lang of ['zh', 'en'] as const) {
      const file = join(out, `excel-${lang}.png`);
      await shoot(browser, served.url, lang, JSON.stringify(late), file);
      console.log(file);
    }
    served.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function shoot(browser: Browser, url: string, lang: Lang, place: string, file: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    ignoreHTTPSErrors: true,
    locale: lang === 'zh' ? 'zh-CN' : 'en-GB',
  });
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  await page.evaluate(`globalThis.gendan.host.select(${place})`);
  await settled(page);
  const frame = page.frames().find((each) => each.url().includes('/addin/'));
  await frame?.locator('[data-task]').first().waitFor();
  // The grid and the frame draw a moment later.
  await page.waitForTimeout(2500);
  await page.screenshot({ path: file });
  await context.close();
}
