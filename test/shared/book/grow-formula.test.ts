import fc from 'fast-check';
import { growFormula, type FormulaSeat } from '../../../shared/book/grow-formula';
import { RowGrowth, type RepeatedRows } from '../../../shared/book/row-growth';
import { runs } from '../../tools/runs';

const tabs = ['发票', 'Other', 'Jan', '2月', 'Mar'];
const grown = (formula: string, blocks: readonly RepeatedRows[], seat: FormulaSeat = { sheet: '发票' }) =>
  growFormula(formula, seat, { growth: new RowGrowth(blocks), sheet: '发票', tabs });

describe('an invoice whose row 12 stands three times', () => {
  const blocks = [{ from: 12, to: 12, times: 3 }];
  test.each([
    ['a total', 'SUM(F12:F12)', 'SUM(F12:F14)'],
    ['a total from the header to the row above it', 'SUM(F11:F13)', 'SUM(F11:F15)'],
    ['absolute', 'SUM($F$12:$F$12)', 'SUM($F$12:$F$14)'],
    ['only the column fixed', 'SUM($F12:$F12)', 'SUM($F12:$F14)'],
    ['written upwards', 'SUM(F12:F10)', 'SUM(F14:F10)'],
    ['a total of the one row that there is', 'SUM(F12)', 'SUM(F12:F14)'],
    ['the same fixed, among others', 'SUM($F$12,F20)', 'SUM($F$12:$F$14,F22)'],
    ['a subtotal of it', 'SUBTOTAL(9,F12)', 'SUBTOTAL(9,F12:F14)'],
    ['what is reckoned with the one cell', 'SUM(F12*2)+ROUND(F12,2)', 'SUM(F12*2)+ROUND(F12,2)'],
    ['one cell of the row', 'G12&" "&B3', 'G12&" "&B3'],
    ['a cell below', 'F13*0.3', 'F15*0.3'],
    ['a range below', 'SUM(F13:F20)', 'SUM(F15:F22)'],
    ['a range above', 'SUM(F1:F11)', 'SUM(F1:F11)'],
    ['a whole row', 'SUM(12:12)', 'SUM(12:14)'],
    ['whole rows, fixed', 'SUM($13:$14)', 'SUM($15:$16)'],
    ['a whole column', 'SUM(F:F)', 'SUM(F:F)'],
    ['a range of a range', 'SUM(F12:INDEX(F:F,20))', 'SUM(F12:INDEX(F:F,20))'],
    ['the end of one', 'SUM(INDEX(F:F,1):F12)', 'SUM(INDEX(F:F,1):F14)'],
    ['blanks around the colon', 'SUM(F12 : F12)', 'SUM(F12 : F14)'],
    ['a text that looks like one', 'IF(A13="A13","A13 ""A13""",0)', 'IF(A15="A13","A13 ""A13""",0)'],
    ['a function that looks like one', 'LOG10(A13)', 'LOG10(A15)'],
    ['a name', '单价*A13', '单价*A15'],
    ['a table', 'SUM(Goods[F13])+A13', 'SUM(Goods[F13])+A15'],
    ['what spilled', 'SUM(A13#)', 'SUM(A15#)'],
    ['one cell where several are', '@A13:A13', '@A15:A15'],
    ['an array of numbers', 'SUM({1,13;2,14})+A13', 'SUM({1,13;2,14})+A15'],
    ['a number with an exponent', '1E13+E13', '1E13+E15'],
    ['its own sheet by name', '发票!A13', '发票!A15'],
    ['its own sheet, quoted', "'发票'!A12:A13", "'发票'!A12:A15"],
    ['the sheet named at both ends', '发票!A12:发票!A13', '发票!A12:发票!A15'],
    ['another sheet', 'Other!A13', 'Other!A13'],
    ['another workbook', '[1]发票!A13', '[1]发票!A13'],
    ['another workbook, quoted', "'[Book 2.xlsx]发票'!A13", "'[Book 2.xlsx]发票'!A13"],
    ['a sheet that is gone', '#REF!A13', '#REF!A13'],
    ['a lost reference on this sheet', '发票!#REF!+A13', '发票!#REF!+A15'],
    ['several sheets among which it is not', 'SUM(Jan:Mar!A13)', 'SUM(Jan:Mar!A13)'],
    ['several sheets, rows above', 'SUM(发票:Other!A3)', 'SUM(发票:Other!A3)'],
    ['several sheets among which it is', 'SUM(发票:Mar!A13)', undefined],
    ['the same, quoted', "SUM('发票:2月'!A13)", undefined],
    ['down to the last row', 'SUM(A13:A1048576)', 'SUM(A15:A1048576)'],
    ['beyond the last row', 'A1048576', '#REF!'],
  ])('%s: %s', (_, formula, expected) => expect(grown(formula, blocks)).toBe(expected));

  test.each([
    ['its own row', 'D12*E12', ['D12*E12', 'D13*E13', 'D14*E14']],
    ['a range of its own row', 'SUM(D12:E12)', ['SUM(D12:E12)', 'SUM(D13:E13)', 'SUM(D14:E14)']],
    ['a running total', 'SUM(F$12:F12)', ['SUM(F$12:F12)', 'SUM(F$12:F13)', 'SUM(F$12:F14)']],
    ['its share', 'F12/SUM($F$12:$F$12)', [1, 2, 3].map((n) => `F${11 + n}/SUM($F$12:$F$14)`)],
    ['the rate above', 'F12*B3', ['F12*B3', 'F13*B3', 'F14*B3']],
    ['the total below', 'F12/F13', ['F12/F15', 'F13/F15', 'F14/F15']],
    ['the first row, fixed', 'A$12', ['A$12', 'A$12', 'A$12']],
    ['by its name', "'发票'!D12", ["'发票'!D12", "'发票'!D13", "'发票'!D14"]],
    ['the same row of another sheet', 'Other!D12', ['Other!D12', 'Other!D12', 'Other!D12']],
  ])('a formula in the row refers to %s: %s', (_, formula, expected) => {
    const block = blocks[0]!;
    expect([0, 1, 2].map((copy) => grown(formula, blocks, { sheet: '发票', block, copy }))).toEqual(expected);
  });

  test('on another sheet references without a sheet stay', () =>
    expect(grown('A13+发票!A13', blocks, { sheet: 'Other' })).toBe('A13+发票!A15'));
});

