import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { plan } from '../../shared/plan/plan';
import { leftToWrite, open, small, valuesOf } from '../apps-script/tools';
import { MID_MORNING } from '../tools/set-up';
import { setUpSample } from '../../scripts/samples/set-up';
import { parseIso } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { inSidebar, press, tasksOf } from './in-sidebar';
import { looksAround } from './looking';
import { NOW } from './tools';

const sidebar = inSidebar();

test('what a person types in the sheet shows in the sidebar, and the row that they select', async () => {
  const under = open(small(), { locale: 'en_US' });
  const at = await sidebar.open(under, { locale: 'en-GB', theme: 'dark', withoutWorkers: true });
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
  const page = await sidebar.open(under);
  under.world.isLockHeld = true;
  const before = valuesOf(under.book());
  await tasksOf(page.page).first().click();
  await press(page, ACTION_WORDS.done);
  await page.page.getByRole('dialog').waitFor();
  await press(page, ACTION_WORDS.done);
  await page.page.getByText('请过半分钟再试').first().waitFor();
  expect(valuesOf(under.book())).toEqual(before);
});

test.each([
  ['en', 'en_US', 'en-GB'],
  ['zh', 'zh_CN', 'zh-CN'],
] as const)(
  'Today, desk, board, timeline, month and sharing beside a sheet (%s)',
  async (lang, sheetLocale, locale) => {
    const under = open(readWorkbook(setUpSample(lang)), { now: parseIso(NOW), locale: sheetLocale });
    const at = await sidebar.open(under, { locale });
    await tasksOf(at.page).first().waitFor();
    await looksAround({ root: at.page, workbook: under.world.workbook, lang, settled: at.settled });
    expect([at.strangers, at.complaints]).toEqual([[], []]);
  },
);
