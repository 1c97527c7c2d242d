import { readFileSync } from 'node:fs';
import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { adviceOf } from '../../../../shared/checkup/advice';
import { checkupOf } from '../../../../shared/checkup/checkup-of';
import { readConfig, sheetOf } from '../../../../shared/config';
import { proposeAdvice } from '../../../../shared/features/checkup/propose';
import { plan } from '../../../../shared/plan/plan';
import type { Moment } from '../../../../shared/time/moment';
import { readWorkbook } from '../../../../xlsx/read';
import { KEPT_UNTIL, keptSince030 } from '../../../tools/book-kept-since-030';
import { bookOf030 } from '../../../tools/books';
import { NOW, times } from './advice-of';

const found = (book: Book, now: Moment) => {
  const planned = plan(book, now);
  const checkup = checkupOf(planned, {});
  const inspection = checkup.stages.find(({ stage, onTime }) => stage === 'final_qc' && onTime.n > 0)!;
  return { planned, inspection, advice: adviceOf(planned, checkup) };
};

/** Most on the factory's date or within three days of it, one in six on the fourth. */
const INSPECTED = times(30, (at) => (at % 6 === 0 ? 4 : at % 4));

describe.each([
  ['zh', '尾期验货：截止改为工厂交期 + 3天'],
  ['en', 'Final inspection: due at Factory Due + 3 days'],
] as const)('a book set up by 0.3.0 and kept since, %s', (lang, title) => {
  const book = keptSince030(lang, INSPECTED);
  const { planned, inspection, advice } = found(book, KEPT_UNTIL);

  test('finds by itself that the final inspection is hardly ever on time, and when it would be', () => {
    const judged = planned.config.log.filter(
      ({ event, stage }) => event === 'judged' && stage === 'final_qc',
    );
    expect(judged).toHaveLength(30);
    // A-01, which was there from the beginning, was inspected two days before the factory’s date.
    expect(inspection.onTime).toMatchObject({ of: 1, n: 31 });
    expect(advice.map(({ id }) => id)).toEqual(['limit final_qc']);
    expect(advice[0]!.title[lang]).toBe(title);
    expect(advice[0]!.edits.map((edit) => 'text' in edit && edit.text)).toContain('factory_due - 11d');
  });

  test('accepted, its row has the other day and fourteen days as before, and the check-up is content', () => {
    const { book: after } = applyPatch(book, proposeAdvice(planned, ['limit final_qc']).patch);
    const row = readConfig(after).config.processRows.find(
      (each) => each.variant === 'tt-fob' && each.key === 'final_qc',
    )!;
    expect(row).toMatchObject({ startFrom: 'factory_due - 11d', confirmed: lang === 'zh' ? '是' : 'yes' });
    expect(row.limit).toMatch(/^14 ?(天|days)$/);
    expect(found(after, KEPT_UNTIL).advice).toEqual([]);
  });
});

/** The samples as the owner would have them who set them up with 0.3.0: its rows of the process beside the orders. */
function with030(path: string, lang: 'zh' | 'en'): Book {
  const book = readWorkbook(readFileSync(path));
  return { ...book, sheets: [...book.sheets, sheetOf(bookOf030(lang), 'process')!] };
}

const ZH = 'samples/出货跟踪表-2026.xlsx';
const EN = 'samples/Order Tracker LC 2026.xlsx';

test.each([
  [ZH, 'zh', 64, 'Factory Due + 2 days'],
  [EN, 'en', 25, 'Factory Due + 4 days'],
] as const)('%s with its rows: 0 on time, and when four of five are done', (path, lang, n, due) => {
  const { inspection, advice } = found(with030(path, lang), NOW);
  expect(inspection.onTime).toMatchObject({ of: 0, n });
  expect(advice.map(({ id }) => id)).toEqual(['limit final_qc']);
  expect(advice[0]!.title.en).toContain(`due at ${due}`);
  const { past } = advice[0]!.effect;
  expect(past.before).toBe(past.of);
  expect(past.after).toBeLessThanOrEqual(past.of / 5);
});

test.each([ZH, EN])('%s with today’s process: nothing that its owner would not sign', (path) => {
  expect(found(readWorkbook(readFileSync(path)), NOW).advice).toEqual([]);
});
