import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { inExcel } from './in-excel';

const excel = inExcel();
const book = () => workbookOf(setUp(orderBook(), aTeam));

/** What the page says when a part of it is gone. */
const SAID = /没有打开|没有取到|not arrive|did not open/;
/** Long enough for a page that works to have drawn its view, in milliseconds. */
const A_WHILE = 100_000;

/** Parts without which all views work: the look for a new version, what support asks for, what writes. */
const isRare = (file: string): boolean => {
  const parts = JSON.parse(readFileSync(join(__dirname, '../../../dist/.built/addin.json'), 'utf8')) as {
    files: string[];
    imports: string[];
  }[];
  return parts.some(
    ({ files, imports }) => files.includes(file) && imports.every((each) => /around$|writing$/.test(each)),
  );
};

const shownIn = (frame: Frame): Promise<string> => frame.locator('body').innerText();

/** The frame shows a view, or says what is wrong. */
async function begun(frame: Frame): Promise<void> {
  await frame.waitForFunction(
    (said) => {
      const main = document.querySelector('main');
      return (main?.innerText.length ?? 0) > 20 || new RegExp(said).test(document.body.innerText);
    },
    SAID.source,
    { timeout: A_WHILE },
  );
}

/** Has the view show the file of an order, the first in its list; a view that says what is gone has no list. */
async function ofAnOrder(frame: Frame): Promise<void> {
  const first = frame
    .locator('main')
    .getByRole('button', { name: /^A-0\d$/ })
    .first();
  const said = frame.getByText(SAID).first();
  await first.or(said).first().waitFor({ timeout: A_WHILE });
  if (await first.isVisible()) await first.click();
  await frame.waitForTimeout(1000);
}

/** Opens every view one after the other, and looks that each shows something; stops when a part is said to be gone. */
async function walk(frame: Frame): Promise<string> {
  await begun(frame);
  const views = ['设置', '今天', '流程', '团队', '日历', '数据问题', '订单', '看板', '排期', '月历'];
  for (const view of views) {
    if (SAID.test(await shownIn(frame))) break;
    const more = frame.locator('nav > button').last();
    const tab = frame.locator('nav').getByRole('button', { name: view });
    if ((await tab.count()) === 0) await more.click();
    if ((await tab.count()) === 0) continue;
    await tab.first().click();
    await begun(frame);
    if (view === '订单') await ofAnOrder(frame);
    await frame.waitForTimeout(400);
  }
  return shownIn(frame);
}

test(
  'whichever of its files is gone, the page says so in words and offers to open it anew',
  async () => {
    const asked = new Set<string>();
    const whole = await excel.open(book(), { has: (file) => Boolean(asked.add(file)) });
    expect(await walk(whole.frame)).not.toMatch(SAID);
    await whole.close();
    const scripts = [...asked].filter((file) => /\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(15);
    const silent: string[] = [];
    const counts = { said: 0, harmless: 0 };
    for (const gone of scripts) {
      const opened = await excel.open(book(), { has: (file) => file !== gone });
      const shown = await walk(opened.frame).catch(async () => `BLANK: ${await shownIn(opened.frame)}`);
      if (SAID.test(shown)) counts.said++;
      else if ((gone === 'watchdog.js' || isRare(gone)) && !shown.startsWith('BLANK')) counts.harmless++;
      else silent.push(`${gone}: ${shown.slice(0, 80).replace(/\s+/g, ' ')}`);
      await opened.close();
    }
    console.log(`missing files: ${scripts.length} tried, ${counts.said} said, ${counts.harmless} harmless`);
    expect(silent).toEqual([]);
  },
  45 * 60_000,
);

test('a page that is in a frame which is not displayed reads nothing, and opens when it is', async () => {
  const opened = await excel.open(book(), { isDisplayed: false });
  await opened.frame.waitForFunction(() => 'gendan' in globalThis);
  await opened.page.waitForTimeout(1500);
  expect(await opened.frame.evaluate(() => document.visibilityState)).toBe('visible');
  expect(opened.office.log.syncs).toBe(0);
  await opened.page.evaluate(() => document.querySelector('iframe')!.style.setProperty('display', 'block'));
  await begun(opened.frame);
  expect(opened.office.log.syncs).toBeGreaterThan(0);
});
