import { formulasAfter, grownFormulas } from '../../../shared/book/grown-formulas';

const BLOCK = { from: 4, to: 5, times: 3 };
const FORMULAS = [
  { row: 2, column: 1, formula: 'D9' },
  { row: 4, column: 4, formula: 'C4*2' },
  { row: 5, column: 4, formula: 'C5*$B$2' },
  { row: 5, column: 5, formula: 'D5*B2' },
  { row: 6, column: 4, formula: 'SUM(D4:D5)' },
  { row: 7, column: 4, formula: 'B2+1' },
];

test('all formulas stand and read as they have to', () => {
  const after = formulasAfter(FORMULAS, 'CI', BLOCK);
  expect(after.map(({ row, column, formula }) => `${row},${column} ${formula}`)).toEqual([
    '2,1 D13',
    '4,4 C4*2', '6,4 C6*2', '8,4 C8*2',
    '5,4 C5*$B$2', '7,4 C7*$B$2', '9,4 C9*$B$2',
    '5,5 D5*B2', '7,5 D7*B2', '9,5 D9*B2',
    '10,4 SUM(D4:D9)',
    '11,4 B2+1',
  ]); // prettier-ignore
});

test('written are those that a spreadsheet leaves otherwise, and those that it has moved by itself', () => {
  const written = grownFormulas(FORMULAS, 'CI', BLOCK);
  expect(written.map(({ row, column, formula }) => `${row},${column} ${formula}`)).toEqual([
    '2,1 D13',
    // Copied down the reference to the rate would have gone down as well.
    '7,5 D7*B2',
    '9,5 D9*B2',
    '10,4 SUM(D4:D9)',
  ]);
  expect(grownFormulas(FORMULAS, 'CI', { ...BLOCK, times: 1 })).toEqual([]);
});
