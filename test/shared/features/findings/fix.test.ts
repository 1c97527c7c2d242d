import { followUp } from '../../../../shared/proposals/follow-up';
import { CAPABILITIES } from '../../../../shared/features';
import { findingQueries } from '../../../../shared/features/findings/queries';
import { applyPatch } from '../../../../shared/book/apply';
import { valueAt, type Book } from '../../../../shared/book/model';
import { findingsOf, plan, type Plan } from '../../../../shared/plan/plan';
import { patchOf } from '../../../../shared/plan/patch-of';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { bookOf, day, formula, sheetOf, type TestCell } from '../../../tools/book';
import { HEADERS } from '../../../tools/order-book';
import { MID_MORNING, setUp } from '../../../tools/set-up';

const { view: findingsView, page: findingPage, proposeFix, proposeFixAll } = findingQueries(CAPABILITIES);

/** One order whose booking date (L) is as given; ordered on 8 April 2026. */
const bookWith = (...booked: TestCell[]): Book =>
  bookOf(
    sheetOf('出货', [
      HEADERS,
      ...booked.map((cell, at): TestCell[] => [
        `A-0${at + 1}`, 'Nordvik', '挪威', '王丽', 'FOB Ningbo', '30% T/T', day('2026-04-08'), day('2026-04-12'),
        day('2026-04-20'), day('2026-05-30'), null, cell, day('2026-06-10'), null, null, null,
      ]), // prettier-ignore
    ]),
  );
const planned = (book: Book): Plan => plan(book, MID_MORNING);
const kindsAt = (before: Plan, row: number, column: number): string[] =>
  findingsOf(before).flatMap(({ kind, place }) => (place.row === row && place.column === column ? kind : []));
const BOOKED = 12;
const place = (row: number) => ({ sheet: '出货', row, column: BOOKED });

describe('what may be written for an unclear cell', () => {
  test.each<[string, TestCell, string, (string | number)[]]>([
    ['no year', '5月3日', 'inferred year', ['2026-05-03 (周日)']],
    ['no year, with a time', '5/3 18:00', 'inferred year', ['5月3日']],
    ['a date that was moved keeps its history', '5.3改5.10', 'inferred year', []],
    ['a note beside the date would be lost', '5/3 已订', 'inferred year', []],
    ['two possible days', '03/04/26', 'ambiguous date', ['3月4日', '4月3日']],
    ['two possible days with a note', '03/04/26 已订', 'ambiguous date', []],
    ['no such day', '2026.2.30', 'not a date', []],
    ['a period', '5月底', 'vague date', []],
    ['a formula is not written over', formula('5月3日'), 'inferred year', []],
  ])('%s', (_, cell, kind, expected) => {
    const [item] = findingPage(planned(bookWith(cell, day('2026-05-01'))), kind, 0, 10).items;
    expect(item).toBeDefined();
    expect(item!.suggestions).toHaveLength(expected.length);
    expected.forEach((text, at) => {
      const [shown] = [item!.suggestions[at]!.zh];
      if (String(text).includes('月')) expect(shown).toContain(String(text));
    });
  });

  test('each meaning of an ambiguous date tells how the cell would have been written', () => {
    const { groups } = findingsView(planned(bookWith('03/04/26', '05/06/26')));
    expect(groups.find(({ kind }) => kind === 'ambiguous date')).toMatchObject({ count: 2, fixable: 0 });
    expect(
      groups
        .find(({ kind }) => kind === 'ambiguous date')!
        .styles.map(({ style }) => style)
        .sort(),
    ).toEqual(['dmy', 'mdy']);
  });

  test('a completion before the order was placed: the same day of the year that fits', () => {
    const book = bookWith(day('2025-05-03'));
    const [item] = findingPage(planned(book), 'order of dates', 0, 10).items;
    expect(item!.suggestions[0]!.en).toContain('3 May 2026');
    const after = applyPatch(book, proposeFix(planned(book), 'order of dates', place(2)).patch).book;
    expect(kindsAt(planned(after), 2, BOOKED)).toEqual([]);
  });

  test('no year fits: nothing is suggested', () => {
    const [item] = findingPage(planned(bookWith(day('2025-12-03'))), 'order of dates', 0, 10).items;
    expect(item!.suggestions).toEqual([]);
  });

  test('a calendar of the settings that cannot be read: what counts in its place', () => {
    const book = setUp(bookWith(day('2026-05-01')));
    const spoilt = bookOf(
      ...book.sheets.map((sheet) =>
        sheet.name === '跟单_设置'
          ? {
              ...sheet,
              rows: sheet.rows.map((row) =>
                row.includes('银行日历') ? row.map((cell) => (cell === 'CN' ? 'Mo-So' : cell)) : row,
              ),
            }
          : sheet,
      ),
    );
    const [item] = findingPage(planned(spoilt), 'setting', 0, 10).items;
    const { patch } = proposeFix(planned(spoilt), 'setting', item!.place);
    expect(findingPage(planned(applyPatch(spoilt, patch).book), 'setting', 0, 10).count).toBe(0);
  });
});

