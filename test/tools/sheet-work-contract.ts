import { formulaAt, withFormulas } from '../../shared/book/formulas';
import {
  findSheet,
  isError,
  kindAt,
  valueAt,
  type Book,
  type CellValue,
  type Sheet,
} from '../../shared/book/model';
import { EMPTY_PATCH, type CellWrite, type NewSheet } from '../../shared/book/patch';
import type { HostUnderTest, MakeHost } from './host-contract';
import { bookOf, sheetOf } from './workbook';

const text = (value: string): CellWrite => ({ as: 'text', value });

/** A page to be printed, small as it is: a title over the whole width, a table with lines, a total. */
export const PAGE: NewSheet = {
  name: 'CI FY26-01',
  rows: [
    [text('COMMERCIAL INVOICE'), null, null],
    [text('No.'), text('007'), { as: 'date', value: 46077 }],
    [text('Goods'), text('Qty'), text('Amount')],
    [text('=Mug'), { as: 'number', value: 1200 }, { as: 'number', value: 3000.5 }],
    [text('Total'), null, { as: 'formula', formula: '=SUM(C4:C4)', value: 3000.5 }],
  ],
  columns: [{ width: 30 }, { width: 12 }, { width: 14 }],
  look: {
    merges: [{ top: 1, left: 1, bottom: 1, right: 3 }],
    heights: { 1: 30, 3: 18, 4: 18 },
    styles: [
      { area: { top: 1, left: 1, bottom: 1, right: 3 }, style: { bold: true, size: 16, across: 'center', down: 'center' } },
      { area: { top: 3, left: 1, bottom: 5, right: 3 }, style: { top: 'thin', bottom: 'thin', left: 'thin', right: 'thin', wrap: true } },
      { area: { top: 3, left: 1, bottom: 3, right: 3 }, style: { bold: true, italic: true, fill: 'E5E9F0', colour: '1F2937' } },
      { area: { top: 4, left: 3, bottom: 5, right: 3 }, style: { format: '#,##0.00', across: 'right' } },
      { area: { top: 2, left: 2, bottom: 2, right: 2 }, style: { format: '@' } },
      { area: { top: 2, left: 3, bottom: 2, right: 3 }, style: { format: 'd mmm yyyy' } },
      { area: { top: 5, left: 1, bottom: 5, right: 3 }, style: { bottom: 'medium' } },
    ],
    page: { area: { top: 1, left: 1, bottom: 5, right: 3 }, orientation: 'landscape', repeated: [1, 3] },
  },
}; // prettier-ignore

const ORDERS = sheetOf('订单', [['单号'], ['FY26-01']]);

/** Title, a table whose block of goods is one row or two, a total and a note that look up at it. */
const template = (more: Partial<Sheet> = {}): Sheet =>
  withFormulas(
    sheetOf(
      '模板 CI',
      [
        ['INVOICE', null, null, null],
        ['Rate', 7.1, null, null],
        ['Goods', null, 'Qty', 'Amount'],
        ['{{line.name}}', null, 2, 4],
        ['{{line.spec}}', null, 3, 9],
        ['Total', null, 5, 13],
        ['Say', 13, null, null],
      ],
      {
        kinds: ['s...', 'sn..', 's.ss', 's.nN', 's.nN', 's.NN', 'sN..'],
        merges: [
          { top: 1, left: 1, bottom: 1, right: 4 },
          { top: 4, left: 1, bottom: 4, right: 2 },
          { top: 5, left: 1, bottom: 5, right: 2 },
          { top: 7, left: 2, bottom: 7, right: 4 },
        ],
        ...more,
      },
    ),
    new Map([
      ['4,4', 'C4*2'],
      ['5,4', 'C5*3'],
      ['6,3', 'SUM(C4:C5)'],
      ['6,4', 'SUM(D4:D5)'],
      ['7,2', 'D6*$B$2/B2'],
    ]),
  );

const inside = async ({ reopen }: HostUnderTest, name: string): Promise<Sheet> => {
  const sheet = findSheet(await (await reopen()).readBook(), name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** What stands in a sheet: formulas as such, values of the rest. */
function contents(sheet: Sheet, rows: number, columns: number): (CellValue | string)[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const formula = formulaAt(sheet, r + 1, c + 1);
      const value = valueAt(sheet, r + 1, c + 1);
      return formula === undefined ? (value === '' || isError(value) ? null : value) : `=${formula}`;
    }),
  );
}

const mergesOf = (sheet: Sheet): string[] =>
  sheet.merges.map(({ top, left, bottom, right }) => `${top},${left}:${bottom},${right}`).sort();

const names = ({ sheets }: Book): string[] => sheets.map(({ name }) => name);

