import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book, Sheet } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { proposeOpen } from '../../../../shared/features/norms/open';
import { parseIso } from '../../../../shared/time/moment';
import { readWorkbook } from '../../../../xlsx/read';
import { runs } from '../../../tools/runs';
import { found, logSheet, normBook, normSheet, planned, type LogTold, type Told } from './book';

const CHECKS = ['完成没写日期', '换人没写原因', '改期两次', '前置没完成', '日期没更新', '交单后改动'];
const NORMS = normSheet(...CHECKS.map((check) => ({ check })), { check: '条件', condition: '信用证号 为空; 付款方式 = L/C; 实际开船 有值' }); // prettier-ignore

/** One way to go against a norm, in an order of its own; the rest of the book is as it should be. */
const SEEDS: readonly ((no: string) => { told: Told; log?: readonly LogTold[]; number: string })[] = [
  (no) => ({ told: { no, inspected: '√' }, number: `N-1/1/${no}/final_qc` }),
  (no) => ({
    told: { no },
    log: [{ at: '2026-05-06 09:00', order: no, stage: '提单确认', event: '换责任人', value: '孙敏', by: '张敏' }],
    number: `N-2/1/${no}/bl_check/2026-05-06 09:00`,
  }),
  (no) => ({
    told: { no },
    log: ['2026-05-02', '2026-05-05'].map((date, at) => ({ at: `2026-04-1${at} 09:00`, order: no, event: '改截止', date, by: '王丽', note: '等船期' })),
    number: `N-3/1/${no}/booking`,
  }),
  (no) => ({ told: { no, inspected: '2026-05-04' }, number: `N-4/1/${no}/load/final_qc` }),
  (no) => ({ told: { no, terms: 'L/C at sight' }, number: `N-7/1/${no}` }),
]; // prettier-ignore

const CLEAN = Array.from({ length: 12 }, (_, at) => ({ no: `C-${at + 1}` }));
const seeded = fc.array(fc.integer({ min: 0, max: SEEDS.length - 1 }), { maxLength: 6 }).map((kinds) => {
  const seeds = kinds.map((kind, at) => SEEDS[kind]!(`S-${at + 1}`));
  return { orders: [...CLEAN, ...seeds.map(({ told }) => told)], log: seeds.flatMap(({ log = [] }) => log), numbers: seeds.map(({ number }) => number) }; // prettier-ignore
});

const numbers = (book: Book): string[] =>
  found(planned(book))
    .map((each) =>
      each
        .split(' ')
        .slice(0, each.includes(':') ? 2 : 1)
        .join(' '),
    )
    .sort();

/** The sheet with its rows below the header in another order. */
function sorted(sheet: Sheet, seed: number): Sheet {
  const order = sheet.rows.map((_, at) => at).slice(1);
  order.sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101) || a - b);
  const places = [0, ...order];
  return { ...sheet, rows: places.map((at) => sheet.rows[at]!), kinds: places.map((at) => sheet.kinds[at]!) };
}

test('every breach that was put into a book is found once, whatever else is in it, and nothing else', () => {
  fc.assert(
    fc.property(seeded, ({ orders, log, numbers: expected }) => {
      expect(numbers(normBook(orders, NORMS, logSheet(...log)))).toEqual([...expected].sort());
    }),
    runs(15, 150),
  );
});

test('sorting the orders, the norms or the log finds the same', () => {
  fc.assert(
    fc.property(seeded, fc.nat(1000), ({ orders, log }, seed) => {
      const book = normBook(orders, NORMS, logSheet(...log));
      const again = { sheets: book.sheets.map((sheet) => sorted(sheet, seed)) };
      expect(numbers(again)).toEqual(numbers(book));
    }),
    runs(10, 100),
  );
});

test('written down, nothing is found any more, also after the rows of 跟单_事项 are sorted', () => {
  fc.assert(
    fc.property(seeded, fc.nat(1000), ({ orders, log }, seed) => {
      const book = normBook(orders, NORMS, logSheet(...log));
      const { patch } = proposeOpen(planned(book));
      const { book: after, report } = applyPatch(book, patch);
      expect(report.refused).toEqual([]);
      for (const each of [after, { sheets: after.sheets.map((sheet) => sorted(sheet, seed)) }])
        expect(isEmptyPatch(proposeOpen(planned(each)).patch)).toBe(true);
    }),
    runs(8, 80),
  );
});

test('orders without a row of the log are accused of nothing that only a log shows', () => {
  const book = normBook(CLEAN, NORMS, logSheet());
  expect(numbers(book)).toEqual([]);
});

test.each(['出货跟踪表-2026.xlsx', 'Order Tracker LC 2026.xlsx'])('%s goes against no norm that begins today', (file) => {
  const book = readWorkbook(new Uint8Array(readFileSync(join('samples', file))));
  const from = '2026-05-18';
  const norms = normSheet(...CHECKS.map((check) => ({ check, from })));
  const now = parseIso('2026-05-18 10:00')!;
  expect(found(planned({ sheets: [...book.sheets, norms] }, now))).toEqual([]);
}); // prettier-ignore
