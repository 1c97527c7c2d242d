import type { Book } from '../../shared/book/model';
import { bookOf, day, sheetOf, type TestCell } from './book';

const HEADERS = ['订单号', '客户', '下单日期', 'ETD', '船期', '状态'];

/** A row of a month: the order, its planned sailing, what 船期 and 状态 say. */
function row(no: string, etd: string, sailing: string | null, status = ''): TestCell[] {
  return [no, 'Kestrel', day('2026-01-05'), day(etd), sailing && day(sailing), status];
}

/**
 * Three months with one header each, as teams keep them: 船期 may be ETD or ATD on all three; in March and May one
 * order takes two rows; GOH and 甩柜 are words of the team's own; a line above March explains a colour.
 */
export function askingBook(): Book {
  const march = [
    row('M1', '2026-03-01', '2026-03-02', 'GOH'),
    row('M2', '2026-03-08', '2026-03-08'),
    row('M2', '2026-03-15', null, 'GOH'),
    row('M3', '2026-03-20', null),
  ];
  const april = [row('A1', '2026-04-02', '2026-04-03', 'GOH'), row('A2', '2026-04-09', null, '甩柜')];
  const may = [
    row('P1', '2026-05-03', null),
    row('P1', '2026-05-10', '2026-05-11'),
    row('P2', '2026-05-30', null),
  ];
  return bookOf(
    sheetOf('3月', [['红色=已取消'], HEADERS, ...march], { fills: { A3: 'FF0000' } }),
    sheetOf('4月', [HEADERS, ...april]),
    sheetOf('5月', [HEADERS, ...may]),
  );
}
