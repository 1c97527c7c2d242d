import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingsOf, plan } from '../../../shared/plan/plan';
import type { StagePlan } from '../../../shared/plan/order-plan';
import type { Book } from '../../../shared/book/model';
import { isoDay, dayOf } from '../../../shared/time/moment';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, day, sheetOf } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { sharedDir } from '../../tools/shared-dir';

const HEADERS = [
  '订单号', '客户', '付款方式', '贸易条款', '下单日期', '定金到账日', '工厂交期', '装柜日期', 'ETD', 'ATD', 'ETA', '交单日期', '尾款到账日',
]; // prettier-ignore

interface Cells {
  readonly deposit?: string;
  readonly load?: string;
  readonly etd?: string;
  readonly atd?: string;
  readonly eta?: string;
  readonly docs?: string;
  readonly balance?: string;
}

/** An order of 1 March 2026 on this term; 1 and 2 are the rows of the title and of a second order that only fills the sheet. */
function orderOn(term: string, cells: Cells = {}): Book {
  const { deposit, load, etd = '2026-03-16', atd, eta, docs, balance } = cells;
  const when = (iso: string | undefined) => (iso === undefined ? null : day(iso));
  const dates = [deposit, '2026-03-12', load, etd, atd, eta, docs, balance].map(when);
  return bookOf(sheetOf('订单', [HEADERS, ['P1', 'ACME', term, 'FOB', day('2026-02-01'), ...dates]]));
}

function stagesOf(book: Book, now = '2026-05-18 10:00', at = 0): Map<string, StagePlan> {
  const order = plan(book, moment(now)).tables[0]!.rows[at]!.order;
  return new Map(
    order.stages.filter(({ status }) => status !== 'not applicable').map((stage) => [stage.stage.key, stage]),
  );
}

function dueOf(stage: StagePlan | undefined): string | undefined {
  return stage?.due === undefined ? undefined : isoDay(dayOf(stage.due));
}

const MONEY = ['deposit', 'prepaid', 'credit_ok', 'balance_before', 'balance', 'collection', 'credit_due', 'bank_exam', 'acceptance', 'maturity']; // prettier-ignore

describe('which money stages an order has', () => {
  test.each([
    ['T/T 30%定金，70%见提单副本', ['deposit', 'balance']],
    ['T/T 30%定金，发货前付清余款', ['deposit', 'balance_before']],
    ['100% T/T in advance', ['prepaid']],
    ['30% TT, balance OA 45 days', ['deposit', 'credit_ok', 'credit_due']],
    ['O/A 60 days', ['credit_ok', 'credit_due']],
    ['款到发货', ['balance_before']],
    ['30% deposit, 40% before shipment, 30% against copy of B/L', ['deposit', 'balance_before', 'balance']],
    ['D/P at sight', ['credit_ok', 'collection', 'credit_due']],
    ['L/C at sight', ['bank_exam']],
    ['30% T/T deposit + 70% L/C at sight', ['deposit', 'bank_exam']],
    ['L/C 90 days after B/L date', ['credit_ok', 'acceptance', 'maturity']],
    ['50% L/C at sight 50% L/C 90 days after B/L date', ['credit_ok', 'bank_exam', 'acceptance', 'maturity']],
    ['', ['deposit', 'balance']],
    ['T/T', ['deposit', 'balance']],
  ])('%s: %j', (term, expected) => {
    const stages = stagesOf(orderOn(term, { atd: '2026-03-16', docs: '2026-03-18' }));
    expect(MONEY.filter((key) => stages.has(key))).toEqual(expected);
  });

  test('nothing is invented where days or start of the credit are not said', () => {
    expect(dueOf(stagesOf(orderOn('O/A', { atd: '2026-03-16' })).get('credit_due'))).toBeUndefined();
    expect(stagesOf(orderOn('O/A', { atd: '2026-03-16' })).has('deposit')).toBe(false);
  });
});

describe('when the money is due', () => {
  const sailed = { atd: '2026-03-16', docs: '2026-03-18' };
  test.each([
    ['O/A 30 days', '2026-04-15'],
    ['O/A 90 days after B/L date', '2026-06-14'],
    ['月结60天', '2026-05-30'],
    ['T/T 30 days after B/L date', '2026-04-15'],
    ['后T/T 45天', '2026-04-30'],
    ['30% TT, balance OA 45 days', '2026-04-30'],
    ['Net 30', '2026-04-15'],
    ['D/P at sight', '2026-04-02'],
    ['D/A 60 days after B/L date', '2026-05-15'],
  ])('%s after 16 March: %s', (term, due) => {
    expect(dueOf(stagesOf(orderOn(term, sailed)).get('credit_due'))).toBe(due);
  });

  test('D/P at sight waits for the documents: before they are sent nothing is due', () => {
    expect(dueOf(stagesOf(orderOn('D/P at sight', { atd: '2026-03-16' })).get('credit_due'))).toBeUndefined();
  });

  test('an L/C 90 days after the B/L of 20 March falls due on 18 June', () => {
    const stages = stagesOf(orderOn('L/C 90 days after B/L date', { atd: '2026-03-20' }));
    expect(dueOf(stages.get('maturity'))).toBe('2026-06-18');
  });

  test('against copies: a week after the sailing, and five days before a vessel that is nearer', () => {
    const due = (eta: string) => dueOf(stagesOf(orderOn('30/70', { atd: '2026-03-16', eta })).get('balance'));
    expect(due('2026-04-20')).toBe('2026-03-23');
    expect(due('2026-03-26')).toBe('2026-03-21');
    expect(due('2026-03-20')).toBe('2026-03-18');
  });

  test('the days that a term gives to a balance against copies count', () => {
    const book = orderOn('30% deposit, balance within 14 days after copy of B/L', { atd: '2026-03-16' });
    expect(dueOf(stagesOf(book).get('balance'))).toBe('2026-03-30');
  });

  test('before shipment: two working days before the loading, else two days before ETD, on a day that the office works', () => {
    const term = 'T/T 30%定金，发货前付清余款';
    const due = (cells: Cells) => dueOf(stagesOf(orderOn(term, cells)).get('balance_before'));
    expect(due({ etd: '2026-04-28' })).toBe('2026-04-24');
    expect(due({ etd: '2026-04-28', load: '2026-04-24' })).toBe('2026-04-22');
  });
});

