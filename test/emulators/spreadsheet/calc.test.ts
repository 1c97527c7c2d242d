import fc from 'fast-check';
import { bookOf, sheetOf } from '../../tools/workbook';
import { workbookOf } from '../../../emulators/spreadsheet/book';
import { createCalculator } from '../../../emulators/spreadsheet/calc';
import { evaluateFormula } from '../../../emulators/spreadsheet/calc.text';
import { movedFormula, referencesIn } from '../../../emulators/spreadsheet/formula-refs';

const made = (now?: () => number) => {
  const workbook = workbookOf(bookOf(sheetOf('算', [[2, 3]]), sheetOf('a b', [[10]])));
  const calculator = createCalculator(workbook, { now });
  const [sheet, other] = workbook.sheets as [(typeof workbook.sheets)[0], (typeof workbook.sheets)[0]];
  const type = (row: number, column: number, formula: string): void =>
    sheet.set(row, column, { value: null, formula });
  const shows = (row: number, column: number): unknown => sheet.cell(row, column)?.value ?? null;
  return { workbook, calculator, sheet, other, type, shows };
};

test.each<[string, unknown]>([
  ['=A1+B1', 5],
  ["='a b'!A1*2", 20],
  ['=SUM(A1:B1,交期)', 15],
  ['=IF(A1>B1,"早","晚")', '晚'],
  ['=A1/0', { error: '#DIV/0!' }],
  ['=NOPE(1)', { error: '#NAME?' }],
  ['=C9', 0],
  ['=TODAY()-1', 45999],
  ['=WORKDAY.INTL(46000,3,"0000011")', 46003],
  ['=A1&"!A1"', '2!A1'],
  ['=SUMIFS(A1:B1,A1:B1,">="&3)', 3],
  ['=SUMIFS(A1:B1,A1:B1,"<=3",A1:B1,2)', 2],
  ['=SUMIFS(A:A,A:A,"<>x")', 2],
])('%s', (formula, value) => {
  const { workbook, type, shows } = made(() => 46000.75);
  workbook.names.set('交期', "'a b'!$A$1");
  type(5, 5, formula);
  expect(shows(5, 5)).toEqual(value);
});

test('what cannot be read keeps what it shows', () => {
  const { sheet } = made();
  sheet.set(5, 5, { value: 7, formula: '=SUM(订单[数量])' });
  expect(sheet.cell(5, 5)).toMatchObject({ value: 7, formula: '=SUM(订单[数量])' });
});

test('changes run on, across sheets and in any order', () => {
  const { other, sheet, type, shows } = made();
  type(3, 1, '=A2+1');
  type(2, 1, "='a b'!A1+A1");
  other.set(1, 1, { value: 100 });
  expect([shows(2, 1), shows(3, 1)]).toEqual([102, 103]);
  sheet.set(1, 1, { value: 1 });
  expect([shows(2, 1), shows(3, 1)]).toEqual([101, 102]);
});

test('a circle comes to an end', () => {
  const { type, shows } = made();
  type(2, 1, '=A3');
  type(3, 1, '=A2');
  expect([shows(2, 1), shows(3, 1)]).toEqual([0, 0]);
});

test('a long chain is worked out once from top to bottom', () => {
  const { workbook, sheet, calculator, shows } = made();
  for (let row = 2; row <= 3000; row++) sheet.put(row, 1, { value: null, formula: `=A${row - 1}+1` });
  sheet.changed({ top: 2, left: 1, bottom: 3000, right: 1 });
  expect(shows(3000, 1)).toBe(3001);
  calculator.stop();
  expect(workbook.revision).toBeGreaterThan(0);
});

test('a formula without a cell', () => {
  const { workbook } = made();
  expect(evaluateFormula(workbook, '=DATE(2026,5,3)')).toBe(46145);
});

test.each<[string, string[]]>([
  ['=A1+$B$2', ['A1', '$B$2']],
  ['=\'a b\'!A1:B2&"C3"', ["'a b'!A1:B2"]],
  ['=SUM(跟单_今天!B:B,3:4)', ['跟单_今天!B:B', '3:4']],
  ['=LOG10(A1)+1E5', ['A1']],
  ['=交期+TRUE', ['交期']],
  ['=SLA.DUE(A1,"2d")', ['A1']],
])('what %s refers to', (formula, expected) => {
  expect(referencesIn(formula).map(({ start, end }) => formula.slice(start, end))).toEqual(expected);
});

test.each<[string, 'rows' | 'columns', number, number, string]>([
  ['=A1+A5', 'rows', 2, 3, '=A1+A8'],
  ['=SUM(A1:A5)', 'rows', 3, 1, '=SUM(A1:A6)'],
  ['=$A$5+别的!A5', 'rows', 2, -1, '=$A$4+别的!A5'],
  ['=A5', 'rows', 5, -1, '=#REF!'],
  ['=\'算\'!C1&"C1"', 'columns', 2, 2, '=\'算\'!E1&"C1"'],
  ['=SUM(B:C)', 'columns', 1, 1, '=SUM(C:D)'],
])('%s after %s at %d: %d', (formula, what, at, count, expected) => {
  expect(movedFormula(formula, '算', '算', what, at, count)).toBe(expected);
});

test('rows that come in and go again leave a formula as it was', () => {
  const ref = fc
    .tuple(fc.nat(300), fc.nat(25))
    .map(([row, column]) => `${String.fromCharCode(65 + column)}${row + 1}`);
  fc.assert(
    fc.property(
      fc.array(ref, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 9 }),
      (refs, at, count) => {
        const formula = `=${refs.join('+')}`;
        const there = movedFormula(formula, '算', '算', 'rows', at, count);
        expect(movedFormula(there, '算', '算', 'rows', at, -count)).toBe(formula);
      },
    ),
  );
});
