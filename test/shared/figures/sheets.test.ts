import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalculator } from '../../../emulators/spreadsheet/calc';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { applyPatch } from '../../../shared/book/apply';
import { EMPTY_PATCH, isEmptyPatch } from '../../../shared/book/patch';
import { valueAt, type Book, type Sheet } from '../../../shared/book/model';
import { isPlainName } from '../../../shared/figures/sheet-values';
import { figureFindings, figuresInRun, figuresPatch } from '../../../shared/figures/written';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { RecordHeaderLost } from '../../../shared/records/errors';
import { parseIso, toSerial } from '../../../shared/time/moment';
import { patchWorkbook } from '../../../xlsx/patch';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf, sheetOf, type TestCell } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { buildWorkbook } from '../../tools/workbook';
import { shipments } from '../../tools/shipments';

const NOW = moment('2026-05-18 10:00');
const SAMPLES = ['出货跟踪表-2026.xlsx', 'Order Tracker LC 2026.xlsx'];
const sample = (file: string): Book => readWorkbook(readFileSync(join(__dirname, '../../../samples', file)));

const written = (book: Book): Book => applyPatch(book, figuresPatch(planOf(book, NOW))).book;
const named = (book: Book, ...names: readonly string[]): Sheet => book.sheets.find(({ name }) => names.includes(name))!; // prettier-ignore
const figures = (book: Book): Sheet => named(book, '跟单_指标', 'Gendan Figures');
const columns = (sheet: Sheet): Map<string, number> =>
  new Map(sheet.rows[0]!.map((title, at) => [String(title), at + 1]));

/** What the formulas of 跟单_指标 come to in a spreadsheet, beside the values. */
function calculated(book: Book): { value: unknown; formula: unknown; text: string; person: unknown }[] {
  const workbook = workbookOf(book);
  const calculator = createCalculator(workbook);
  const sheet = figures(book);
  const at = columns(sheet);
  const [value, formula, who] = [['值', 'Value'], ['公式', 'Formula'], ['谁', 'Who']].map((titles) => titles.map((title) => at.get(title)).find((each) => each !== undefined)!) as [number, number, number]; // prettier-ignore
  const live = workbook.find(sheet.name)!;
  const texts = sheet.rows.slice(1).map((_, row) => sheet.formulas?.[row + 1]?.[formula] ?? '');
  // What the patch said that it comes to must not stand there any more.
  calculator.together(() =>
    texts.forEach((text, row) => {
      if (text !== '') live.set(row + 2, formula, { value: 'stale', formula: `=${text}` });
    }),
  );
  calculator.all();
  return texts.map((text, row) => ({
    value: valueAt(sheet, row + 2, value) ?? '',
    formula: live.cell(row + 2, formula)?.value ?? '',
    text,
    person: valueAt(sheet, row + 2, who) ?? '',
  }));
}

describe.each(SAMPLES)('the sheets of figures in %s', (file) => {
  const before = sample(file);
  const book = written(before);

  test('each formula comes to the value beside it, of people as well', () => {
    const rows = calculated(book);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.some(({ person }) => person !== '')).toBe(true);
    expect(rows.filter(({ text }) => text === '')).toEqual([]);
    for (const { value, formula } of rows) expect(formula).toEqual(value);
  });

  test('a second run writes nothing, nor does one on a calculated book', () => {
    const plan = planOf(book, NOW);
    expect(isEmptyPatch(figuresPatch(plan))).toBe(true);
  });

  test('a full run leaves a book without these sheets and without goals alone, and keeps those that are there up to date', () => {
    expect(isEmptyPatch(figuresInRun(planOf(before, NOW)))).toBe(true);
    expect(isEmptyPatch(figuresInRun(planOf(book, NOW)))).toBe(true);
    expect(isEmptyPatch(figuresInRun(planOf(book, moment('2026-06-18 10:00'))))).toBe(false);
  });
});

const orders = (...rows: readonly (readonly [no: string, who: string, sailed: string | null])[]): Sheet =>
  shipments(
    ...rows.map(([no, who, sailed]) => ({ no, who, promised: '2026-05-05', planned: '2026-05-02', sailed })),
  );

test('a row that comes to be known leaves the others where they are', () => {
  const first = written(bookOf(orders(['A-1', '王丽', '2026-05-04'], ['A-2', '王丽', null], ['A-3', '赵强', '2026-05-06']))); // prettier-ignore
  const later: Book = { sheets: [orders(['A-1', '王丽', '2026-05-04'], ['A-2', '王丽', '2026-05-03'], ['A-3', '赵强', '2026-05-06']), ...first.sheets.slice(1)] }; // prettier-ignore
  const { cells, sheets } = figuresPatch(planOf(later, NOW));
  expect(sheets).toEqual([]);
  const below = named(first, '跟单_指标明细').rows.length;
  expect(cells.filter(({ sheet, row }) => sheet === '跟单_指标明细' && row <= below)).toEqual([]);
  expect(cells.some(({ sheet }) => sheet === '跟单_指标明细')).toBe(true);
});

