import fc from 'fast-check';
import type { CellValue, Sheet } from '../../../shared/book/model';
import { fillSheet, templateFields } from '../../../shared/papers/fill';
import type { Paper } from '../../../shared/papers/paper';
import { fieldMark } from '../../../shared/papers/placeholders';
import { LINE_FIELDS, PAPER_FIELDS } from '../../../shared/trade/paper-fields';
import { INVOICE_PAPER } from '../../tools/customer-template';
import { sheetOf } from '../../tools/workbook';
import { runs } from '../../tools/runs';

const template = (rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet =>
  sheetOf('发票', rows, more);
const paper = (more: Partial<Paper> = {}): Paper => ({ ...INVOICE_PAPER, ...more });
/** What the cells of the finished sheet hold, by row and column. */
const cellsOf = (sheet: Sheet, of: Paper = paper()): Record<string, unknown> =>
  Object.fromEntries(
    fillSheet(sheet, of).cells.map(({ row, column, write }) => [
      `${row},${column}`,
      write.as === 'blank' ? null : write.value,
    ]),
  );

describe('a field is found however it is written', () => {
  test.each([
    ['its key', '{{number}}'],
    ['blanks', '{{  number  }}'],
    ['capitals', '{{Number}}'],
    ['Chinese', '{{号码}}'],
    ['another word for it', '{{单据号}}'],
    ['wide braces and letters', '｛｛ｎｕｍｂｅｒ｝｝'],
    ['blanks around it', '  {{number}}\n'],
  ])('%s: %s', (_, written) => expect(cellsOf(template([[written]]))).toEqual({ '1,1': 'CI-2026-007' }));

  test.each(['{{line.item}}', '{{ line.货号 }}', '{{LINE . Item No.}}', '{{ｌｉｎｅ．ＳＫＵ}}'])(
    'of a line: %s',
    (written) => expect(cellsOf(template([[written]]))).toEqual({ '1,1': 'A-1', '2,1': 'B-2', '3,1': 'C-3' }),
  );

  test('every field there is, by its key and by its title in both languages', () => {
    for (const [fields, before] of [
      [PAPER_FIELDS, ''],
      [LINE_FIELDS, 'line.'],
    ] as const)
      // prettier-ignore
      for (const { key, title } of fields) {
        expect(fieldMark(before + key)).toMatchObject({ key, isLine: before !== '' });
        for (const name of [title.zh, title.en]) expect(fieldMark(before + name).key).toBeDefined();
      }
  });
});

describe('what a cell becomes', () => {
  const writes = (text: string, of = paper()) => fillSheet(template([[text]]), of).cells[0];
  test('a date that is alone stays a date', () =>
    expect(writes('{{date}}')).toEqual({ row: 1, column: 1, write: { as: 'date', value: 46096 }, format: 'd\\ mmmm\\ yyyy' })); // prettier-ignore
  test('a figure that is alone stays one', () =>
    expect(writes('{{amount}}')).toEqual({ row: 1, column: 1, write: { as: 'number', value: 1000 }, format: '"USD" #,##0.00' })); // prettier-ignore
  test('within a text it is written out', () =>
    expect(writes('Date: {{date}}, {{amount}}')!.write).toEqual({ as: 'text', value: 'Date: 15 March 2026, USD 1,000.00' })); // prettier-ignore
  test('without a value it is empty', () => expect(writes('{{seal}}')!.write).toEqual({ as: 'blank' }));
  test('without a value the text around it stays', () =>
    expect(writes('Seal: {{seal}}.')!.write).toEqual({ as: 'text', value: 'Seal: .' }));
  test('a value in braces is no field', () =>
    expect(writes('{{buyer}}', paper({ values: { buyer: { text: '{{number}}' } } }))!.write).toEqual({ as: 'text', value: '{{number}}' })); // prettier-ignore
  test('text without fields is not touched', () =>
    expect(fillSheet(template([['{buyer} } {', 'x', 5, null]]), paper()).cells).toEqual([]));
});

describe('rows of the goods', () => {
  test('an item of two rows, then totals, then a second list', () => {
    const sheet = template([['{{line.item}}'], ['{{line.description}}'], ['{{amount}}'], ['{{line.no}}'], ['{{number}}']]); // prettier-ignore
    expect(fillSheet(sheet, paper()).blocks).toEqual([
      { from: 1, to: 2, times: 3 },
      { from: 4, to: 4, times: 3 },
    ]);
    expect(cellsOf(sheet)).toEqual({
      '1,1': 'A-1', '2,1': 'Lamp A-1', '3,1': 'B-2', '4,1': 'Lamp B-2', '5,1': 'C-3', '6,1': 'Lamp C-3',
      '7,1': 1000, '8,1': 1, '9,1': 2, '10,1': 3, '11,1': 'CI-2026-007',
    }); // prettier-ignore
  });
  test('what is the same for all stands in each', () =>
    expect(cellsOf(template([['{{line.item}}', '{{number}}']]))).toMatchObject({ '1,2': 'CI-2026-007', '3,2': 'CI-2026-007' })); // prettier-ignore
  test('without lines one stays, empty', () => {
    const filling = fillSheet(template([['{{line.item}}', 'No. {{line.no}}'], ['{{number}}']]), paper({ lines: [] })); // prettier-ignore
    expect(filling.blocks).toEqual([{ from: 1, to: 1, times: 1 }]);
    expect(filling.cells.map(({ write }) => write)).toEqual([{ as: 'blank' }, { as: 'text', value: 'No. ' }, { as: 'text', value: 'CI-2026-007' }]); // prettier-ignore
  });

  test('any number of lines: each item once, in order, and nothing over another', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.integer({ min: 1, max: 3 }), fc.nat(3), (lines, height, above) => {
        const rows = [
          ...Array.from({ length: above }, () => ['x']),
          ...Array.from({ length: height }, () => ['{{line.item}}']),
          ['{{number}}'],
        ];
        const of = paper({ lines: Array.from({ length: lines }, (_, i) => ({ item: { text: `i${i}` } })) });
        const { cells } = fillSheet(template(rows), of);
        const texts = cells.map(({ write }) => (write.as === 'text' ? write.value : ''));
        const items = of.lines.flatMap(({ item }) => Array.from({ length: height }, () => item!.text));
        expect(texts).toEqual([...(lines === 0 ? Array.from({ length: height }, () => '') : items), 'CI-2026-007']); // prettier-ignore
        expect(cells.map(({ row }) => row)).toEqual(cells.map((_, i) => above + i + 1));
      }),
      runs(50, 1000),
    );
  });
});

