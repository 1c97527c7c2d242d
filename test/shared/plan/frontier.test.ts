import { plan } from '../../../shared/plan/plan';
import { parseIso } from '../../../shared/time/moment';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';

const HEADERS = [
  '订单号', '客户', '贸易条款', '付款方式', '下单日期', '定金到账', '交期', '船期', '实际开船', '寄单日期', '尾款到账',
]; // prettier-ignore

interface Row {
  readonly term?: string;
  readonly deposit?: string;
  readonly delivery?: string;
  readonly etd?: string;
  readonly sailed?: string;
  readonly docs?: string;
  readonly balance?: string;
}

/** Six orders that filled everything, so that each column is kept, and the one that is asked about. */
function stagesOf(row: Row, now: string): (key: string) => { status: string; doneBy: string } {
  const kept = Array.from({ length: 6 }, (_, at) =>
    cells(`K-${at}`, {
      deposit: '2026-01-08',
      delivery: '2026-03-20',
      etd: '2026-03-10',
      sailed: '2026-03-11',
      docs: '2026-03-20',
      balance: '2026-03-16',
    }),
  );
  const book = bookOf(sheetOf('出货', [HEADERS, ...kept, cells('A-1', row)]));
  const order = plan(book, parseIso(`${now} 10:00`)!).tables[0]!.rows.at(-1)!.order;
  return (key) => {
    const found = order.stages.find(({ stage }) => stage.key === key)!;
    return { status: found.status, doneBy: found.doneBy };
  };
}

function cells(no: string, row: Row): TestCell[] {
  const date = (iso: string | undefined): TestCell => (iso === undefined ? null : day(iso));
  return [
    no, 'Nordvik', 'FOB Ningbo', row.term ?? '30%定金，70%见提单复印件', day('2026-01-05'), date(row.deposit), date(row.delivery),
    date(row.etd), date(row.sailed), date(row.docs), date(row.balance),
  ]; // prettier-ignore
}

test('a balance that came in before the vessel shows the deposit, and nothing of the sailing', () => {
  const stages = stagesOf({ delivery: '2026-05-20', etd: '2026-05-19', balance: '2026-05-12' }, '2026-05-18');
  expect(stages('deposit')).toEqual({ status: 'done', doneBy: 'implied' });
  expect(stages('onboard').status).not.toBe('done');
});

test('papers mailed to who has paid show no sailing while the vessel is still to come', () => {
  const row = { term: '100% T/T 预付', deposit: '2026-01-20', delivery: '2026-05-11', etd: '2026-05-21', docs: '2026-05-16' }; // prettier-ignore
  expect(stagesOf(row, '2026-05-18')('onboard').status).toBe('overdue');
  expect(stagesOf({ ...row, etd: '2026-05-12' }, '2026-05-18')('onboard').doneBy).toBe('implied');
});
