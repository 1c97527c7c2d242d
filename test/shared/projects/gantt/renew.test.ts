import { applyPatch } from '../../../../shared/book/apply';
import { findSheet, valueAt, type Book } from '../../../../shared/book/model';
import { EMPTY_PATCH, isEmptyPatch } from '../../../../shared/book/patch';
import { MARKS } from '../../../../shared/projects/gantt/bar';
import { GANTT } from '../../../../shared/projects/gantt/gantt.sheet';
import { COLUMNS, ganttPatch } from '../../../../shared/projects/gantt/renew';
import type { ProjectPlan } from '../../../../shared/projects/project';
import { plan as planOf } from '../../../../shared/plan/plan';
import { readRecords } from '../../../../shared/records/read';
import { isoDay } from '../../../../shared/time/moment';
import { memoryHost } from '../../../../memory/host';
import { readWorkbook } from '../../../../xlsx/read';
import { patchWorkbook } from '../../../../xlsx/patch';
import { orderBook } from '../../../tools/order-book';
import { MID_MORNING } from '../../../tools/set-up';
import { buildWorkbook } from '../../../tools/workbook';
import { aMilestone, aProject, aTask, on } from '../../../tools/project-plan';

const TASKS = [
  aTask('A-02/pay', { finish: '05-04' }, { is: 'done' }),
  aTask('A-03/make', { start: '05-20', finish: '06-05' }, { isCritical: true, slack: 0, owner: '王丽' }),
  aTask('A-02/make', { start: '05-18', finish: '05-22', lateFinish: '06-03' }, { slack: 8, isLate: true }),
];
const PROJECT = aProject(TASKS, {
  milestones: [aMilestone('全部装柜', '06-01', '06-05')],
  due: on('06-01'),
  end: on('06-05'),
});

const FIRST_WEEK = GANTT.columns.length + 1;
const written = (book: Book, ...projects: ProjectPlan[]): Book =>
  applyPatch(book, ganttPatch(planOf(book, MID_MORNING), projects)).book;
const sheetIn = (book: Book) => findSheet(book, '跟单_甘特')!;
const barAt = (book: Book, row: number): string =>
  Array.from(
    { length: COLUMNS },
    (_, at) => String(valueAt(sheetIn(book), row, FIRST_WEEK + at) ?? '') || '.',
  )
    .join('')
    .replace(/\.+$/, '');

test('project, milestones, then the steps order by order: dates as dates, and a bar by weeks', () => {
  const book = written(orderBook(), PROJECT);
  expect(readRecords(book, GANTT).findings).toEqual([]);
  const rows = readRecords(book, GANTT).records.map(({ order, step, state, finish, slack, critical }) => [
    order, step, state, finish === undefined ? undefined : isoDay(finish), slack, critical,
  ]); // prettier-ignore
  expect(rows).toEqual([
    [undefined, '春季大单', 'project', '2026-06-05', undefined, undefined],
    [undefined, '全部装柜', 'milestone', '2026-06-05', undefined, undefined],
    ['A-02', 'pay', 'done', '2026-05-04', undefined, undefined],
    ['A-02', 'make', 'late', '2026-05-22', 8, false],
    ['A-03', 'make', 'open', '2026-06-05', 0, true],
  ]);
  const titles = sheetIn(book).rows[0]!;
  expect(titles.slice(FIRST_WEEK - 1, FIRST_WEEK + 5)).toEqual([
    '05-04',
    '05-11',
    '05-18',
    '05-25',
    '06-01',
    '06-08',
  ]);
  expect(titles).toHaveLength(GANTT.columns.length + COLUMNS);
  expect([2, 3, 4, 5, 6].map((row) => barAt(book, row))).toEqual(['▬▬▬▬◇', '....◆', '●', '..▲––', '..■■■']);
});

test('brought up to date it says what is so now; a second time it changes nothing', () => {
  const first = written(orderBook(), PROJECT);
  expect(isEmptyPatch(ganttPatch(planOf(first, MID_MORNING), [PROJECT]))).toBe(true);
  const later = { ...PROJECT, tasks: TASKS.slice(0, 2), milestones: [] };
  const book = written(first, later);
  expect(readRecords(book, GANTT).records.map(({ step }) => step)).toEqual(['春季大单', 'pay', 'make']);
  expect([3, 4, 5, 6].map((row) => barAt(book, row))).toEqual(['●', '..■■■', '', '']);
});

test('what is over or called off is not drawn', () => {
  const book = written(
    orderBook(),
    { ...PROJECT, state: 'done' },
    { ...PROJECT, number: 'P-2', state: 'cancelled' },
  );
  expect(readRecords(book, GANTT).records).toEqual([]);
});

test('columns of the team’s own stay, and where some columns of weeks were taken out the others stand for more', () => {
  const book = written(orderBook(), PROJECT);
  const sheet = sheetIn(book);
  const rows = sheet.rows.map((cells, at) => [
    ...Array.from({ length: FIRST_WEEK + 2 }, (_, c) => cells[c] ?? null),
    at === 0 ? '老板批示' : '看过',
  ]);
  const own: Book = {
    ...book,
    sheets: book.sheets.map((each) =>
      each === sheet
        ? {
            ...sheet,
            rows,
            kinds: rows.map((row) =>
              row
                .map((cell) =>
                  cell === null ? '.' : typeof cell === 'string' ? 's' : typeof cell === 'number' ? 'n' : 'b',
                )
                .join(''),
            ),
          }
        : each,
    ),
  };
  const renewed = sheetIn(written(own, { ...PROJECT, end: on('06-12') }));
  // Six weeks in three columns: two weeks each.
  expect(renewed.rows[0]!.slice(FIRST_WEEK - 1)).toEqual(['05-04', '05-18', '06-01', '老板批示']);
  expect(renewed.rows.slice(1).map((cells) => cells.at(-1))).toEqual([
    '看过',
    '看过',
    '看过',
    '看过',
    '看过',
  ]);
  expect(renewed.rows[4]!.slice(FIRST_WEEK - 1, FIRST_WEEK + 2)).toEqual([null, MARKS.late, MARKS.slack]);
});

test('nobody takes it for a sheet of orders', () => {
  const book = written(orderBook(), PROJECT);
  expect(planOf(book, MID_MORNING).tables.map(({ table: { sheet } }) => sheet)).toEqual(['出货']);
});

test('it comes back from a host and from an .xlsx file as it was written', async () => {
  const patch = ganttPatch(planOf(orderBook(), MID_MORNING), [PROJECT]);
  const host = memoryHost(orderBook());
  expect((await host.commit(patch)).refused).toEqual([]);
  const { bytes } = patchWorkbook(buildWorkbook(orderBook()), patch);
  for (const book of [await host.readBook(), readWorkbook(bytes)]) {
    expect(readRecords(book, GANTT)).toMatchObject({
      findings: [],
      records: readRecords(written(orderBook(), PROJECT), GANTT).records,
    });
    expect(barAt(book, 6)).toBe('..■■■');
    expect(isEmptyPatch({ ...EMPTY_PATCH, ...ganttPatch(planOf(book, MID_MORNING), [PROJECT]) })).toBe(true);
  }
});
