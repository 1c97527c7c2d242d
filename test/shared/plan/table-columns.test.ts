import fc from 'fast-check';
import type { CellValue, Sheet } from '../../../shared/book/model';
import type { TableMap } from '../../../shared/mapping/mapping';
import { columnsAfter, tableColumns } from '../../../shared/plan/table-columns';
import { dayOf } from '../../../shared/time/moment';
import { sheetOf } from '../../tools/book';
import { moment } from '../../tools/order-facts';
import { runs } from '../../tools/runs';

const NOW = moment('2026-05-18 10:00');
const TODAY = dayOf(NOW);
const FIELDS = ['order_no', 'deposit_date', 'inspection_date', 'etd', 'atd', 'bl_no', 'customs_date'];
/** Enough that only every third row is looked at for how dates are written. */
const ROWS = 1300;

/** Columns on the edge: one more date to come, one other way to write a date, or one more blank tells another story. */
function onTheEdge(): { sheet: Sheet; table: TableMap } {
  const rows: CellValue[][] = [FIELDS];
  for (let i = 0; i < ROWS; i++) {
    const isToCome = i >= ROWS - 5;
    rows.push([
      `SC-${i}`,
      '03/04/2026',
      i % 2 ? '-' : TODAY - 30,
      isToCome ? TODAY + 9 : TODAY - 9,
      isToCome ? TODAY + 9 : TODAY - 9,
      // B/L numbers reach further up than the dates that are looked at to tell of the ATD.
      isToCome || i < ROWS - 65 ? `OOLU${4000 + i}` : null,
      i % 2 && i > ROWS - 200 ? TODAY - 5 : null,
    ]);
  }
  const columns = FIELDS.map((field, at) => ({
    column: at + 1, header: field, field, stage: null, kind: 'value' as const, confidence: 1,
  })); // prettier-ignore
  const table: TableMap = {
    sheet: '出货', topRow: 1, headerRow: 1, left: 1, right: FIELDS.length, firstRow: 2, lastRow: ROWS + 1, skip: [], grain: 'order', keys: [1], columns,
  }; // prettier-ignore
  return { sheet: sheetWith(rows), table };
}

const sheetWith = (rows: CellValue[][]): Sheet => ({
  name: '出货', visibility: 'visible', rows, kinds: rows.map(kindsOf), merges: [], tables: [], isProtected: false,
}); // prettier-ignore

const kindsOf = (row: readonly CellValue[], at: number): string =>
  row.map((value) => (value === null ? '.' : typeof value === 'number' && at > 0 ? 'd' : 's')).join('');

function edited(sheet: Sheet, row: number, column: number, value: CellValue): Sheet {
  const [rows, kinds] = [sheet.rows.slice(), sheet.kinds.slice()];
  rows[row - 1] = rows[row - 1]!.map((cell, at) => (at === column - 1 ? value : cell));
  kinds[row - 1] = kindsOf(rows[row - 1]!, row - 1);
  return { ...sheet, rows, kinds };
}

const { sheet, table } = onTheEdge();
const columns = tableColumns(table, sheet, NOW);
const after = (row: number, column: number, value: CellValue) => {
  const changed = edited(sheet, row, column, value);
  return { kept: columnsAfter({ table, sheet, columns }, changed, [row, row], NOW), changed };
};

const anyRow = fc.oneof(fc.integer({ min: 2, max: ROWS + 1 }), fc.integer({ min: ROWS - 80, max: ROWS + 1 }));
const anyValue = fc.constantFrom<CellValue>(
  null,
  '-',
  '25/04/2026',
  '04/25/2026',
  TODAY - 60,
  TODAY + 20,
  '待定',
);

test('after one edited cell the columns read as they would if all of them were read anew', () => {
  const differing = new Set<string>();
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 2, max: FIELDS.length }), anyValue, (row, column, value) => {
      const { kept, changed } = after(row, column, value);
      const anew = tableColumns(table, changed, NOW);
      const told = (each: typeof kept) =>
        each.all.map(({ style, isPlan, isEarly, marksAreEmpty }) => [style, isPlan, isEarly, marksAreEmpty]);
      expect(told(kept)).toEqual(told(anew));
      told(anew).forEach((each, at) => {
        if (JSON.stringify(each) !== JSON.stringify(told(columns)[at])) differing.add(FIELDS[at]!);
      });
    }),
    runs(80, 400),
  );
  // The edits do turn columns over, else the test would say nothing.
  expect(differing.size).toBeGreaterThan(1);
});

test.each([
  ['one more ATD among the lowest lies ahead', ROWS - 20, 5, TODAY + 20, 'atd', 'isPlan'],
  [
    'one more vessel of those with a B/L number is yet to sail',
    ROWS - 100,
    5,
    TODAY + 20,
    'bl_no',
    'isEarly',
  ],
] as const)('%s: the column is one that is filled ahead', (_, row, column, value, field, mark) => {
  expect(columns.byField(field)[0]![mark]).toBe(false);
  expect(after(row, column, value).kept.byField(field)[0]![mark]).toBe(true);
});

test('an edited cell that tells nothing of its column leaves the columns as they are', () => {
  expect(after(6, 5, TODAY - 60).kept).toBe(columns);
  expect(after(5, 5, TODAY - 60).kept).not.toBe(columns);
  expect(after(ROWS - 20, 5, TODAY - 60).kept).not.toBe(columns);
});

describe('a table is written by one hand', () => {
  const written = (etd: string, due: string, atd: string): string | undefined => {
    const rows: CellValue[][] = [
      ['Order No', 'ETD', 'Due', 'ATD'],
      ['A-1', etd, due, atd],
    ];
    const sheet = sheetOf('S', rows);
    const column = (at: number, field: string) =>
      ({ column: at, header: field, field, stage: null, kind: 'actual', confidence: 1 }) as const;
    const columns = [column(1, 'order_no'), column(2, 'etd'), column(3, 'cust_due'), column(4, 'atd')];
    const table: TableMap = {
      sheet: 'S', topRow: 1, headerRow: 1, left: 1, right: 4, firstRow: 2, lastRow: 2, skip: [], grain: 'order', keys: [1],
      columns,
    }; // prettier-ignore
    return tableColumns(table, sheet, NOW).byField('atd')[0]!.style;
  };

  test.each([
    ['two dates of other columns have the month first', '05/15/2026', '06/20/2026', 'mdy'],
    ['two have the day first', '15/05/2026', '20/06/2026', 'dmy'],
    ['one tells too little', '05/15/2026', '06/07/2026', undefined],
    ['one contradicts', '05/15/2026', '20/06/2026', undefined],
    ['what may begin with its year tells nothing', '26/5/25', '27/6/20', undefined],
  ])('%s', (_, etd, due, expected) => {
    expect(written(etd, due, '05/09/2026')).toBe(expected);
  });
});
