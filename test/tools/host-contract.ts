import { fillAt } from '../../shared/book/fills';
import {
  isError,
  kindAt,
  valueAt,
  type Area,
  type Book,
  type CellValue,
  type Sheet,
} from '../../shared/book/model';
import type { CellChange, CellWrite, NewColumn, NewSheet, Patch } from '../../shared/book/patch';
import { REFUSALS } from '../../shared/book/refusals';
import type { Host } from '../../shared/host';
import type { Workbook } from '../../emulators/spreadsheet/workbook';
import type { Worksheet } from '../../emulators/spreadsheet/worksheet';
import { describeCharts, type ChartsUnderTest } from './charts-contract';
import { describeFilters } from './filter-contract';
import { describeSheetWork } from './sheet-work-contract';
import { bookOf, sheetOf } from './workbook';

/** A host over a book of its own, and what a colleague may do to that book meanwhile. */
export interface HostUnderTest {
  readonly host: Host;
  /** The same book through a host that knows nothing of the first. */
  reopen(): Promise<Host>;
  /** A colleague saves the book as given. */
  overwrite(book: Book): Promise<void>;
  /** The live spreadsheet behind the host, at which others may be in the very moment of a write; absent for what stands still. */
  readonly workbook?: Workbook;
  /** Absent where a test has no way to look at them. */
  readonly filters?: FiltersUnderTest;
  readonly charts?: ChartsUnderTest;
}

/** A sheet's filter as a person sees and sets it. */
export interface FiltersUnderTest {
  /** Rows that the filter hides. */
  hidden(sheet: string): Promise<readonly number[]>;
  /** The areas of the filters in the sheet. */
  areas(sheet: string): Promise<readonly Area[]>;
  /** Sets a filter by hand that shows these texts in a column. */
  byHand(sheet: string, area: Area, column: number, values: readonly string[]): Promise<void>;
}

export type MakeHost = (book: Book) => Promise<HostUnderTest>;

const ORDERS: Sheet = sheetOf(
  '出货 2026',
  [
    ['单号', '客户', '交期', '状态'],
    ['PO-1', 'Acme', 46077, '生产中'],
    ['PO-2', '=HYPERLINK("http://x")', 46078.5, null],
    ['PO-3', 'Globex', null, '已发货'],
  ],
  { kinds: ['ssss', 'ssds', 'sst.', 'ss.s'] },
);

const PAINTED: Sheet = sheetOf(
  '颜色 2026',
  [
    ['黄色=已出货', null, '红色=已取消'],
    ['单号', '客户', '交期'],
    ['PO-1', 'Acme', 46077],
    ['PO-2', null, 46078],
    ['PO-3', 'Globex', null],
  ],
  {
    kinds: ['s.s', 'sss', 'ssd', 's.d', 'ss.'],
    fills: { colours: ['FFFF00', 'FF0000', 'C6EFCE'], rows: ['A.B', '', 'AAA', 'B', '.C'] },
  },
);

/** A colleague does something between the look and the write: in the moment in which the first cell would be written. */
function justBeforeWriting(workbook: Workbook, work: (sheet: Worksheet) => void): void {
  const sheet = workbook.find(ORDERS.name)!;
  const { put } = sheet;
  sheet.put = (row, column, change) => {
    sheet.put = put;
    workbook.by('colleague', () => work(sheet));
    sheet.put(row, column, change);
  };
}

const text = (value: string): CellWrite => ({ as: 'text', value });
const patchOf = (...cells: CellChange[]): Patch => ({ sheets: [], columns: [], cells });
const at = (
  row: number,
  column: number,
  seen: CellValue,
  write: CellWrite,
  key?: CellChange['key'],
): CellChange => {
  return { sheet: ORDERS.name, row, column, seen, write, key };
};
const keyed = (value: string) => ({ column: 1, value });
const sheetIn = (book: Book): Sheet => book.sheets.find(({ name }) => name === ORDERS.name)!;
const withRows = (rows: readonly (readonly CellValue[])[]): Book => bookOf(sheetOf(ORDERS.name, rows));

