import { findSheet, valueAt } from '../../../shared/book/model';
import { bookOf, workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { setUp } from '../../tools/set-up';
import { aTeam } from '../../tools/team';
import { until } from '../../tools/until';
import { functionsJson } from '../../../manifests/functions-json';
import { inExcel } from './in-excel';
import { column, personOn } from './on-row';

const excel = inExcel();

test('Update now puts right what somebody wrote over the results', async () => {
  const { workbook, sheet, opened } = await personOn(excel, 5);
  const status = sheet.cell(3, column('跟单·状态'))!.value;
  workbook.by('colleague', () => sheet.set(3, column('跟单·状态'), { value: 'x' }));
  await opened.office.commands.press('updateNow');
  await opened.settled();
  expect(sheet.cell(3, column('跟单·状态'))!.value).toBe(status);
});

test('Next late order moves the cursor, by button and by keys', async () => {
  // A-02 has not sailed though its ETD was 28 May, and A-03's deposit has not come.
  const { workbook, sheet, opened } = await personOn(excel, 1, '2026-06-02T10:00');
  await opened.office.commands.press('nextLate');
  await opened.settled();
  const first = workbook.selection.top;
  expect(sheet.cell(first, column('跟单·状态'))!.value).toBe('已逾期');
  opened.office.commands.keys('nextLate');
  await until('the cursor is on another late order', () => workbook.selection.top !== first);
  expect(sheet.cell(workbook.selection.top, column('跟单·状态'))!.value).toBe('已逾期');
});

test('while a cell is being edited a verb says what to do, and nothing is written', async () => {
  const { workbook, opened } = await personOn(excel, 5);
  const { revision } = workbook;
  opened.office.cellEdit.begin();
  await opened.office.commands.press('markDoneToday');
  await opened.frame.getByText('Press Enter').first().waitFor();
  expect(workbook.revision).toBe(revision);
  opened.office.cellEdit.end();
  await opened.office.commands.press('markDoneToday');
  await opened.settled();
  expect(workbook.revision).toBeGreaterThan(revision);
});

test('formulas in cells: one value, a column that spills, an error in its own cell with its sentence', async () => {
  const workbook = workbookOf(setUp(orderBook(), aTeam));
  const sheet = workbook.addSheet('公式');
  [46066, null, 'soon'].forEach((value, r) => sheet.put(r + 1, 1, { value, format: 'yyyy/m/d' }));
  sheet.put(1, 3, { value: null, formula: '=SLA.DUE(A1,"2wd","CN")' });
  sheet.put(1, 5, { value: null, formula: '=SLA.WORKDAY(A1:A3,2)' });
  sheet.put(1, 7, { value: null, formula: '=SLA.DUE(A1,2)' });
  const functions = { namespace: 'SLA', metadata: functionsJson('zh', 'https://trade.example') };
  const opened = await excel.open(workbook, { functions });
  await opened.settled();
  opened.office.state.recalculateAll();
  await opened.office.idle();
  const shown = findSheet(bookOf(workbook), '公式')!;
  // Friday 13 February 2026 and two working days: the make-up day counts, Spring Festival does not.
  expect(valueAt(shown, 1, 3)).toBe(46077);
  expect([1, 2, 3].map((row) => valueAt(shown, row, 5))).toEqual([46077, '', { error: '#VALUE!' }]);
  expect(valueAt(shown, 1, 7)).toEqual({ error: '#VALUE!' });
  const refused = opened.office.state.functions.calls.find(({ address }) => address.endsWith('G1'));
  expect(refused!.message).toContain('3wd');
  expect(opened.complaints).toEqual([]);
});

test('with the pane never opened: formulas are answered and verbs work; the workbook is read when a verb needs it', async () => {
  const workbook = workbookOf(setUp(orderBook(), aTeam));
  const sheet = workbook.find('出货')!;
  const status = sheet.cell(3, column('跟单·状态'))!.value;
  sheet.put(3, column('跟单·状态'), { value: 'x' });
  const formulas = workbook.addSheet('公式');
  formulas.put(1, 1, { value: null, formula: '=SLA.DUE("2026-02-13","2wd","CN")' });
  const functions = { namespace: 'SLA', metadata: functionsJson('zh', 'https://trade.example') };
  const opened = await excel.open(workbook, { functions, isHidden: true });
  await opened.frame.waitForFunction(() => 'gendan' in globalThis);
  opened.office.state.recalculateAll();
  await opened.office.idle();
  expect(formulas.cell(1, 1)!.value).toBe(46077);
  expect(opened.office.log.syncs).toBe(0);
  expect(await opened.frame.locator('nav').count()).toBe(0);
  await opened.office.commands.press('updateNow');
  expect(sheet.cell(3, column('跟单·状态'))!.value).toBe(status);
  expect(await opened.frame.locator('nav').count()).toBe(0);
});
