import { EMPTY_PATCH, type CellWrite, type NewColumn } from '../../../shared/book/patch';
import type { TableArea } from '../../../shared/book/model';
import { REFUSALS } from '../../../shared/book/refusals';
import { patchWorkbook } from '../../../xlsx/patch';
import { bookOf, buildWorkbook, sheetOf, type WorkbookOptions } from '../../tools/workbook';
import { change, partOf, patchOf, text } from '../parts';

const TABLE: TableArea = {
  name: 'Orders',
  area: { top: 2, left: 2, bottom: 5, right: 3 },
  headerRows: 1,
  totalsRows: 1,
};
const ROWS = [
  [null],
  [null, 'PO', 'ETD'],
  [null, '1', 46077],
  [null, '2', 46078],
  [null, 'Total', 2, null, null, 'x'],
];
const book = (tables: TableArea[] = [TABLE], options: WorkbookOptions = {}) =>
  buildWorkbook(bookOf(sheetOf('a', ROWS, { tables })), options);
const refusal = (
  row: number,
  column: number,
  seen: string | number | null,
  write: CellWrite,
  bytes = book(),
) => patchWorkbook(bytes, patchOf(change('a', row, column, seen, write))).report.refused[0]?.reason;

test.each<[string, Parameters<typeof refusal>, unknown]>([
  ['a header by another', [2, 2, 'PO', text('单号')], undefined],
  ['a header by its neighbour’s, in another case', [2, 2, 'PO', text('etd')], REFUSALS.tableHeader],
  ['a header by itself in another case', [2, 2, 'PO', text('po')], undefined],
  ['a header by nothing', [2, 2, 'PO', { as: 'blank' }], REFUSALS.tableHeader],
  ['a header by spaces', [2, 2, 'PO', text(' ')], REFUSALS.tableHeader],
  ['a header by a number', [2, 2, 'PO', { as: 'number', value: 5 }], REFUSALS.tableHeader],
  ['an order', [3, 2, '1', text('9')], undefined],
  ['a total', [5, 3, 2, { as: 'number', value: 3 }], REFUSALS.tableTotals],
  ['what stands left of the header', [2, 1, null, text('x')], undefined],
  ['what stands right of it', [2, 4, null, text('x')], undefined],
  ['what stands above it', [1, 2, null, text('x')], undefined],
  ['a header of a table without headers', [2, 2, 'PO', text('etd'), book([{ ...TABLE, headerRows: 0 }])], undefined],
  ['the last row of a table without totals', [5, 3, 2, { as: 'number', value: 3 }, book([{ ...TABLE, totalsRows: 0 }])], undefined],
  ['a header that a formula names', [2, 3, 'ETD', text('x'), book([TABLE], { formulas: { 'a!F5': 'SUM(Orders[ETD])' } })], REFUSALS.tableHeaderInUse],
  ['another than the one that it names', [2, 2, 'PO', text('x'), book([TABLE], { formulas: { 'a!F5': 'SUM(Orders[ETD])' } })], undefined],
])('writing over %s', (_, given, reason) => expect(refusal(...given)).toEqual(reason)); // prettier-ignore

describe('columns that join a table', () => {
  const column = (at: number, title: string, more: Partial<NewColumn> = {}): NewColumn => {
    return { sheet: 'a', column: at, headerRow: 2, title, lastRow: 4, table: 'Orders', ...more };
  };
  const table = (bytes: Uint8Array, ...columns: NewColumn[]): string => {
    const { bytes: after } = patchWorkbook(bytes, { ...EMPTY_PATCH, columns });
    const xml = partOf(after, 'xl/tables/table1_1.xml');
    const names = [...xml.matchAll(/<tableColumn id="(\d+)" name="([^"]*)"/g)].map(
      ([, id, name]) => `${id} ${name}`,
    );
    return `${/ ref="([^"]*)"/.exec(xml)![1]} filter ${/<autoFilter ref="([^"]*)"/.exec(xml)![1]} count ${/tableColumns count="(\d+)"/.exec(xml)![1]}: ${names.join()}`;
  };
  const before = 'B2:C5 filter B2:C5 count 2: 1 PO,2 ETD';

  test.each<[string, string, string]>([
    ['one', table(book(), column(4, '状态')), 'B2:D5 filter B2:D4 count 3: 1 PO,2 ETD,3 状态'],
    ['two, whatever their order', table(book(), column(5, '到期'), column(4, '状态')), 'B2:E5 filter B2:E4 count 4: 1 PO,2 ETD,3 状态,4 到期'],
    ['without a totals row', table(book([{ ...TABLE, totalsRows: 0 }]), column(4, '状态')), 'B2:D5 filter B2:D5 count 3: 1 PO,2 ETD,3 状态'],
    ['not one after a gap', table(book(), column(5, '状态')), before],
    ['not one whose name is there', table(book(), column(4, 'po')), before],
    ['the first of two of one name', table(book(), column(4, 'Due'), column(5, 'due')), 'B2:D5 filter B2:D4 count 3: 1 PO,2 ETD,3 Due'],
    ['not one with a header in another row', table(book(), column(4, '状态', { headerRow: 1 })), before],
    ['not one of another table', table(book(), column(4, '状态', { table: 'Other' })), before],
    ['not where another table begins', table(book([TABLE, { ...TABLE, name: 'B', area: { top: 5, left: 4, bottom: 9, right: 5 }, totalsRows: 0 }]), column(4, '状态')), before],
    ['where another table begins below', table(book([TABLE, { ...TABLE, name: 'B', area: { top: 6, left: 4, bottom: 9, right: 5 }, totalsRows: 0 }]), column(4, '状态')), 'B2:D5 filter B2:D4 count 3: 1 PO,2 ETD,3 状态'],
  ])('%s', (_, joined, expected) => expect(joined).toBe(expected)); // prettier-ignore
});

test('a table that a query fills is not widened', () => {
  const plain = partOf(book(), 'xl/tables/table1_1.xml');
  const query = book([TABLE], { parts: { 'xl/tables/table1_1.xml': plain.replace('<table ', '<table tableType="queryTable" ') } });
  const column: NewColumn = { sheet: 'a', column: 4, headerRow: 2, title: 'x', lastRow: 4, table: 'Orders' };
  const { bytes, report } = patchWorkbook(query, { ...EMPTY_PATCH, columns: [column] });
  expect(report.written).toBe(1);
  expect(partOf(bytes, 'xl/tables/table1_1.xml')).toContain('ref="B2:C5"');
}); // prettier-ignore
