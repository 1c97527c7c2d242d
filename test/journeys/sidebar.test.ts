import type { Browser, Page } from 'playwright-core';
import { APP_WORDS } from '../../pane/parts/words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { TODAY_WORDS } from '../../pane/features/today/words';
import { launchChromium } from '../../scripts/pages/chromium';
import type { Bilingual } from '../../shared/lang';
import { plan } from '../../shared/plan/plan';
import { builtProject } from '../../emulators/apps-script/built';
import {
  openSidebarPage,
  type SidebarOptions,
  type SidebarPage,
} from '../../emulators/apps-script/sidebar-page';
import { orderBook } from '../tools/order-book';
import { MID_MORNING } from '../tools/set-up';
import { leftToWrite, open, small, valuesOf } from '../apps-script/tools';

jest.setTimeout(180_000);

let browser: Browser;
const shown: SidebarPage[] = [];
beforeAll(async () => {
  builtProject('server');
  builtProject('sidebar');
  browser = await launchChromium();
}, 15 * 60_000);
afterEach(async () => {
  for (const page of shown.splice(0)) await page.close();
});
afterAll(() => browser?.close());

async function sidebar(under: ReturnType<typeof open>, options: SidebarOptions = {}): Promise<SidebarPage> {
  const page = await openSidebarPage(browser, under.project, options);
  shown.push(page);
  await page.settled();
  return page;
}

async function press(
  { page, settled }: SidebarPage,
  name: Bilingual,
  lang: 'zh' | 'en' = 'zh',
): Promise<void> {
  const dialog = page.getByRole('dialog');
  const within = (await dialog.count()) > 0 ? dialog : page.locator('body');
  await within.getByRole('button', { name: name[lang], exact: true }).first().click();
  await settled();
}

/** What a button asks for may still be on its way to the script. */
async function until(at: SidebarPage, holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await at.settled();
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come to that');
}

const tasksOf = (page: Page) => page.locator('[data-task]');

test('a person sets the book up in the sidebar, marks a stage done and takes it back', async () => {
  const under = open(orderBook());
  const at = await sidebar(under);
  const before = valuesOf(under.book());

  await press(at, SETUP_WORDS.preview);
  await at.page.getByText('跟单_设置').first().waitFor();
  expect(valuesOf(under.book())).toEqual(before);
  await press(at, APP_WORDS.apply);
  expect(Object.keys(valuesOf(under.book()))).toEqual(
    expect.arrayContaining(['跟单_设置', '跟单_记录', '跟单_今天']),
  );
  expect(plan(under.book(), MID_MORNING).isConfirmed).toBe(true);
  expect(under.cell('出货', 7, 2)).toBe('=HYPERLINK("x")');

  const written = valuesOf(under.book());
  const [first] = await tasksOf(at.page).allTextContents();
  await tasksOf(at.page).first().click();
  await press(at, TODAY_WORDS.done);
  await at.page.getByRole('dialog').waitFor();
  await press(at, TODAY_WORDS.done);
  await until(at, async () => JSON.stringify(valuesOf(under.book())) !== JSON.stringify(written));
  await until(at, async () => (await tasksOf(at.page).allTextContents())[0] !== first);

  await press(at, APP_WORDS.undo);
  await until(at, async () => JSON.stringify(valuesOf(under.book())) === JSON.stringify(written));
  expect(valuesOf(under.book())).toEqual(written);
  expect(at.strangers).toEqual([]);
  expect(at.complaints).toEqual([]);
});

test('what a person types in the sheet shows in the sidebar, and the row that they select', async () => {
  const under = open(small(), { locale: 'en_US' });
  const at = await sidebar(under, { locale: 'en-GB', theme: 'dark', withoutWorkers: true });
  await tasksOf(at.page).first().waitFor();
  const row = plan(under.book(), MID_MORNING).tables[0]!.rows.find(({ order }) => order.key === 'A-03')!;
  under.types('出货', row.row.row, 8, [[46150]]);
  under.world.workbook.select(under.world.workbook.find('出货')!, { top: 5, left: 1, bottom: 5, right: 1 });
  await at.page.clock.runFor(5000);
  await at.settled();
  // Nothing is left for the pane to write: the trigger has answered the edit.
  expect(leftToWrite(under.book(), plan(under.book(), MID_MORNING).now)).toBe(0);
  expect(at.complaints).toEqual([]);
  await at.page.evaluate("globalThis.gendan.go('order')");
  await at.settled();
  await at.page.getByText('A-03').first().waitFor();
});

test('while another run writes it says what to do, and nothing is changed', async () => {
  const under = open(small());
  const page = await sidebar(under);
  under.world.isLockHeld = true;
  const before = valuesOf(under.book());
  await tasksOf(page.page).first().click();
  await press(page, TODAY_WORDS.done);
  await page.page.getByRole('dialog').waitFor();
  await press(page, TODAY_WORDS.done);
  await page.page.getByText('请过半分钟再试').first().waitFor();
  expect(valuesOf(under.book())).toEqual(before);
});