/** Pages to be printed, copies of sheets and rows that are repeated: what papers need of a host. */
export function describeSheetWork(makeHost: MakeHost, { seesMerges, drawsPages }: SheetWorkOptions): void {
  describe('pages to be printed', () => {
    test('one is added with what it holds, is the same a second time, and is taken back', async () => {
      const under = await makeHost(bookOf(ORDERS));
      const patch = { ...EMPTY_PATCH, sheets: [PAGE] };
      const report = await under.host.commit(patch);
      expect(report).toMatchObject({ addedSheets: [PAGE.name], refused: [] });
      const read = findSheet(await under.host.readBook(), PAGE.name)!;
      expect(contents(read, 5, 3)).toEqual([
        ['COMMERCIAL INVOICE', null, null],
        ['No.', '007', 46077],
        ['Goods', 'Qty', 'Amount'],
        ['=Mug', 1200, 3000.5],
        // A file's formulas are read by kind alone.
        ['Total', null, read.formulas ? '=SUM(C4:C4)' : 3000.5],
      ]);
      const kinds = [kindAt(read, 2, 2), kindAt(read, 2, 3), kindAt(read, 4, 3), kindAt(read, 5, 3)];
      expect(kinds).toEqual(['s', 'd', 'n', 'N']);
      if (seesMerges && drawsPages) expect(mergesOf(read)).toEqual(['1,1:1,3']);
      expect(await (await under.reopen()).commit(patch)).toMatchObject({
        written: 0,
        addedSheets: [],
        refused: [],
      });
      expect((await under.host.revert()).refused).toEqual([]);
      expect(names(await (await under.reopen()).readBook())).toEqual([ORDERS.name]);
    });
  });

  describe('copies of sheets', () => {
    test('a copy stands right after its sheet, with formulas and merges, and is no commit', async () => {
      const under = await makeHost(bookOf(ORDERS, template(), sheetOf('别的', [['x']])));
      if (!under.host.copySheet) return;
      await under.host.copySheet('模板 CI', 'CI FY26-01');
      const book = await (await under.reopen()).readBook();
      expect(names(book)).toEqual([ORDERS.name, '模板 CI', 'CI FY26-01', '别的']);
      const [source, copy] = [findSheet(book, '模板 CI')!, findSheet(book, 'CI FY26-01')!];
      expect(contents(copy, 8, 5)).toEqual(contents(source, 8, 5));
      if (seesMerges) expect(mergesOf(copy)).toEqual(mergesOf(template()));
      await expect(under.host.revert()).rejects.toThrow('no write left');
    });

    test('the copy of a hidden sheet can be seen', async () => {
      const under = await makeHost(bookOf(ORDERS, template({ visibility: 'hidden' })));
      if (!under.host.copySheet) return;
      await under.host.copySheet('模板 CI', 'CI');
      expect((await inside(under, 'CI')).visibility).toBe('visible');
      expect((await inside(under, '模板 CI')).visibility).toBe('hidden');
    });

    test.each<[string, string, string, string]>([
      ['a sheet that is not there', '模板 PL', 'PL', 'no sheet called "模板 PL"'],
      ['a name that is taken', '模板 CI', '订单', 'exists already'],
      ['a name that is taken but for its case', '模板 CI', 'PI fy26', 'exists already'],
      ['no name', '模板 CI', '', 'not allowed'],
      ['a name of 32 characters', '模板 CI', 'x'.repeat(32), 'at most 31 characters'],
      ...[...'\\/?*[]:'].map((sign): [string, string, string, string] => [
        `the sign ${sign}`,
        '模板 CI',
        `CI ${sign}1`,
        'not allowed',
      ]),
    ])('is refused in words: %s', async (_, from, to, words) => {
      const under = await makeHost(bookOf(ORDERS, template(), sheetOf('PI FY26', [['x']])));
      if (!under.host.copySheet) return;
      const before = await (await under.reopen()).readBook();
      await expect(under.host.copySheet(from, to)).rejects.toThrow(words);
      expect(names(await (await under.reopen()).readBook())).toEqual(names(before));
    });
  });

  describe('rows that are repeated', () => {
    test('a block of two rows stands three times: formulas keep to their own rows, totals take in all', async () => {
      const under = await makeHost(bookOf(ORDERS, template()));
      if (!under.host.repeatRows) return;
      await under.host.repeatRows('模板 CI', { from: 4, to: 5, times: 3 });
      const sheet = await inside(under, '模板 CI');
      const [name, spec] = ['{{line.name}}', '{{line.spec}}'];
      expect(contents(sheet, 12, 4)).toEqual([
        ['INVOICE', null, null, null],
        ['Rate', 7.1, null, null],
        ['Goods', null, 'Qty', 'Amount'],
        [name, null, 2, '=C4*2'],
        [spec, null, 3, '=C5*3'],
        [name, null, 2, '=C6*2'],
        [spec, null, 3, '=C7*3'],
        [name, null, 2, '=C8*2'],
        [spec, null, 3, '=C9*3'],
        ['Total', null, '=SUM(C4:C9)', '=SUM(D4:D9)'],
        ['Say', '=D10*$B$2/B2', null, null],
        [null, null, null, null],
      ]);
      if (seesMerges)
        expect(mergesOf(sheet)).toEqual(
          ['1,1:1,4', ...[4, 5, 6, 7, 8, 9].map((row) => `${row},1:${row},2`), '11,2:11,4'].sort(),
        );
      await expect(under.host.revert()).rejects.toThrow('no write left');
    });

    test('a block of one row stands five times', async () => {
      const under = await makeHost(bookOf(ORDERS, template()));
      if (!under.host.repeatRows) return;
      await under.host.repeatRows('模板 CI', { from: 5, to: 5, times: 5 });
      const sheet = await inside(under, '模板 CI');
      expect([5, 6, 7, 8, 9].map((row) => formulaAt(sheet, row, 4))).toEqual(
        [5, 6, 7, 8, 9].map((row) => `C${row}*3`),
      );
      expect([formulaAt(sheet, 10, 3), formulaAt(sheet, 11, 2)]).toEqual(['SUM(C4:C9)', 'D10*$B$2/B2']);
    });

    test('a reference from the block to a cell elsewhere is the same in every copy', async () => {
      const goods = withFormulas(
        sheetOf(
          'T',
          [
            ['Rate', 2],
            ['Goods', 6],
            ['Sum', 3],
          ],
          { kinds: ['sn', 'sN', 'sn'] },
        ),
        new Map([['2,2', 'B1*B3']]),
      );
      const under = await makeHost(bookOf(ORDERS, goods));
      if (!under.host.repeatRows) return;
      await under.host.repeatRows('T', { from: 2, to: 2, times: 3 });
      const sheet = await inside(under, 'T');
      expect([2, 3, 4].map((row) => formulaAt(sheet, row, 2))).toEqual(['B1*B5', 'B1*B5', 'B1*B5']);
    });

    test('once is as it is', async () => {
      const under = await makeHost(bookOf(ORDERS, template()));
      if (!under.host.repeatRows) return;
      const before = contents(await inside(under, '模板 CI'), 9, 5);
      await under.host.repeatRows('模板 CI', { from: 4, to: 5, times: 1 });
      expect(contents(await inside(under, '模板 CI'), 9, 5)).toEqual(before);
    });

    test('is refused in words: no such sheet, a protected one, rows that are none', async () => {
      const under = await makeHost(bookOf(ORDERS, template({ isProtected: true }), sheetOf('T', [['x']])));
      if (!under.host.repeatRows) return;
      const block = { from: 4, to: 5, times: 3 };
      await expect(under.host.repeatRows('无', block)).rejects.toThrow('no sheet called "无"');
      await expect(under.host.repeatRows('模板 CI', block)).rejects.toThrow('Rows 4 to 5 of "模板 CI" were not repeated: the sheet is protected');
      for (const bad of [{ from: 0, to: 1, times: 2 }, { from: 3, to: 2, times: 2 }, { from: 1, to: 1, times: 0 }, { from: 1, to: 1, times: 1.5 }])
        await expect(under.host.repeatRows('T', bad)).rejects.toThrow('were not repeated: these are no rows');
      await expect(under.host.repeatRows('T', { from: 1, to: 2, times: 1_000_000 })).rejects.toThrow('outside the sheet');
      expect(contents(await inside(under, '模板 CI'), 9, 5)).toEqual(contents(template(), 9, 5));
    }); // prettier-ignore

    test('a paper is made of a template: copied, its rows repeated, its cells filled by a commit', async () => {
      const under = await makeHost(bookOf(ORDERS, template()));
      const { host } = under;
      if (!host.copySheet || !host.repeatRows) return;
      await host.copySheet('模板 CI', 'CI FY26-01');
      await host.repeatRows('CI FY26-01', { from: 4, to: 5, times: 2 });
      const cell = (row: number, column: number, seen: CellValue, write: CellWrite) => ({
        sheet: 'CI FY26-01',
        row,
        column,
        seen,
        write,
      });
      const report = await host.commit({
        ...EMPTY_PATCH,
        cells: [
          cell(4, 1, '{{line.name}}', text('Mug')),
          cell(6, 1, '{{line.name}}', text('=Cup')),
          cell(6, 3, 2, { as: 'number', value: 1200 }),
          cell(10, 3, null, { as: 'formula', formula: '=C8+1', value: 1211 }),
        ],
      });
      expect(report).toMatchObject({ written: 4, refused: [] });
      const paper = await inside(under, 'CI FY26-01');
      expect(contents(paper, 10, 3).slice(3)).toEqual([
        ['Mug', null, 2],
        ['{{line.spec}}', null, 3],
        ['=Cup', null, 1200],
        ['{{line.spec}}', null, 3],
        ['Total', null, '=SUM(C4:C7)'],
        ['Say', '=D8*$B$2/B2', null],
        [null, null, '=C8+1'],
      ]);
      expect(contents(await inside(under, '模板 CI'), 9, 5)).toEqual(contents(template(), 9, 5));
      await host.revert();
      expect(contents(await inside(under, 'CI FY26-01'), 9, 1).slice(3, 6)).toEqual([
        ['{{line.name}}'],
        ['{{line.spec}}'],
        ['{{line.name}}'],
      ]);
    });
  });
}

interface SheetWorkOptions {
  readonly seesMerges: boolean;
  /** Whether looks of pages are drawn at all. */
  readonly drawsPages: boolean;
}
