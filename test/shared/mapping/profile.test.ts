import { profileOf, type Profile } from '../../../shared/mapping/profile';
import { approve } from '../../tools/approve';
import { day, formula, sheetOf, type TestCell } from '../../tools/book';
import { textTable } from '../../tools/text-table';

/** Cells as they stand in trade sheets, each with its neighbours on the other side of a limit. */
const CELLS: TestCell[] = [
  day('2026-05-03'), day('2026-05-03 18:00'), 20260503, 20000101, 19991231, 20501231, 20501232, 20260503.5,
  46145, 36000, 35999, 60000, 60001, 46145.5, 12, 0.35, -5, true, false, { error: '#N/A' }, '  ',
  '√', '已付', 'TBC', 'OK', '待客户', '客户说下周再看',
  'MSKU1234567', 'TGHU 765432', 'MSKU-123456', 'ABCD1234567', 'USD', '人民币', '¥', 'USD 5',
  '40HQ', '2x20GP', '1*40尺', '拼箱', 'LCL', `拼箱${'，先不装'.repeat(15)}`,
  '2026.5.3', '2026年5月', '20260503', '5月3日', '5月底', '5/3', '12Nov', 'May 3', 'ETD 5/3', '预计5/10', '5.3%',
  'USD 1,200.50', '¥300', '12万', '30 pcs', '12345678', '1234567', '-5.5', '约200',
  'FOB', 'CIF Hamburg', 'FOB，T/T 30%', `FOB ${'x'.repeat(60)}`,
  'T/T 30%', 'L/C at sight', '月结30天', '见提单副本付款', `T/T ${'预付'.repeat(40)}`,
  '电放', '正本', 'SWB', '正本提单已经寄给客户了，单号后补',
  'PO-1001', 'SC/2026/018', 'a1', '单号：2026-01号', 'x@y.com 12', '“12”',
  '王丽', '赵小强', '王丽丽丽', '红色', 'Chen', 'Chen Jie', 'Chen J.', 'chen', 'KESTREL', 'Christopher Featherstone',
  'Kestrel Outdoor', '不锈钢水壶', '客户要求改包装，等客户确认彩盒印刷文件后再安排下单生产，预计还要两周以上的时间才能回复我们所有的问题',
]; // prettier-ignore

test('what cells look like is approved', () => {
  const rows = CELLS.map((cell) => {
    const profile = profileOf(sheetOf('S', [[cell]]), [1], 1);
    const classes = (Object.keys(profile) as (keyof Profile)[]).filter(
      (name) => name !== 'filled' && profile[name] > 0,
    );
    const shown = typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
    const short = shown.length > 50 ? `${shown.slice(0, 44)}… (${shown.length})` : shown;
    return [short, profile.filled === 0 ? 'empty' : classes.join(' ') || 'nothing'];
  });
  approve(__dirname, 'profile', textTable([['cell', 'looks like'], ...rows]));
});

test('the cells of the rows asked for are counted; empty ones are not', () => {
  const sheet = sheetOf('S', [['5/3'], [null], ['5/4'], [' '], [formula(12)], ['5/9']]);
  expect(profileOf(sheet, [1, 2, 3, 4, 5, 9], 1)).toMatchObject({
    filled: 3,
    dates: 2,
    numbers: 1,
    formulas: 1,
  });
  expect(profileOf(sheet, [1], 2).filled).toBe(0);
});
