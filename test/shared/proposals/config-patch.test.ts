import fc from 'fast-check';
import { configPatch } from '../../../shared/proposals/config-patch';
import { CALENDAR_SHEET, PEOPLE_SHEET, PROCESS_SHEET } from '../../../shared/proposals/config-sheets';
import { applyPatch } from '../../../shared/book/apply';
import { valueAt, type Book, type Sheet } from '../../../shared/book/model';
import { valueOf, type Patch } from '../../../shared/book/patch';
import { a1 } from '../../../shared/book/address';
import {
  calendarsFromSheet,
  calendarsToSheet,
  peopleFromSheet,
  peopleToSheet,
  processFromSheet,
  processToSheet,
} from '../../../shared/config';
import type { Person } from '../../../shared/people/person';
import { ROLES } from '../../../shared/process/row';
import { templateRows } from '../../../shared/templates';
import { dayFromCivil } from '../../../shared/time/civil';
import { asSheet } from '../config/as-sheet';
import { bookOf, day, sheetOf, type TestCell } from '../../tools/book';
import { aTeam, person } from '../../tools/team';

const cells = ({ cells }: Patch): string[] =>
  cells.map(({ row, column, write }) => `${a1(row, column)}=${valueOf(write) ?? ''}`);
const after = (book: Book, patch: Patch): Sheet => {
  const { book: written, report } = applyPatch(book, patch);
  expect(report.refused).toEqual([]);
  return written.sheets.find(({ name }) => name.startsWith('跟单') || name.startsWith('Gendan'))!;
};
/** The people sheet's patch for a change of what it says. */
const people = (sheet: Sheet, change: (people: Person[]) => Person[]): Patch => {
  const before = peopleFromSheet(sheet).value;
  return configPatch(
    bookOf(sheet),
    PEOPLE_SHEET,
    peopleToSheet(before, 'zh'),
    peopleToSheet(change(before), 'zh'),
  );
};

/** A list as a team keeps it: a title, a column and a row of their own, the team's own words, no column for absences. */
const theirs: TestCell[][] = [
  ['外贸部'],
  ['工号', '角色', '姓名', '备份人', '每周工时', '分机'],
  [1, '单证', '陈洁', '周敏', '40小时', 801],
  [],
  [2, '业务、跟单', '王丽', null, 37.5, 802],
  [3, '物流', '周敏', null, null, 803],
  [null, null, null, null, null, '前台 800'],
];

test('a book without the sheet gets the whole of it', () => {
  const wanted = peopleToSheet(aTeam, 'zh');
  expect(configPatch(bookOf(), PEOPLE_SHEET, peopleToSheet([], 'zh'), wanted).sheets).toEqual([wanted]);
});

test('an empty sheet under our name is filled', () => {
  const book = bookOf(sheetOf('跟单_人员', [[], [null]]));
  const patch = configPatch(book, PEOPLE_SHEET, peopleToSheet([], 'zh'), peopleToSheet(aTeam, 'zh'));
  expect(peopleFromSheet(after(book, patch)).value).toEqual(aTeam);
});

describe('a list with the team’s own columns, rows and words', () => {
  const sheet = sheetOf('跟单_人员', theirs);
  test.each<[string, (people: Person[]) => Person[], string[]]>([
    ['nothing changed', (all) => all, []],
    [
      'one cell',
      (all) => all.map((p) => (p.name === '王丽' ? { ...p, deputies: ['周敏'] } : p)),
      ['D5=周敏'],
    ],
    [
      'a name keeps its row',
      (all) => all.map((p) => (p.name === '王丽' ? { ...p, name: '王莉' } : p)),
      ['C5=王莉'],
    ],
    [
      'a missing column comes back beside theirs',
      (all) => all.map((p) => (p.name === '周敏' ? { ...p, email: 'zm@x.cn' } : p)),
      ['G2=邮箱', 'G6=zm@x.cn'],
    ],
    ['who goes leaves the extension number', (all) => all.filter((p) => p.name !== '周敏'), ['B6=', 'C6=']],
    [
      'who comes stands below everything',
      (all) => [...all, person('吴芳', ['finance'])],
      ['B8=财务专员', 'C8=吴芳', 'E8=37.5'],
    ],
    ['another order alone is nothing', (all) => [...all].reverse(), []],
  ])('%s', (_, change, expected) => {
    const patch = people(sheet, change);
    expect(cells(patch)).toEqual(expected);
    const read = peopleFromSheet(after(bookOf(sheet), patch)).value;
    const byName = (a: Person, b: Person): number => (a.name < b.name ? -1 : 1);
    expect(read.sort(byName)).toEqual(change(peopleFromSheet(sheet).value).sort(byName));
  });

  test('a row sorted away meanwhile is found by the name', () => {
    const patch = people(sheet, (all) =>
      all.map((p) => (p.name === '王丽' ? { ...p, deputies: ['周敏'] } : p)),
    );
    const moved = sheetOf('跟单_人员', [theirs[0]!, theirs[1]!, theirs[4]!, theirs[2]!, theirs[5]!]);
    expect(
      peopleFromSheet(after(bookOf(moved), patch)).value.find(({ name }) => name === '王丽'),
    ).toMatchObject({
      deputies: ['周敏'],
    });
  });

  test('a header that is gone is said, nothing is written', () => {
    const broken = sheetOf('跟单_人员', theirs.slice(2));
    expect(() => people(broken, () => aTeam)).toThrow(/has lost its header row \(it needs Name, Roles\)/);
  });
});

