import { patchWorkbook } from '../../../xlsx/patch';
import { Package } from '../../../xlsx/package';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import { patchCalcChain, type FormulaPlace } from '../../../xlsx/write/calcchain';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { change, hasPart, partOf, patchOf } from '../parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const plain = buildWorkbook(bookOf(sheetOf('a', [[1]])));
const withChain = (
  entries: string,
  formulas: Record<string, string> = {},
  sheet = sheetOf('a', [[1]]),
): Uint8Array =>
  buildWorkbook(bookOf(sheet), {
    formulas,
    parts: {
      '[Content_Types].xml': partOf(plain, '[Content_Types].xml').replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': partOf(plain, 'xl/_rels/workbook.xml.rels').replace(
        '</Relationships>',
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}">${entries}</calcChain>`,
    },
  });
const at = (sheetId: string, row: number, column: number): FormulaPlace => ({ sheetId, row, column });

function chain(entries: string, gone: FormulaPlace[], added: FormulaPlace[] = []): string {
  const pkg = new Package(withChain(entries));
  patchCalcChain(pkg, readWorkbookInfo(pkg), gone, added);
  const bytes = pkg.toBytes();
  if (!hasPart(bytes, 'xl/calcChain.xml')) return 'none';
  return partOf(bytes, 'xl/calcChain.xml').replace(/^<calcChain[^>]*>|<\/calcChain>$/g, '');
}

test.each<[string, string, FormulaPlace[], FormulaPlace[], string]>([
  ['one that is gone', '<c r="A1" i="1"/><c r="B1" i="1"/>', [at('1', 1, 1)], [], '<c r="B1" i="1"/>'],
  ['one of another sheet stays', '<c r="A1" i="1"/><c r="A1" i="2"/>', [at('2', 1, 1)], [], '<c r="A1" i="1"/>'],
  ['the next one keeps the sheet', '<c r="A1" i="2"/><c r="B1"/><c r="C1"/>', [at('2', 1, 1)], [], '<c r="B1" i="2"/><c r="C1"/>'],
  ['after two that are gone', '<c r="A1" i="2"/><c r="B1"/><c r="C1"/>', [at('2', 1, 1), at('2', 1, 2)], [], '<c r="C1" i="2"/>'],
  ['the next one has a sheet of its own', '<c r="A1" i="2"/><c r="B1" i="3"/><c r="C1"/>', [at('2', 1, 1)], [], '<c r="B1" i="3"/><c r="C1"/>'],
  ['one without a sheet in the middle', '<c r="A1" i="2"/><c r="B1"/><c r="C1"/>', [at('2', 1, 2)], [], '<c r="A1" i="2"/><c r="C1" i="2"/>'],
  ['new ones at the end', '<c r="A1" i="1"/>', [], [at('1', 2, 3)], '<c r="A1" i="1"/><c r="C2" i="1"/>'],
  ['the last one replaced', '<c r="A1" i="1"/>', [at('1', 1, 1)], [at('1', 2, 3)], '<c r="C2" i="1"/>'],
  ['nothing to do', '<c r="A1" i="1"/>', [], [], '<c r="A1" i="1"/>'],
  ['one that the list does not know', '<c r="A1" i="1"/>', [at('1', 9, 9)], [], '<c r="A1" i="1"/>'],
  ['the last one gone', '<c r="A1" i="1"/>', [at('1', 1, 1)], [], 'none'],
])('the list of formulas: %s', (_, entries, gone, added, expected) => {
  expect(chain(entries, gone, added)).toBe(expected);
}); // prettier-ignore

test('a workbook without such a list gets none', () => {
  const pkg = new Package(plain);
  patchCalcChain(pkg, readWorkbookInfo(pkg), [], [at('1', 1, 1)]);
  expect(hasPart(pkg.toBytes(), 'xl/calcChain.xml')).toBe(false);
});

test('what else belongs to the workbook stays when the list goes', () => {
  const pkg = new Package(withChain('<c r="A1" i="1"/>'));
  patchCalcChain(pkg, readWorkbookInfo(pkg), [at('1', 1, 1)], []);
  const bytes = pkg.toBytes();
  const without = (part: string): string => partOf(bytes, part);
  expect(without('xl/_rels/workbook.xml.rels')).toBe(partOf(plain, 'xl/_rels/workbook.xml.rels'));
  expect(without('[Content_Types].xml')).toBe(partOf(plain, '[Content_Types].xml'));
});

test('a formula that comes is listed, one that takes the place of another is listed already', () => {
  const formulas = { 'a!A1': '1+1' };
  const rows = sheetOf('a', [[2], [5]]);
  const bytes = withChain('<c r="A1" i="1"/>', formulas, rows);
  const sum = (row: number, seen: number) =>
    change('a', row, 1, seen, { as: 'formula', formula: '=1+2', value: 3 });
  const { bytes: after, report } = patchWorkbook(bytes, patchOf(sum(1, 2), sum(2, 5)));
  expect(report.written).toBe(2);
  expect(partOf(after, 'xl/calcChain.xml')).toContain('<c r="A1" i="1"/><c r="A2" i="1"/></calcChain>');
});
