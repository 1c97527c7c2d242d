import type { CellWrite, NewSheet } from '../../../shared/book/patch';
import { applyFilling, asSheet, fillNewSheet } from '../../../shared/papers/apply-filling';
import { INVOICE_PAPER } from '../../tools/customer-template';

const text = (value: string): CellWrite => ({ as: 'text', value });
const formula = (written: string): CellWrite => ({ as: 'formula', formula: written, value: 0 });
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const TEMPLATE: NewSheet = {
  name: 'CI',
  columns: [{ width: 10 }],
  rows: [
    [text('{{number}}')],
    [text('{{line.item}}'), text('{{line.quantity}}'), text('{{line.price}}'), formula('=B2*C2')],
    [text('{{line.description}}')],
    [text('TOTAL'), formula('=SUM(B2:B3)'), null, formula('=SUM(D2:D3)')],
  ],
  look: {
    merges: [area(1, 1, 1, 4), area(3, 1, 3, 4), area(4, 2, 5, 2)],
    heights: { 1: 30, 2: 20, 3: 10, 4: 25 },
    styles: [
      { area: area(2, 1, 3, 4), style: { top: 'thin' } },
      { area: area(2, 2, 2, 2), style: { format: '0' } },
      { area: area(4, 1, 4, 4), style: { bold: true } },
    ],
    page: { area: area(1, 1, 5, 4), orientation: 'portrait', repeated: [1, 1] },
  },
};

describe('a shipped template with three goods lines of two rows', () => {
  const { rows, look, ...rest } = fillNewSheet(TEMPLATE, INVOICE_PAPER);
  test('has its cells filled and its formulas grown, without stale results', () => {
    expect(rows[0]).toEqual([text('CI-2026-007')]);
    expect(rows.slice(3, 5)).toEqual([
      [text('B-2'), { as: 'number', value: 33 }, { as: 'number', value: 10 }, { as: 'formula', formula: '=B4*C4', value: null }], // prettier-ignore
      [text('Lamp B-2')],
    ]);
    expect(rows[7]).toEqual([
      text('TOTAL'),
      { as: 'formula', formula: '=SUM(B2:B7)', value: null },
      null,
      { as: 'formula', formula: '=SUM(D2:D7)', value: null },
    ]);
    expect(rest).toEqual({ name: 'CI', columns: [{ width: 10 }] });
  });
  test('looks the same in every copy', () => {
    expect(look!.merges).toEqual([area(1, 1, 1, 4), area(3, 1, 3, 4), area(5, 1, 5, 4), area(7, 1, 7, 4), area(8, 2, 9, 2)]); // prettier-ignore
    expect(look!.heights).toEqual({ 1: 30, 2: 20, 3: 10, 4: 20, 5: 10, 6: 20, 7: 10, 8: 25 });
    expect(look!.page).toEqual({ area: area(1, 1, 9, 4), orientation: 'portrait', repeated: [1, 1] });
    expect(look!.styles.slice(0, 5)).toEqual([
      { area: area(2, 1, 7, 4), style: { top: 'thin' } },
      ...[2, 4, 6].map((row) => ({ area: area(row, 2, row, 2), style: { format: '0' } })),
      { area: area(8, 1, 8, 4), style: { bold: true } },
    ]);
  });
  test('shows figures by the paper where the template says nothing', () =>
    expect(look!.styles.slice(5)).toEqual([2, 4, 6].map((row) => ({ area: area(row, 3, row, 3), style: { format: '"USD" #,##0.00' } })))); // prettier-ignore
});

test('without lines the rows stand once, empty', () => {
  const { rows } = fillNewSheet(TEMPLATE, { ...INVOICE_PAPER, lines: [] });
  expect(rows).toHaveLength(4);
  expect(rows[1]!.slice(0, 3)).toEqual([null, null, null]);
});

test('a sheet without a look has none afterwards', () => {
  const { look: _, ...plain } = TEMPLATE;
  expect(applyFilling(plain, { blocks: [{ from: 2, to: 2, times: 2 }], cells: [] })).not.toHaveProperty(
    'look',
  );
  expect(asSheet(plain).kinds).toEqual(['s', 'sssN', 's', 'sN.N']);
});