describe('other sheets', () => {
  const rows = templateRows('tt-fob', 'zh');
  const process = asSheet(processToSheet(rows, 'zh'));

  test('a limit of the process is one cell, a new stage one row', () => {
    const changed = rows.map((row) => (row.key === 'booking' ? { ...row, limit: '3wd' } : row));
    const more = [...changed, { ...rows[3]!, key: 'photo', name: '拍照' }];
    const patch = configPatch(
      bookOf(process),
      PROCESS_SHEET,
      processToSheet(rows, 'zh'),
      processToSheet(more, 'zh'),
    );
    expect(patch.cells.filter(({ row }) => row <= rows.length + 1)).toHaveLength(1);
    expect(processFromSheet(after(bookOf(process), patch)).value).toEqual(more);
  });

  const company = sheetOf('跟单_日历', [
    ['日历', '类型', '开始日期', '结束日期', '时间', '说明', '出处'],
    ['公司', '每周', null, null, 'CN 周一至周六 08:30-17:30'],
    [null, '放假', day('2026-08-01'), '2026-08-03', null, '高温假'],
    [null, '补班', '2026.8.9'],
  ]);
  const days = calendarsFromSheet(company).value;
  const patchTo = (
    change: (day: (typeof days)[0]['overrides'][0]) => boolean,
    more: (typeof days)[0]['overrides'] = [],
  ) =>
    configPatch(
      bookOf(company),
      CALENDAR_SHEET,
      calendarsToSheet(days, 'zh'),
      calendarsToSheet(
        days.map((each) => ({
          ...each,
          overrides: [...each.overrides.filter(change), ...more].sort((a, b) => a.day - b.day),
        })),
        'zh',
      ),
    );
  const on = (month: number, date: number): number => dayFromCivil(2026, month, date);

  test('a company day is one row, though the calendar builds on CN', () => {
    const label = { zh: '厂庆', en: '厂庆' };
    const patch = patchTo(() => true, [{ day: on(9, 9), kind: 'company', windows: [], label }]);
    expect(new Set(patch.cells.map(({ row }) => row))).toEqual(new Set([5]));
    const [read] = calendarsFromSheet(after(bookOf(company), patch)).value;
    expect(read!.overrides.find(({ day }) => day === on(9, 9))).toMatchObject({ label, windows: [] });
  });

  test('a day that goes is found although its date is text', () => {
    const patch = patchTo(({ day, label }) => !(day === on(8, 9) && label.zh === ''));
    expect(cells(patch)).toEqual(['B4=', 'C4=']);
  });

  test('a day of the calendar it builds on cannot be taken out of this sheet', () => {
    expect(() => patchTo(({ day }) => day !== on(6, 19) && day !== on(6, 20) && day !== on(6, 21))).toThrow(
      /No row of/,
    );
  });

  test('a row that goes leaves its calendar’s name to the row below', () => {
    const own = sheetOf('跟单_日历', [
      ['日历', '类型', '开始日期'],
      ['A', '放假', day('2026-08-01')],
      ['B', '放假', day('2026-08-02')],
      [null, '放假', day('2026-08-05')],
    ]);
    const before = calendarsFromSheet(own).value;
    const patch = configPatch(
      bookOf(own),
      CALENDAR_SHEET,
      calendarsToSheet(before, 'zh'),
      calendarsToSheet(
        before.map((each) => ({ ...each, overrides: each.overrides.filter(({ day }) => day !== on(8, 2)) })),
        'zh',
      ),
    );
    expect(cells(patch)).toEqual(['A3=', 'B3=', 'C3=', 'A4=B']);
    const names = calendarsFromSheet(after(bookOf(own), patch)).value.map(({ name, overrides }) => [name, overrides.length]); // prettier-ignore
    expect(names).toEqual([['A', 1], ['B', 1]]); // prettier-ignore
  });
});

describe('any list becomes any other', () => {
  const someone = fc.record({
    name: fc.constantFrom('王丽', '赵强', '陈洁', '周敏', 'Li Na', '=1+1'),
    roles: fc.uniqueArray(fc.constantFrom(...ROLES), { maxLength: 2 }),
    deputies: fc.uniqueArray(fc.constantFrom('王丽', '赵强'), { maxLength: 2 }),
    email: fc.constantFrom('', 'a@b.cn'),
    capacity: fc.constantFrom(0, 2400),
  });
  const list = fc
    .uniqueArray(someone, { selector: ({ name }) => name, maxLength: 5 })
    .map((all) => all.map(({ name, roles, ...more }) => person(name, roles, more)));

  test('reading what the patch leaves gives the list, and asking again changes nothing', () => {
    fc.assert(
      fc.property(list, list, (before, wanted) => {
        const book = bookOf(asSheet(peopleToSheet(before, 'zh')));
        const patch = configPatch(
          book,
          PEOPLE_SHEET,
          peopleToSheet(before, 'zh'),
          peopleToSheet(wanted, 'zh'),
        );
        const sheet = after(book, patch);
        const read = peopleFromSheet(sheet).value;
        const byName = (a: Person, b: Person): number => (a.name < b.name ? -1 : 1);
        expect([...read].sort(byName)).toEqual([...wanted].sort(byName));
        const again = configPatch(bookOf(sheet), PEOPLE_SHEET, peopleToSheet(read, 'zh'), peopleToSheet(wanted, 'zh')); // prettier-ignore
        expect(again.cells).toEqual([]);
        const taken = patch.cells.filter(
          ({ row, column, seen }) => valueAt(book.sheets[0]!, row, column) !== seen,
        );
        expect(taken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