test('loading before the balance is in is told', () => {
  const cells = { deposit: '2026-02-03', etd: '2026-04-28', load: '2026-04-26' };
  const planned = plan(orderOn('T/T 30%定金，发货前付清余款', cells), moment('2026-05-18 10:00'));
  expect(findingsOf(planned).map(({ message }) => message.zh)).toContain(
    '装柜已完成，但收尾款（发货前）还没有完成',
  );
});

test('a term that leaves something open is asked about once for all its orders', () => {
  const rows = ['T/T', 'T/T', 'L/C 90 days', 'O/A 30 days'].map((term, at) => [
    `P${at}`, 'ACME', term, 'FOB', day('2026-05-11'), null, day('2026-06-12'), null, day('2026-06-16'), null, null, null, null,
  ]); // prettier-ignore
  const planned = plan(bookOf(sheetOf('订单', [HEADERS, ...rows])), moment('2026-05-18 10:00'));
  const asked = findingsOf(planned).filter(({ kind }) => kind === 'payment term');
  expect(asked.map(({ place, message }) => [place.row, message.zh])).toEqual([
    [2, '付款条件“T/T”（2 单）：100% T/T 没有写什么时候付，请补上（如 发货前、见提单副本）'],
    [4, '付款条件“L/C 90 days”：90 天从见票日还是提单日起算？'],
  ]);
});

const folder = join(sharedDir() ?? '', 'cases');
const caseBook = (name: string): Book => readWorkbook(readFileSync(join(folder, `${name}.xlsx`)));
const describeCases = existsSync(folder) ? describe : describe.skip;

describeCases('books that were judged wrongly', () => {
  test('payment terms of all kinds', () => {
    const book = caseBook('p2_payment');
    const duesOf = (at: number): Record<string, string | undefined> =>
      Object.fromEntries(
        [...stagesOf(book, '2026-05-18 10:00', at)]
          .filter(([key]) => ['balance_before', 'balance', 'credit_due'].includes(key))
          .map(([key, stage]) => [key, dueOf(stage)]),
      );
    // ordered 2 March, sailed 28 April, arriving 2 May 2026
    expect(Array.from({ length: 14 }, (_, at) => duesOf(at))).toEqual([
      { balance: '2026-04-30' }, // T/T 30/70 见提单副本
      { balance_before: '2026-04-24' }, // T/T 30%定金，发货前付清余款
      {}, // 100% T/T in advance
      { credit_due: '2026-05-28' }, // O/A 30 days
      { credit_due: '2026-07-27' }, // O/A 90 days after B/L date
      { credit_due: '2026-06-27' }, // O/A 60 days
      {}, // D/P at sight, documents not sent
      {}, // D/A 60 days: from when is asked
      { credit_due: '2026-06-29' }, // 月结60天
      { credit_due: '2026-05-28' }, // T/T 30 days after B/L date
      { credit_due: '2026-06-27' }, // T/T 60天
      {}, // 30% T/T deposit + 70% L/C at sight
      { credit_due: '2026-06-12' }, // 30% TT, balance OA 45 days
      { balance: '2026-04-30' },
    ]);
    expect(stagesOf(book, undefined, 11).has('deposit')).toBe(true);
  });

  test('a usance L/C falls due by its tenor', () => {
    const book = caseBook('lc');
    expect(dueOf(stagesOf(book, undefined, 1).get('maturity'))).toBe('2026-06-18');
    expect(stagesOf(book, undefined, 2).has('deposit')).toBe(true);
    expect(stagesOf(book, undefined, 0).has('maturity')).toBe(false);
  });

  // pay-lc-long is read the same once its long texts are taken for a payment term (issue 11, reading).
  test.each(['pay-lc-short'])('%s: the presentation is due, whatever words the L/C is in', (name) => {
    const order = plan(caseBook(name), moment('2026-05-18 09:00')).tables[0]!.rows[0]!.order;
    expect(order.variant.key).toBe('lc-sight');
    expect(dueOf(order.stages.find(({ stage }) => stage.key === 'present'))).toBe('2026-06-02');
  });

  test('a balance does not slide', () => {
    const book = caseBook('C_balance_slides');
    const dues = ['2026-11-27', '2026-12-27', '2027-02-27'].map((now) =>
      dueOf(stagesOf(book, `${now} 10:00`).get('balance')),
    );
    expect(new Set(dues)).toEqual(new Set(['2026-10-08']));
  });
});