describe('what is wrong with a template is said with its cell', () => {
  const refused = (sheet: Sheet, of = paper()): string => {
    try {
      fillSheet(sheet, of);
    } catch (error) {
      return `${(error as Error).name}: ${(error as Error).message}`;
    }
    return 'filled';
  };
  test('all unknown fields at once', () =>
    expect(refused(template([['{{byer}}', '{{line.nothing}}'], ['{{buyer}} {{byer}}'], ['{{}}']]))).toBe(
      'UnknownFields: The template "发票" has fields that do not exist: {{byer}} (A1, A2); {{line.nothing}} (B1); {{}} (A3). Correct them in the template; gendan templates --fields lists all fields.',
    ));
  test.each(['{{buyer', 'buyer}}', '{{buyer}', '{{buyer}} {{', '{{{buyer}}}', '{{ {{buyer}} }}', '}}{{'])(
    'braces: %s',
    (text) =>
      expect(refused(template([['x', text]]))).toMatch(/^UnclosedBraces: The braces in cell 发票!B1 /),
  );
  test('a field in a formula', () =>
    expect(refused(template([['{{buyer}}']], { kinds: ['S'] }))).toMatch(/^FieldInFormula: Cell 发票!A1 /));
  test('a merged area that reaches out of the rows', () =>
    expect(refused(template([['x'], ['{{line.item}}']], { merges: [{ top: 1, left: 3, bottom: 2, right: 3 }] }))).toMatch(/^MergeBeyondRows: The merged area C1:C2 .* \(2\)/)); // prettier-ignore
  test.each([
    [[['{{line.item}}'], ['a'], ['b']]],
    [[['a'], ['b'], ['{{line.item}}']]],
    [[['a'], ['b'], ['c'], ['{{line.item}}']], 5],
  ])('the header or the totals of a table, or rows in and out of it', (rows, bottom = 3) => {
    const table = { name: 'Goods', area: { top: 1, left: 1, bottom, right: 2 }, headerRows: 1, totalsRows: 1 } as const; // prettier-ignore
    expect(refused(template([...rows, ...(bottom > 3 ? [['{{line.no}}']] : [])], { tables: [table] }))).toMatch(/^RowsAcrossTable: .*"Goods"/); // prettier-ignore
  });
  test('more lines than a sheet has rows', () =>
    expect(refused(template([['{{line.item}}'], ...Array.from({ length: 10 }, () => ['{{line.no}}'])]), paper({ lines: Array.from({ length: 100_000 }, () => ({})) }))).toMatch(/^TooManyRows/)); // prettier-ignore

  test('goods in a thousand places of a sheet', () =>
    expect(refused(template(Array.from({ length: 2000 }, (_, i) => [i % 2 ? 'x' : '{{line.item}}'])))).toMatch(/^TooManyGoodsBlocks: .* 1000 separate places/)); // prettier-ignore

  test('whatever a cell says is filled or refused in a sentence', () => {
    const pieces = fc.constantFrom('{{', '}}', '{', '}', 'buyer', 'line.', 'item', ' ', '｛', '｝', '=', '买方', '\u0000', '__proto__', 'constructor'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (list) => {
        expect(refused(template([[list.join('')]]))).toMatch(/^(filled|UnknownFields|UnclosedBraces):?/);
      }),
      runs(200, 5000),
    );
  });
});

test('what a template uses, for whoever approves it', () =>
  expect(templateFields(template([['{{buyer}} {{号码}}'], ['{{line.item}}', '{{buyer}}']]))).toEqual({
    fields: [
      { key: 'buyer', isLine: false, cells: ['A1', 'B2'] },
      { key: 'number', isLine: false, cells: ['A1'] },
      { key: 'item', isLine: true, cells: ['A2'] },
    ],
    rows: [{ from: 2, to: 2 }],
  }));
