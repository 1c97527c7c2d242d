import { isPlainWords } from '../../../addin/host/literal';
import { formulasOf } from '../../../shared/book/formulas';
import { kindAt, valueAt } from '../../../shared/book/model';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;

beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

/** What Excel makes something else of when it is typed. */
const TYPED = [
  '=HYPERLINK("http://x")', '=1+1', '+86 571 8888', '-', '--', '@SUM(A1)', "'", "''", "'x", '007', '1e5', '1,234.50', '(5)', '5%', '$5',
  '¥1,200.00', '3/4', '1-2', '2026-05-18', '5/18', '18:30', '5月3日', '2026年5月', 'May 5', 'Jan-26', '３月４日', 'TRUE', 'false', 'WAHR', '真',
  ' TRUE', '#N/A', '#REF!', '一二三', '十月一日', 'ETD 5/3', '待客户', 'on hold (customer)', '  x  ', '', '第一行\n第二行', '🚢', '½', '²', 'A1', '١٢',
]; // prettier-ignore

describe.each([
  ['General', 'General'],
  ['Text', '@'],
  ['a date', 'yyyy/m/d'],
])('cells of the format %s', (_, format) => {
  test('keep every text as the very text that it is, and a second writing finds it there', async () => {
    office.hold(bookOf(sheetOf('文字', [['文字']])));
    TYPED.forEach((__, i) => office.workbook.sheets[0]!.put(i + 2, 1, { format }));
    const host = office.host();
    const cells = TYPED.map((value, i) => {
      return { sheet: '文字', row: i + 2, column: 1, seen: null, write: { as: 'text' as const, value } };
    });
    const report = await host.commit({ sheets: [], columns: [], cells });
    expect(report.refused).toEqual([]);
    const [sheet] = office.book().sheets;
    expect(TYPED.map((___, i) => valueAt(sheet!, i + 2, 1) ?? '')).toEqual(TYPED);
    expect([...formulasOf(sheet!)]).toEqual([]);
    const [read] = (await office.host().readBook()).sheets;
    const letters = TYPED.map((text, i) => [text, kindAt(read!, i + 2, 1)]);
    expect(letters).toEqual(TYPED.map((text) => [text, text === '' ? '.' : 's']));
    expect((await host.commit({ sheets: [], columns: [], cells })).written).toBe(0);
  });
});

test.each([
  ['待客户', true],
  ['on hold (customer)', true],
  ['overdue', true],
  ['Überfällig', true],
  ['May 5', false],
  ['5月', false],
  ['TRUE', false],
  ['falsch', false],
  ['=x', false],
  ['-x', false],
  [' x', false],
  ['a\nb', false],
  ['', false],
])('%j can only be words: %s', (text, expected) => expect(isPlainWords(text)).toBe(expected));