test('an item of two rows keeps to its own two rows', () => {
  const block = { from: 5, to: 6, times: 3 };
  const at = (copy: number) => grown('D5*E6', [block], { sheet: '发票', block, copy });
  expect([0, 1, 2].map(at)).toEqual(['D5*E6', 'D7*E8', 'D9*E10']);
  expect(grown('SUM(D5:D6)', [block])).toBe('SUM(D5:D10)');
});

/** A sheet as a plain list of rows, each of which knows which row of the template it is: repeating is nothing but writing rows several times. */
function repeated(rows: number, blocks: readonly RepeatedRows[]): { row: number; copy: number }[] {
  const made: { row: number; copy: number }[] = [];
  for (let row = 1; row <= rows;) {
    const block = blocks.find(({ from }) => from === row) ?? { from: row, to: row, times: 1 };
    for (let copy = 0; copy < block.times; copy++)
      for (let each = block.from; each <= block.to; each++) made.push({ row: each, copy });
    row = block.to + 1;
  }
  return made;
}

const someBlocks = fc
  .array(
    fc.record({
      gap: fc.nat(4),
      height: fc.integer({ min: 1, max: 3 }),
      times: fc.integer({ min: 1, max: 4 }),
    }),
    { maxLength: 3 },
  ) // prettier-ignore
  .map((list) => {
    let row = 1;
    return list.map(({ gap, height, times }) => {
      const from = row + gap;
      row = from + height;
      return { from, to: row - 1, times };
    });
  });
const ROWS = 30;
const aRow = fc.integer({ min: 1, max: ROWS });

test('rows come to stand where writing them out puts them', () => {
  fc.assert(
    fc.property(someBlocks, aRow, (blocks, row) => {
      const made = repeated(ROWS, blocks);
      const growth = new RowGrowth(blocks);
      const places = made.flatMap((each, i) => (each.row === row ? [i + 1] : []));
      expect(places).toEqual(places.map((_, copy) => growth.copy(row, copy)));
      expect([growth.first(row), growth.last(row)]).toEqual([places[0], places[places.length - 1]]);
      expect(made).toHaveLength(ROWS + growth.added);
    }),
    runs(100, 3000),
  );
});

test('a range from outside covers every copy of its rows and none of other rows, but for what lies between copies', () => {
  fc.assert(
    fc.property(someBlocks, aRow, aRow, (blocks, a, b) => {
      const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
      const made = repeated(ROWS, blocks);
      const text = grown(`SUM(C${top}:C$${bottom})`, blocks)!;
      const [from, to] = text.match(/\d+/g)!.map(Number) as [number, number];
      const covered = made.slice(from - 1, to);
      const meant = made.filter(({ row }) => row >= top && row <= bottom);
      for (const each of meant) if (each.copy > 0 || each.row >= top) expect(covered).toContainEqual(each);
      const isWholeBlocks = blocks.every((block) => block.times === 1 || block.to < top || block.from > bottom || (block.from >= top && block.to <= bottom)); // prettier-ignore
      if (isWholeBlocks) expect(covered).toEqual(meant);
    }),
    runs(200, 5000),
  );
});

test('a formula within a row reads the same cells of its own copy', () => {
  fc.assert(
    fc.property(someBlocks, aRow, aRow, fc.nat(3), (blocks, at, referred, wanted) => {
      const made = repeated(ROWS, blocks);
      const block = new RowGrowth(blocks).blockAt(at);
      const copy = Math.min(wanted, (block?.times ?? 1) - 1);
      const seat = block ? { sheet: '发票', block, copy } : { sheet: '发票' };
      const row = Number(grown(`B${referred}`, blocks, seat)!.slice(1));
      const isOwn = block !== undefined && referred >= block.from && referred <= block.to;
      expect(made[row - 1]).toEqual({ row: referred, copy: isOwn ? copy : 0 });
    }),
    runs(200, 5000),
  );
});

test('whatever is typed comes back whole when no row moves', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(grown(text, [{ from: 3, to: 4, times: 1 }])).toBe(text);
      expect(() => grown(text, [{ from: 3, to: 4, times: 5 }])).not.toThrow();
    }),
    runs(200, 5000),
  );
});
