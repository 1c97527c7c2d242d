import { mapBook } from '../../../shared/mapping/mapping';
import { isoDay } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';

function about(name: string, ...rows: TestCell[][]): string {
  const [table] = mapBook(bookOf(sheetOf(name, rows))).tables;
  return table?.near === undefined ? 'no time' : isoDay(table.near);
}
const HEAD = ['订单号', '客户', '下单日期', 'ETD', '备注'];
const order = (no: string, ordered: TestCell, etd: TestCell): TestCell[] => [no, 'Kestrel', ordered, etd];
const [MAR, APR, MAY] = ['2026-03-01', '2026-04-01', '2026-05-01'].map(day);

test.each<[string, string, TestCell[][], string]>([
  ['the middle of its order dates', '出货', [HEAD, order('A', MAY, null), order('B', MAR, null), order('C', APR, null)], '2026-04-01'],
  ['of two the later', '出货', [HEAD, order('A', MAR, null), order('B', APR, null)], '2026-04-01'],
  ['order dates before other dates', '出货', [HEAD, order('A', MAR, MAY), order('B', MAR, MAY)], '2026-03-01'],
  ['order dates before the title', '2012年8月', [HEAD, order('A', MAR, MAY)], '2026-03-01'],
  ['the title before other dates', '出货', [['2012年8月份出货表'], HEAD, order('A', null, MAY)], '2012-08-01'],
  ['the nearest title', '2011年', [['2010年3月'], ['2012年8月'], HEAD, order('A', null, MAY)], '2012-08-01'],
  ['the name of the sheet', '2012-08', [HEAD, order('A', null, MAY)], '2012-08-01'],
  ['a year alone', '出货2012', [HEAD, order('A', null, MAY)], '2012-01-01'],
  ['a month that is none', '2012年13月', [HEAD, order('A', null, MAY)], '2012-01-01'],
  // 60 days are taken off each context: together half a year.
  ['from half a year before any dates where nothing else tells', '出货', [HEAD, order('A', null, MAY)], '2025-12-29'],
  ['not dates without a year', '出货', [HEAD, order('A', '3月5日', '5/3')], 'no time'],
])('the time that a table is about: %s', (_, name, rows, expected) => expect(about(name, ...rows)).toBe(expected)); // prettier-ignore
