import { bookLanguage } from '../../../shared/plan/book-language';
import type { TableMap } from '../../../shared/mapping/map';

const tableOf = (headers: readonly string[], ours = false): TableMap =>
  ({ columns: headers.map((header) => ({ header, ours })) }) as unknown as TableMap;
const languageOf = (...headers: string[]): string => bookLanguage([tableOf(headers)]);

test.each([
  ['zh', ['订单号', '客户', '交期', '船期']],
  ['zh', ['订单号', 'Customer', 'ETD']],
  ['en', ['订单号', 'Customer', 'ETD', 'ATD']],
  ['en', ['Order No', 'Customer', 'ETD', 'ATD']],
  ['zh', ['订单号 PO No', '客户 Customer', '船期 ETD', '开船 ATD']],
])('%s: %j', (lang, headers) => expect(languageOf(...headers)).toBe(lang));

test('English where there is no table', () => expect(bookLanguage([])).toBe('en'));

test('of all tables together, and not by the columns that Gendan itself writes', () => {
  const english = tableOf(['Order No', 'Customer', 'ETD', 'ATD', 'Remark']);
  expect(bookLanguage([english, tableOf(['订单号', '客户'])])).toBe('en');
  expect(bookLanguage([english, tableOf(['订单号', '客户', '船期'])])).toBe('zh');
  expect(bookLanguage([english, tableOf(['下一步', '到期', '负责'], true)])).toBe('en');
});