describe('accepting', () => {
  test('the second meaning: the finding goes, the verdict follows, nothing is left to write', () => {
    const book = setUp(bookWith('03/04/26'));
    const { patch } = followUp(planned(book), proposeFix(planned(book), 'ambiguous date', place(2), 1).patch);
    const { book: after, report } = applyPatch(book, patch);
    expect(report.refused).toEqual([]);
    expect(valueAt(after.sheets[0]!, 2, BOOKED)).toBe(46115);
    expect(kindsAt(planned(after), 2, BOOKED)).not.toContain('ambiguous date');
    expect(isEmptyPatch(patchOf(planned(after)))).toBe(true);
  });

  test('all of a kind at once, what needs a look is counted', () => {
    const book = bookWith('5月3日', '5/4', '5.3改5.10', formula('5月6日'));
    const { patch, title, notes } = proposeFixAll(planned(book), 'inferred year');
    expect(patch.cells.map(({ row }) => row)).toEqual([2, 3]);
    expect(title.en).toBe('Year inferred: correct 2');
    expect(notes[0]!.en).toContain('2 more');
    const after = applyPatch(book, patch).book;
    expect(findingPage(planned(after), 'inferred year', 0, 10).count).toBe(2);
  });

  test('all ambiguous dates as day first', () => {
    const book = bookWith('03/04/26', '05/06/26');
    const { patch } = proposeFixAll(planned(book), 'ambiguous date', 'dmy');
    expect(patch.cells.map(({ write }) => write)).toEqual([
      { as: 'date', value: 46115 },
      { as: 'date', value: 46178 },
    ]);
  });

  test('a cell that a colleague corrected meanwhile is left alone', () => {
    const book = bookWith('03/04/26');
    const { patch } = proposeFix(planned(book), 'ambiguous date', place(2));
    const [sheet] = book.sheets;
    const rows = sheet!.rows.map((row, at) =>
      at === 1 ? row.map((cell) => (cell === '03/04/26' ? '2026-04-05' : cell)) : row,
    );
    const { report } = applyPatch({ sheets: [{ ...sheet!, rows }] }, patch);
    expect(report).toMatchObject({ written: 0, refused: [{ place: place(2) }] });
  });

  test('what is in order by now writes nothing and says so', () => {
    const { patch, notes } = proposeFix(planned(bookWith(day('2026-05-01'))), 'ambiguous date', place(2));
    expect(isEmptyPatch(patch)).toBe(true);
    expect(notes).toHaveLength(1);
  });
});

test('pages of a kind are parts of the whole, with the order of each row', () => {
  const book = planned(bookWith(...Array.from({ length: 9 }, () => '5月3日')));
  const all = findingPage(book, 'inferred year', 0, 100).items;
  expect(all.map(({ order }) => order)).toEqual(Array.from({ length: 9 }, (_, at) => `A-0${at + 1}`));
  expect([
    ...findingPage(book, 'inferred year', 0, 5).items,
    ...findingPage(book, 'inferred year', 5, 5).items,
  ]).toEqual(all);
  expect(findingPage(book, 'inferred year', 50, 5)).toEqual({ count: 9, items: [] });
});
