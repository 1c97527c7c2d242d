import fc from 'fast-check';
import { keptBook } from '../../../tools/kept-book';
import { daysAfter } from '../../../tools/purchases';
import { moment } from '../../../tools/order-facts';
import type { Book } from '../../../../shared/book/model';
import { advice, times } from './advice-of';

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  '\ud800',
  'x'.repeat(10_000),
  '=1+1',
  '客\u0000户',
  ' ',
];

/** Orders that skip a stage of a strange key, waited for and done with strange names. */
const strange = (key: string, name: string, limit: string): Book =>
  keptBook({
    stages: [
      { key: 'prod_start', name: '生产启动', limit, evidence: 'prod_start' },
      { key, name, limit, after: 'prod_start', waitsOn: name, document: name, checklist: name },
      { key: 'onboard', name: '装船', after: key, notLater: 'etd', evidence: 'atd' },
    ],
    orders: times(24, (at) => {
      const from = daysAfter('2025-05-01', at * 7);
      const on = moment(daysAfter(from, 30));
      return {
        cells: { 客户: name, 下单日期: from, 生产启动: daysAfter(from, 20), ETD: daysAfter(from, 60), ATD: undefined },
        log: [{ at: on, event: at < 20 ? 'waived' : 'done', stage: key, date: on }],
      };
    }),
  }); // prettier-ignore

test('whatever names and limits a sheet holds, advice has figures that are figures', () => {
  const limits = ['3d', '1e308d', '99999999999d', '-3d', 'NaN', '0d', '24h', ''];
  fc.assert(
    fc.property(
      fc.constantFrom(...NAMES),
      fc.constantFrom(...NAMES),
      fc.constantFrom(...limits),
      (key, name, limit) => {
        for (const { because, effect } of advice(strange(key, name, limit))) {
          expect(because.zh).not.toMatch(/NaN|undefined|Infinity/);
          expect(because.en).not.toMatch(/NaN|undefined|Infinity/);
          expect(effect.past.of).toBeGreaterThanOrEqual(effect.past.after);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('a process sheet whose header somebody wrote over gives no advice and no error', () => {
  const book = strange('ship_sample', '船样', '8d');
  expect(advice(book).length).toBeGreaterThan(0);
  const broken = book.sheets.map((sheet) =>
    sheet.name === '跟单_流程'
      ? { ...sheet, rows: [sheet.rows[0]!.map(() => 'x'), ...sheet.rows.slice(1)] }
      : sheet,
  );
  expect(advice({ ...book, sheets: broken })).toEqual([]);
});
