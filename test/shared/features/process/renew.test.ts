import { applyPatch } from '../../../../shared/book/apply';
import { valueAt, type Book } from '../../../../shared/book/model';
import { PROCESS_TITLES } from '../../../../shared/templates/vocabulary';
import { readConfig, sheetOf } from '../../../../shared/config';
import { proposeConfirm } from '../../../../shared/features/process/limits';
import { proposeRenewal, renewalOf } from '../../../../shared/features/process/renew';
import { findingsOf, plan, type Plan } from '../../../../shared/plan/plan';
import type { ProcessRow } from '../../../../shared/process/row';
import { findHeader, readTable } from '../../../../shared/records/table';
import { templateRows } from '../../../../shared/templates';
import { bookOf030 } from '../../../tools/books';
import { setUp } from '../../../tools/set-up';
import { orderBook } from '../../../tools/order-book';
import { moment } from '../../../tools/order-facts';

const planned = (book: Book): Plan => plan(book, moment('2026-05-18 10:00'));
const rows = ({ book }: Plan): readonly ProcessRow[] => readConfig(book).config.processRows;
const stage = (of: Plan, variant: string, key: string) =>
  rows(of).find((row) => row.variant === variant && row.key === key);
const renewed = (before: Plan): Plan => planned(applyPatch(before.book, proposeRenewal(before)!.patch).book);

/** The book after a person typed into cells of its process sheet; `*` empties the whole row. */
function typed(book: Book, variant: string, key: string, column: keyof ProcessRow | '*', text: string): Book {
  const sheet = sheetOf(book, 'process')!;
  const needed = ['variant', 'key', 'limit'] as const;
  const { columns } = findHeader(sheet, PROCESS_TITLES, needed)!;
  const { row } = readTable(sheet, PROCESS_TITLES, needed).rows.find(
    (each) => each.text('variant') === variant && each.text('key') === key,
  )!;
  const at = column === '*' ? [...columns.values()] : [columns.get(column)!];
  const cells = at.map((each) => ({
    sheet: sheet.name,
    row,
    column: each,
    seen: valueAt(sheet, row, each),
    write: column === '*' ? ({ as: 'blank' } as const) : ({ as: 'text', value: text } as const),
  }));
  return applyPatch(book, { sheets: [], columns: [], cells }).book;
}

describe.each(['zh', 'en'] as const)('a book that 0.3.0 set up (%s)', (lang) => {
  const before = planned(bookOf030(lang));
  const after = renewed(before);

  test('is judged before it is renewed, and nothing is wrong with its process', () => {
    const orders = before.tables.flatMap((table) => table.rows.map(({ order }) => order));
    expect(orders.map(({ key }) => key)).toEqual(['A-01', 'A-02', 'A-03', 'A-04', 'A-05']);
    expect(findingsOf(before).filter(({ kind }) => kind === 'process' || kind === 'config')).toEqual([]);
    // Nobody has ever confirmed a limit: by limits alone nothing is late.
    const late = orders.flatMap(({ stages }) => stages.filter(({ status }) => status === 'overdue'));
    expect(late.filter(({ by, stage: { branch } }) => by === 'limit' && branch !== 'money')).toEqual([]);
  });

  test('calls no order late before that is not late afterwards', () => {
    const late = ({ tables }: Plan): string[] =>
      tables.flatMap((table) => table.rows.flatMap(({ order }) => (order.late ? [order.key] : [])));
    expect(late(after)).toEqual(expect.arrayContaining(late(before)));
    expect(late(before)).not.toContain('A-01');
  });

  test('gets today’s process in one go: the same rows as a book that is set up today', () => {
    for (const variant of new Set(rows(before).map((row) => row.variant))) {
      const own = rows(after).filter((row) => row.variant === variant);
      const shipped = templateRows(variant, lang);
      expect(own.map(({ key }) => key).sort()).toEqual(shipped.map(({ key }) => key).sort());
      for (const row of shipped) expect(own.find(({ key }) => key === row.key)).toEqual(row);
    }
  });

  test('is renewed once', () => {
    expect(renewalOf(after)).toBeUndefined();
    expect(proposeRenewal(after)).toBeUndefined();
  });
});

test('rows that a person changed stay as they are and are named', () => {
  const book = typed(bookOf030('zh'), 'tt-fob', 'deposit', 'limit', '10天');
  const renewal = renewalOf(planned(book))!;
  expect(renewal.edited).toEqual([{ variant: 'tt-fob', stage: 'deposit' }]);
  expect(
    proposeRenewal(planned(book))!
      .notes.map(({ zh }) => zh)
      .join(),
  ).toContain('你们改过的行，保持不变：收定金（tt-fob）');
  const after = renewed(planned(book));
  expect(stage(after, 'tt-fob', 'deposit')).toMatchObject({ limit: '10天', startFrom: '' });
  expect(stage(after, 'tt-cif', 'deposit')).toEqual(
    templateRows('tt-cif', 'zh').find(({ key }) => key === 'deposit'),
  );
});

test('a changed role or checklist makes a row a person’s own as well', () => {
  const book = typed(bookOf030('en'), 'lc-sight', 'present', 'checklist', 'Ask Mr Li');
  expect(renewalOf(planned(book))!.edited).toEqual([{ variant: 'lc-sight', stage: 'present' }]);
});

test('a stage that was turned off stays off, and a stage of the team’s own stays', () => {
  const without = typed(bookOf030('zh'), 'tt-fob', 'ship_sample', '*', '');
  const own = typed(without, 'tt-fob', 'archive', 'key', 'photos');
  const after = renewed(planned(own));
  expect(stage(after, 'tt-fob', 'ship_sample')).toBeUndefined();
  expect(stage(after, 'tt-fob', 'photos')).toMatchObject({ name: '单证备案' });
  expect(stage(after, 'tt-fob', 'insp_release')!.after).not.toContain('ship_sample');
});

test('a yes to a limit is kept when its row is renewed', () => {
  const before = planned(bookOf030('zh'));
  const confirmed = planned(applyPatch(before.book, proposeConfirm(before, ['handover']).patch).book);
  expect(stage(confirmed, 'tt-fob', 'handover')).toMatchObject({ confirmed: '是' });
  const after = renewed(confirmed);
  expect(stage(after, 'tt-fob', 'handover')).toMatchObject({ confirmed: '是' });
  expect(stage(after, 'tt-fob', 'purchase')).toMatchObject({ confirmed: '' });
});

test('a book that is set up today has nothing to renew, one without a process is set up first', () => {
  expect(renewalOf(planned(setUp(orderBook())))).toBeUndefined();
  expect(renewalOf(planned(orderBook()))).toBeUndefined();
  expect(() => proposeRenewal(planned(orderBook()))).toThrow(/gendan init first/);
});