test('of four no rate stands in the sheet, and none in the formula', () => {
  const book = written(bookOf(orders(...['1', '2', '3', '4'].map((no) => [`A-${no}`, '王丽', '2026-05-04'] as const)))); // prettier-ignore
  const shares = calculated(book).filter(({ value }) => value === '');
  expect(shares.length).toBeGreaterThan(0);
  for (const { formula } of shares) expect(formula).toBe('');
});

const NASTY = ['*', '?', '~', '>5', '=1', '<>', '王*', '"x"', '__proto__', 'constructor', '123', 'true', '\u{d800}', 'x'.repeat(10_000), "O'Brien", '张三 (业务)']; // prettier-ignore

test('people with wild names harm neither the sheet nor another’s figure', () => {
  const book = written(bookOf(orders(...NASTY.flatMap((name, at) => [1, 2].map((nth) => [`N-${at}-${nth}`, name, '2026-05-04'] as const))))); // prettier-ignore
  const rows = calculated(book);
  for (const { formula, value, text, person } of rows) {
    if (text === '') expect(isPlainName(String(person))).toBe(false);
    else expect(formula).toEqual(value);
  }
  expect(isEmptyPatch(figuresPatch(planOf(book, NOW)))).toBe(true);
  const { sheets } = JSON.parse(JSON.stringify(book)) as Book;
  expect(sheets.length).toBe(3);
});

test('whatever stands in the sheets of goals and figures, a run never throws', () => {
  const cell = fc.oneof(fc.constantFrom<TestCell>(...NASTY.map((each): TestCell => each), '95%', '节点按时率', '月', 'G-1', 'G-2', null, 1e308, -1), fc.string()); // prettier-ignore
  const goals = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 6 });
  const head = ['编号', '指标', '范围', '目标值', '期间', '负责人', '上级目标', '状态'];
  fc.assert(
    fc.property(goals, goals, (one, two) => {
      const book = bookOf(
        orders(['A-1', '王丽', '2026-05-04']),
        sheetOf('跟单_目标', [head, ...one]),
        sheetOf('跟单_指标明细', [['指标', '日期', '月份', '订单号', '人', '计', '做到', '天数'], ...two]),
      );
      const plan: Plan = planOf(book, NOW);
      const after = applyPatch(book, figuresPatch(plan)).book;
      expect(isEmptyPatch(figuresPatch(planOf(after, NOW)))).toBe(true);
    }),
    { numRuns: 30 },
  );
});

/** A sheet with one of its titles changed. */
const renamed = (book: Book, name: string, title: string, to: string): Book => ({
  sheets: book.sheets.map((sheet) =>
    sheet.name === name ? { ...sheet, rows: [sheet.rows[0]!.map((cell) => (cell === title ? to : cell)), ...sheet.rows.slice(1)] } : sheet,
  ),
}); // prettier-ignore

describe('a title that somebody changed', () => {
  const SIX = ['1', '2', '3', '4', '5', '6'].map((no) => [`A-${no}`, '王丽', '2026-05-04'] as const);
  const before = written(bookOf(orders(...SIX)));

  test.each([['跟单_指标', '指标'], ['跟单_指标明细', '日期']])('of %s: the sheet is left alone and told of, and the run goes on', (name, title) => {
    const plan = planOf(renamed(before, name, title, '啥'), NOW);
    expect(isEmptyPatch(figuresInRun(plan))).toBe(true);
    expect(figureFindings(plan)).toMatchObject([{ place: { sheet: name } }]);
    expect(() => figuresPatch(plan)).toThrow(RecordHeaderLost);
  }); // prettier-ignore

  test('of a column that formulas count: they count the one that the run puts in its place', () => {
    const after = written(renamed(before, '跟单_指标明细', '计', '我的'));
    for (const { value, formula } of calculated(after)) expect(formula).toEqual(value);
    expect(isEmptyPatch(figuresPatch(planOf(after, NOW)))).toBe(true);
  });
});

test('a file whose formulas show an old result, or none, is brought up to date at once', () => {
  const FIVE = ['1', '2', '3', '4', '5'].map((no) => [`A-${no}`, '王丽', '2026-05-04'] as const);
  const first = buildWorkbook(written(bookOf(orders(...FIVE))));
  const dayNumber = (iso: string): number => toSerial(parseIso(iso)!);
  const sailed = patchWorkbook(Buffer.from(first), { ...EMPTY_PATCH, cells: [{ sheet: '出货', row: 2, column: 10, seen: dayNumber('2026-05-04'), write: { as: 'date', value: dayNumber('2026-05-11') } }] }).bytes; // prettier-ignore
  const updated = patchWorkbook(sailed, figuresPatch(planOf(readWorkbook(sailed), NOW))).bytes;
  const book = readWorkbook(updated);
  const sheet = figures(book);
  const [value, formula] = ['值', '公式'].map((title) => columns(sheet).get(title)!) as [number, number];
  const at = sheet.rows.findIndex((row) => row[0] === '按承诺日出运') + 1;
  expect([valueAt(sheet, at, value), valueAt(sheet, at, formula)]).toEqual([0.8, 0.8]);
  expect(isEmptyPatch(figuresPatch(planOf(book, NOW)))).toBe(true);
});
