import type { Area, Book } from '../../shared/book/model';
import type { SheetFilter } from '../../shared/book/sheet-filter';
import { sheetOf, bookOf } from './workbook';
import type { MakeHost } from './host-contract';

const NAME = '出货 2026';
const ORDERS = sheetOf(
  NAME,
  [
    ['单号', '客户', '工厂'],
    ['PO-1', 'Acme', '一厂'],
    ['PO-2', 'Globex', '一厂'],
    ['PO-3', 'Acme', '二厂'],
    ['PO-4', '"A*" & ~b?', '二厂'],
    ['PO-5', null, '一厂'],
    ['PO-6', '欧洲 🚢 <客户>', '三厂'],
  ],
  { kinds: ['sss', 'sss', 'sss', 'sss', 'sss', 's.s', 'sss'] },
);
const AREA: Area = { top: 1, left: 1, bottom: 7, right: 3 };
const byColumn =
  (column: number) =>
  (...values: string[]): SheetFilter => ({
    sheet: NAME,
    header: 1,
    lastRow: 7,
    left: 1,
    right: 3,
    column,
    values,
  });
const customers = byColumn(2);
const factories = byColumn(3);

/** What every host does with the filter of a sheet. */
export function describeFilters(make: MakeHost): void {
  const makeHost = async (book: Book) => {
    const under = await make(book);
    return { ...under, filters: under.filters! };
  };
  describe("the sheet's own filter", () => {
    test.each<[string, string[], number[]]>([
      ['one text', ['Acme'], [3, 5, 6, 7]],
      ['two of them', ['Acme', 'Globex'], [5, 6, 7]],
      ['quotes and wildcards literally', ['"A*" & ~b?'], [2, 3, 4, 6, 7]],
      ['no wildcard for everything', ['*', 'A*', '?cme'], [2, 3, 4, 5, 6, 7]],
      ['other scripts and markup', ['欧洲 🚢 <客户>'], [2, 3, 4, 5, 6]],
      ['empty cells', [''], [2, 3, 4, 5, 7]],
      ['a text that no row has', ['Nobody'], [2, 3, 4, 5, 6, 7]],
    ])('shows exactly the rows with %s', async (_, values, hidden) => {
      const under = await makeHost(bookOf(ORDERS));
      const report = await under.host.filterRows(customers(...values));
      expect(await under.filters.hidden(NAME)).toEqual(hidden);
      expect(report).toMatchObject({ ours: [2], others: [], replaced: [], rows: { all: 6, matching: 6 - hidden.length } }); // prettier-ignore
    });

    test('hides rows from nobody who reads, and is no write', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const before = await under.host.readBook();
      const told: unknown[] = [];
      const stop = under.host.watch((change) => told.push(change));
      await under.host.filterRows(customers('Acme'));
      const after = await (await under.reopen()).readBook();
      expect(after.sheets.map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
      expect((await under.host.readRows(NAME, [3, 3])).rows.map(([key]) => key)).toEqual(['PO-2']);
      await expect(under.host.revert()).rejects.toThrow('no write left');
      stop();
      expect(told).toEqual([]);
    });

    test('is taken away again with all that came of it', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.filterRows(customers('Acme'));
      await under.host.filterRows(customers('Globex'));
      expect(await under.filters.hidden(NAME)).toEqual([2, 4, 5, 6, 7]);
      expect(await under.host.showAllRows(NAME)).toMatchObject({ ours: [], others: [], replaced: [] });
      expect(await under.filters.hidden(NAME)).toEqual([]);
      expect(await under.filters.areas(NAME)).toEqual([]);
    });

    test('two choices of ours hold together, and go together', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.host.filterRows(customers('Acme', 'Globex'));
      expect(await under.host.filterRows(factories('一厂'))).toMatchObject({ ours: [2, 3], others: [] });
      expect(await under.filters.hidden(NAME)).toEqual([4, 5, 6, 7]);
      await under.host.showAllRows(NAME);
      expect(await under.filters.hidden(NAME)).toEqual([]);
    });

    test('what people filter in another column stays', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.filters.byHand(NAME, AREA, 3, ['一厂', '二厂']);
      expect(await under.host.filterRows(customers('Acme', '欧洲 🚢 <客户>'))).toMatchObject({ others: [3] });
      expect(await under.filters.hidden(NAME)).toEqual([3, 5, 6, 7]);
      expect(await under.host.showAllRows(NAME)).toMatchObject({ ours: [], others: [3] });
      expect(await under.filters.hidden(NAME)).toEqual([7]);
      expect(await under.filters.areas(NAME)).toEqual([AREA]);
    });

    test('what people filtered in the same column gives way, is told, and comes back', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.filters.byHand(NAME, AREA, 2, ['Globex']);
      expect(await under.host.filterRows(customers('Acme'))).toMatchObject({ replaced: [2] });
      expect(await under.filters.hidden(NAME)).toEqual([3, 5, 6, 7]);
      await under.host.showAllRows(NAME);
      expect(await under.filters.hidden(NAME)).toEqual([2, 4, 5, 6, 7]);
    });

    test("a filter of people's elsewhere in the sheet is left alone, and said", async () => {
      const under = await makeHost(bookOf(ORDERS));
      const elsewhere = { top: 3, left: 1, bottom: 7, right: 3 };
      await under.filters.byHand(NAME, elsewhere, 3, ['二厂']);
      await expect(under.host.filterRows(customers('Acme'))).rejects.toThrow('already has a filter');
      expect(await under.filters.hidden(NAME)).toEqual([6, 7]);
    });

    test('a filter that ends above the last row is made longer', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.filters.byHand(NAME, { ...AREA, bottom: 4 }, 3, ['一厂', '三厂']);
      await under.host.filterRows(customers('Acme'));
      expect(await under.filters.areas(NAME)).toEqual([AREA]);
      expect(await under.filters.hidden(NAME)).toEqual([3, 4, 5, 6, 7]);
    });

    test('speaks of a sheet that is gone, one that is protected, and of no such column', async () => {
      const under = await makeHost(bookOf({ ...ORDERS, isProtected: true }));
      await expect(under.host.filterRows(customers('Acme'))).rejects.toThrow('is protected');
      await expect(under.host.filterRows({ ...customers('Acme'), sheet: '无' })).rejects.toThrow('no sheet called'); // prettier-ignore
      await expect(under.host.showAllRows('无')).rejects.toThrow('no sheet called');
      const open = await makeHost(bookOf(ORDERS));
      await expect(open.host.filterRows(byColumn(9)('Acme'))).rejects.toThrow('no such rows or column');
      expect(await open.filters.hidden(NAME)).toEqual([]);
    });

    test('taking away what was never set changes nothing', async () => {
      const under = await makeHost(bookOf(ORDERS));
      await under.filters.byHand(NAME, AREA, 2, ['Acme']);
      await under.host.showAllRows(NAME);
      expect(await under.filters.hidden(NAME)).toEqual([3, 5, 6, 7]);
    });

    test('shows three thousand texts', async () => {
      const rows = Array.from({ length: 4000 }, (_, i) => [`PO-${i}`, `客户 ${i}`]);
      const under = await makeHost(bookOf(sheetOf(NAME, [['单号', '客户'], ...rows])));
      const values = rows.slice(500, 3500).map(([, customer]) => customer!);
      await under.host.filterRows({ ...customers(...values), lastRow: 4001, right: 2 });
      const hidden = await under.filters.hidden(NAME);
      expect([hidden.length, hidden[0], hidden[499], hidden[500]]).toEqual([1000, 2, 501, 3502]);
    });
  });
}
