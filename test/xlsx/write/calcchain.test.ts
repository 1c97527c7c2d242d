import { Package } from '../../../xlsx/package';
import { readWorkbookInfo } from '../../../xlsx/read/workbook';
import { patchCalcChain, type FormulaPlace } from '../../../xlsx/write/calcchain';
import { bookOf, buildWorkbook, sheetOf } from '../../tools/workbook';
import { hasPart, partOf } from '../parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const plain = buildWorkbook(bookOf(sheetOf('a', [[1]])));
const withChain = (entries: string): Uint8Array =>
  buildWorkbook(bookOf(sheetOf('a', [[1]])), {
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