/** What every host must do, whatever is behind it. `seesMerges`: whether what is behind it tells merged areas at all. #add-a-host */
export function describeHost(
  name: string,
  makeHost: MakeHost,
  {
    seesMerges = true,
    seesFilters = true,
    seesCharts = true,
    drawsPages = true,
  }: {
    readonly seesMerges?: boolean;
    readonly seesFilters?: boolean;
    readonly seesCharts?: boolean;
    readonly drawsPages?: boolean;
  } = {},
): void {
  describe(`host contract: ${name}`, () => {
    const read = async (under: HostUnderTest, row: number, column: number): Promise<CellValue> => {
      return valueAt(sheetIn(await (await under.reopen()).readBook()), row, column);
    };

    test('reads values and kinds as the book holds them', async () => {
      const { host } = await makeHost(bookOf(ORDERS));
      const sheet = sheetIn(await host.readBook());
      expect(valueAt(sheet, 2, 3)).toBe(46077);
      expect(kindAt(sheet, 2, 3)).toBe('d');
      expect(kindAt(sheet, 3, 3)).toBe('t');
      expect(valueAt(sheet, 9, 9)).toBeNull();
    });

    test('tells the fills of cells where a sheet states a legend of colours', async () => {
      const { host } = await makeHost(bookOf(PAINTED));
      const read = (await host.readBook()).sheets.find(({ name }) => name === PAINTED.name)!;
      const fills = PAINTED.rows.map((row, r) => row.map((_, c) => fillAt(read, r + 1, c + 1)));
      expect(fills).toEqual(PAINTED.rows.map((row, r) => row.map((_, c) => fillAt(PAINTED, r + 1, c + 1))));
    });

    test('reads some rows again, fewer where the sheet ends', async () => {
      const { host } = await makeHost(bookOf(ORDERS));
      const { rows, kinds } = await host.readRows(ORDERS.name, [3, 3]);
      expect(rows.map((row) => row.slice(0, 3))).toEqual([['PO-2', '=HYPERLINK("http://x")', 46078.5]]);
      expect(kinds.map((letters) => letters.slice(0, 3))).toEqual(['sst']);
      expect((await host.readRows(ORDERS.name, [4, 99])).rows.map(([first]) => first)).toEqual(['PO-3']);
      await expect(host.readRows('无', [1, 1])).rejects.toThrow('no sheet called');
    });

    test('remembers a choice for the person, and nothing of it is in the book', async () => {
      const { host } = await makeHost(bookOf(ORDERS));
      expect(await host.recall('me')).toBeUndefined();
      await host.remember('me', '王芳');
      expect(await host.recall('me')).toBe('王芳');
      expect(valuesOf(await host.readBook())).toEqual(valuesOf(bookOf(ORDERS)));
    });

    test.each<[string, CellWrite, CellValue, string]>([
      ['a formula lookalike', text('=HYPERLINK("http://evil")'), '=HYPERLINK("http://evil")', 's'],
      ['a plus sign', text('+1'), '+1', 's'],
      ['an apostrophe', text("'x"), "'x", 's'],
      ['an at sign', text('@SUM(A1)'), '@SUM(A1)', 's'],
      ['digits', text('007'), '007', 's'],
      ['emoji and markup', text('🚢 <b>&amp;"'), '🚢 <b>&amp;"', 's'],
      ['line breaks', text('第一行\n第二行\r\n第三行'), '第一行\n第二行\r\n第三行', 's'],
      ['spaces at the ends', text('  x  '), '  x  ', 's'],
      ['something like an escape', text('_x000D_'), '_x000D_', 's'],
      ['a whole day', { as: 'date', value: 46080 }, 46080, 'd'],
      ['a moment', { as: 'datetime', value: 46080.75 }, 46080.75, 't'],
      ['a number', { as: 'number', value: 12.5 }, 12.5, 'n'],
      ['a truth value', { as: 'boolean', value: true }, true, 'b'],
    ])('writes %s literally', async (_, write, value, kind) => {
      const under = await makeHost(bookOf(ORDERS));
      const report = await under.host.commit(patchOf(at(3, 4, null, write)));
      expect(report).toMatchObject({ written: 1, unchanged: 0, refused: [] });
      const sheet = sheetIn(await (await under.reopen()).readBook());
      expect(valueAt(sheet, 3, 4)).toEqual(value);
      expect(kindAt(sheet, 3, 4)).toBe(kind);
    });

    test('empties a cell', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.commit(patchOf(at(2, 4, '生产中', { as: 'blank' })));
      expect(await read(under, 2, 4)).toBeNull();
    });

    test('writes a formula with its result', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const patch = patchOf(at(3, 4, null, { as: 'formula', formula: '=C3-C2', value: 1.5 }));
      expect((await under.host.commit(patch)).written).toBe(1);
      expect(kindAt(sheetIn(await under.host.readBook()), 3, 4)).toBe('N');
      expect(await under.host.commit(patch)).toMatchObject({ written: 0, unchanged: 1, refused: [] });
    });

    test('adds rows below, far below and to the right', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.commit(
        patchOf(at(5, 1, null, text('PO-5')), at(40, 2, null, text('远')), at(2, 30, null, text('右'))),
      );
      const sheet = sheetIn(await (await under.reopen()).readBook());
      expect([valueAt(sheet, 5, 1), valueAt(sheet, 40, 2), valueAt(sheet, 2, 30)]).toEqual([
        'PO-5',
        '远',
        '右',
      ]);
      expect(valueAt(sheet, 2, 2)).toBe('Acme');
    });

    test('writing twice changes nothing the second time', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const patch: Patch = {
        ...patchOf(at(2, 4, '生产中', text('已逾期'), keyed('PO-1'))),
        columns: [COLUMN],
        sheets: [TODAY],
      };
      const first = await under.host.commit(patch);
      expect(first.refused).toEqual([]);
      const before = await under.host.readBook();
      const second = await (await under.reopen()).commit(patch);
      expect(second).toMatchObject({ written: 0, addedSheets: [], refused: [], unchanged: first.written });
      expect(valuesOf(await under.host.readBook())).toEqual(valuesOf(before));
    });

    test('leaves alone what a colleague changed meanwhile, and says so', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.readBook();
      await under.overwrite(
        withRows([...ORDERS.rows.slice(0, 1), ['PO-1', 'Acme', 46077, '改单'], ...ORDERS.rows.slice(2)]),
      );
      const report = await under.host.commit(
        patchOf(at(2, 4, '生产中', text('已逾期')), at(4, 4, '已发货', text('已完成'))),
      );
      expect(report.written).toBe(1);
      expect(report.refused).toEqual([
        {
          place: { sheet: ORDERS.name, row: 2, column: 4 },
          reason: expect.objectContaining({ en: expect.stringContaining('改单') }),
        },
      ]);
      expect([await read(under, 2, 4), await read(under, 4, 4)]).toEqual(['改单', '已完成']);
    });

    test('follows a row that was moved', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const [header, one, two, three] = ORDERS.rows as [CellValue[], CellValue[], CellValue[], CellValue[]];
      await under.overwrite(withRows([header, three, ['PO-9', 'New', null, null], one, two]));
      const report = await under.host.commit(
        patchOf(at(2, 4, '生产中', text('已逾期'), keyed('PO-1')), at(3, 4, null, text('催'), keyed('PO-2'))),
      );
      expect(report).toMatchObject({ written: 2, refused: [] });
      expect([await read(under, 4, 4), await read(under, 5, 4), await read(under, 3, 4)]).toEqual([
        '已逾期',
        '催',
        null,
      ]);
    });

    test('refuses a row that is gone and one that is there twice', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const [header, , two] = ORDERS.rows as [CellValue[], CellValue[], CellValue[]];
      await under.overwrite(withRows([header, ['x'], two, ['y'], two]));
      const report = await under.host.commit(
        patchOf(at(2, 4, '生产中', text('a'), keyed('PO-1')), at(4, 4, null, text('b'), keyed('PO-2'))),
      );
      expect(report.written).toBe(0);
      expect(report.refused.map(({ reason }) => reason.en.split(' ').slice(0, 2).join(' '))).toEqual([
        'no row',
        'several rows',
      ]);
    });

    test('refuses a key that nobody has seen, and leaves every row as it is', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const before = valuesOf(await under.host.readBook());
      const report = await under.host.commit(
        patchOf(at(2, 4, '生产中', text('a'), keyed('PO-77')), at(9, 4, null, text('b'), keyed('PO-78'))),
      );
      expect(report.refused).toEqual([
        { place: { sheet: ORDERS.name, row: 2, column: 4 }, reason: REFUSALS.rowGone('PO-77') },
        { place: { sheet: ORDERS.name, row: 9, column: 4 }, reason: REFUSALS.rowGone('PO-78') },
      ]);
      expect(valuesOf(await (await under.reopen()).readBook())).toEqual(before);
      await expect(under.host.revert()).rejects.toThrow('no write left');
    });

    describe('rows change between the look and the write', () => {
      const ALL = patchOf(
        at(2, 4, '生产中', text('一'), keyed('PO-1')),
        at(3, 4, null, text('二'), keyed('PO-2')),
        at(4, 4, '已发货', text('三'), keyed('PO-3')),
      );
      const START = { 'PO-1': '生产中', 'PO-2': null, 'PO-3': '已发货' };
      /** What is in the status cell of each row with a key, and of rows without one where there is anything. */
      const statuses = async (under: HostUnderTest) => {
        const { rows } = sheetIn(await (await under.reopen()).readBook());
        const cells = rows.slice(1).map((row) => [row[0] || '', row[3] || null] as const);
        return Object.fromEntries(cells.filter(([key, status]) => key !== '' || status !== null));
      };
      const meanwhile = async (work: (sheet: Worksheet) => void) => {
        const under = await makeHost(bookOf(ORDERS));
        if (!under.workbook) return undefined;
        await under.host.readBook();
        justBeforeWriting(under.workbook, work);
        return { under, report: await under.host.commit(ALL) };
      };

      test.each<[string, (sheet: Worksheet) => void]>([
        ['one is inserted', (sheet) => sheet.insertRows(2, 1)],
        ['two are inserted in the middle', (sheet) => sheet.insertRows(3, 2)],
        ['they are sorted', (sheet) => sheet.rows.push(...sheet.rows.splice(1).reverse())],
      ])('%s: every order has its own, and all can be taken back', async (_, work) => {
        const done = await meanwhile(work);
        if (!done) return;
        expect(done.report).toMatchObject({ written: 3, refused: [] });
        expect(await statuses(done.under)).toEqual({ 'PO-1': '一', 'PO-2': '二', 'PO-3': '三' });
        await done.under.host.revert();
        expect(await statuses(done.under)).toEqual(START);
      });

      test('one is deleted: it is refused, the others have their own', async () => {
        const done = await meanwhile((sheet) => sheet.deleteRows(2, 1));
        if (!done) return;
        expect(done.report.refused).toEqual([
          { place: { sheet: ORDERS.name, row: 2, column: 4 }, reason: REFUSALS.rowGone('PO-1') },
        ]);
        expect(await statuses(done.under)).toEqual({ 'PO-2': '二', 'PO-3': '三' });
      });

      test.each([
        ['the key of another', 'PO-3', '三'],
        ['a key that nobody has seen', 'PO-99', undefined],
        ['no key any more', null, undefined],
      ])('one has %s: what stood there is not known, so its cell is told, not blanked and not guessed', async (_, key, other) => {
        const done = await meanwhile((sheet) => sheet.put(2, 1, { value: key }));
        if (!done) return;
        expect(done.report.refused).toContainEqual({
          place: { sheet: ORDERS.name, row: 2, column: 4 },
          reason: REFUSALS.rowsMoved,
        });
        const rows = sheetIn(await (await done.under.reopen()).readBook()).rows.slice(1);
        expect(rows.map((row) => row[3])).toEqual(['一', '二', other ?? '三']);
      }); // prettier-ignore
    });

    test('refuses protected sheets, merged-away cells, unknown sheets and places outside', async () => {
      const under = await makeHost(
        bookOf(
          sheetOf('锁', [['a']], { isProtected: true }),
          sheetOf('并', [['a', null]], { merges: [{ top: 1, left: 1, bottom: 2, right: 2 }] }),
        ),
      );
      const cell = (sheet: string, row: number, column: number, seen: CellValue) => ({
        sheet,
        row,
        column,
        seen,
        write: text('b'),
      });
      const report = await under.host.commit(
        patchOf(
          cell('锁', 1, 1, 'a'),
          ...(seesMerges ? [cell('并', 2, 2, null)] : []),
          cell('并', 1, 1, 'a'),
          cell('无', 1, 1, null),
          cell('并', 0, 1, null),
        ),
      );
      expect(report.written).toBe(1);
      expect(report.refused.map(({ place }) => `${place.sheet}${place.row}${place.column}`).sort()).toEqual(
        ['并01', ...(seesMerges ? ['并22'] : []), '无11', '锁11'].sort(),
      );
      const book = await (await under.reopen()).readBook();
      expect(book.sheets.map((sheet) => sheet.rows[0]![0])).toEqual(['a', 'b']);
    });

    test('refuses text longer than a cell holds and numbers that are none', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const report = await under.host.commit(
        patchOf(
          at(3, 4, null, text('长'.repeat(32768))),
          at(5, 1, null, { as: 'number', value: NaN }),
          at(5, 2, null, { as: 'date', value: 3e6 }),
        ),
      );
      expect(report).toMatchObject({ written: 0, unchanged: 0 });
      expect(report.refused).toHaveLength(3);
    });

    test('adds a column beside the table, and not over something', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const cells = [at(2, 5, null, text('确认PI')), at(3, 4, null, text('x'))];
      const taken: NewColumn = { sheet: ORDERS.name, column: 4, headerRow: 1, title: '责任人', lastRow: 4 };
      const report = await under.host.commit({ sheets: [], columns: [COLUMN, taken], cells });
      expect(report.written).toBe(2);
      expect(report.refused.map(({ place }) => [place.row, place.column])).toEqual(
        expect.arrayContaining([
          [1, 4],
          [3, 4],
        ]),
      );
      expect([await read(under, 1, 5), await read(under, 2, 5), await read(under, 1, 4)]).toEqual([
        '下一节点',
        '确认PI',
        '状态',
      ]);
    });

    test('adds a sheet once, and leaves one of that name alone', async () => {
      const under = await makeHost(bookOf(ORDERS, sheetOf('跟单_设置', [['别动']])));
      const report = await under.host.commit({
        sheets: [TODAY, { ...TODAY, name: '跟单_设置' }, { ...TODAY, name: 'a/b' }],
        columns: [],
        cells: [],
      });
      expect(report.addedSheets).toEqual(['跟单_今天']);
      expect(report.refused.map(({ place }) => place.sheet)).toEqual(['跟单_设置', 'a/b']);
      const book = await (await under.reopen()).readBook();
      expect(book.sheets.map(({ name }) => name)).toEqual([ORDERS.name, '跟单_设置', '跟单_今天']);
      expect(valueAt(book.sheets[2]!, 2, 2)).toBe(46077.5);
      expect(kindAt(book.sheets[2]!, 2, 2)).toBe('t');
    });

    test('reverts: the book is as it was, commit after commit', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const start = valuesOf(await under.host.readBook());
      await under.host.commit({
        ...patchOf(at(2, 4, '生产中', text('一'))),
        columns: [COLUMN],
        sheets: [TODAY],
      });
      const middle = valuesOf(await under.host.readBook());
      await under.host.commit(patchOf(at(2, 4, '一', text('二')), at(9, 1, null, text('新'))));
      expect((await under.host.revert()).refused).toEqual([]);
      expect(valuesOf(await (await under.reopen()).readBook())).toEqual(middle);
      await under.host.revert();
      expect(valuesOf(await (await under.reopen()).readBook())).toEqual(start);
      await expect(under.host.revert()).rejects.toThrow('no write left');
    });

    test('reverts around what a colleague changed since', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.commit(
        patchOf(at(2, 4, '生产中', text('一'), keyed('PO-1')), at(4, 4, '已发货', text('二'), keyed('PO-3'))),
      );
      const [header, one, two, three] = sheetIn(await under.host.readBook()).rows as [
        CellValue[],
        CellValue[],
        CellValue[],
        CellValue[],
      ];
      await under.overwrite(withRows([header, two, one, [...three.slice(0, 3), '三']]));
      const report = await under.host.revert();
      expect(report.written).toBe(1);
      expect(report.refused.map(({ place }) => [place.row, place.column])).toEqual([[4, 4]]);
      expect([await read(under, 3, 4), await read(under, 4, 4)]).toEqual(['生产中', '三']);
    });

    if (seesFilters) describeFilters(makeHost);
    if (seesCharts) describeCharts(makeHost);
    describeSheetWork(makeHost, { seesMerges, drawsPages });

    test('an empty patch writes nothing', async () => {
      const under = await makeHost(bookOf(ORDERS));
      expect(await under.host.commit(patchOf())).toEqual({
        written: 0,
        addedSheets: [],
        unchanged: 0,
        refused: [],
      });
      await expect(under.host.revert()).rejects.toThrow('no write left');
    });
  });
}

const COLUMN: NewColumn = {
  sheet: ORDERS.name,
  column: 5,
  headerRow: 1,
  title: '下一节点',
  lastRow: 4,
  width: 14,
  tones: [{ text: '确认', tone: 'soon' }],
  choices: ['确认PI', '开证'],
};

const TODAY: NewSheet = {
  name: '跟单_今天',
  rows: [
    [text('项目'), text('值')],
    [text('now'), { as: 'datetime', value: 46077.5 }],
  ],
  columns: [{ width: 20 }, { format: 'datetime' }],
};

/** Values without trailing blanks, so that hosts may differ in how wide they say a row is. */
function valuesOf(book: Book): Record<string, CellValue[][]> {
  const trimmed = (row: readonly CellValue[]): CellValue[] => {
    let length = row.length;
    while (length > 0 && (row[length - 1] === null || row[length - 1] === '')) length--;
    return row.slice(0, length).map((value) => (isError(value) ? { error: value.error } : value));
  };
  return Object.fromEntries(
    book.sheets.map(({ name, rows }) => {
      const all = rows.map(trimmed);
      while (all.length > 0 && all[all.length - 1]!.length === 0) all.pop();
      return [name, all];
    }),
  );
}
