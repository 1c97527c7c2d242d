import fc from 'fast-check';
import { filterWorkbook, hiddenRows, unfilterWorkbook } from '../../xlsx/filter';
import { Package } from '../../xlsx/package';
import { readWorkbookInfo } from '../../xlsx/read/workbook';
import { readLayout } from '../../xlsx/write/layout';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';

const ROWS = [
  ['单号', '客户', '交期'],
  ['PO-1', 'Acme', 46077],
  ['PO-2', 'Globex', 46078],
  ['PO-3', 'Acme', 46078],
];
const BOOK = buildWorkbook(bookOf(sheetOf("老板's", ROWS, { kinds: ['sss', 'ssd', 'ssd', 'ssd'] })));
const filter = (column: number, ...values: string[]) => {
  return { sheet: "老板's", header: 1, lastRow: 4, left: 1, right: 3, column, values };
};

const partsOf = (bytes: Uint8Array) => {
  const pkg = new Package(bytes);
  const { part, sheets } = readWorkbookInfo(pkg);
  const xml = pkg.read(sheets[0]!.part);
  const layout = readLayout(xml, sheets[0]!.part);
  return {
    sheet: xml.toString(),
    workbook: pkg.read(part).toString(),
    hidden: hiddenRows(xml, sheets[0]!.part, layout.data),
  };
};

test('a spreadsheet program finds the filter, its hidden rows and the name of its range', () => {
  const { bytes } = filterWorkbook(BOOK, filter(2, 'Acme'), undefined);
  const { sheet, workbook, hidden } = partsOf(bytes);
  expect(hidden).toEqual([3]);
  expect(sheet).toContain('<autoFilter ref="A1:C4"><filterColumn colId="1"><filters><filter val="Acme"/></filters></filterColumn></autoFilter>'); // prettier-ignore
  expect(workbook).toContain("name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'老板&apos;&apos;s'!$A$1:$C$4<".replaceAll('&apos;', workbook.includes('&apos;') ? '&apos;' : "'")); // prettier-ignore
});

test('days are chosen as Excel lists them', () => {
  const { bytes } = filterWorkbook(BOOK, filter(3, '2026-02-25'), undefined);
  const { sheet, hidden } = partsOf(bytes);
  expect(hidden).toEqual([2]);
  expect(sheet).toContain('<dateGroupItem year="2026" month="2" day="25" dateTimeGrouping="day"/>');
});

test('taken away, nothing of it is left', () => {
  const { bytes, note } = filterWorkbook(BOOK, filter(2, 'Acme'), undefined);
  const { sheet, workbook, hidden } = partsOf(unfilterWorkbook(bytes, "老板's", note).bytes);
  expect(hidden).toEqual([]);
  expect(sheet).not.toContain('autoFilter');
  expect(workbook).not.toContain('efinedName');
});

test('rows that people hid stay hidden, with the filter and after it', () => {
  fc.assert(
    fc.property(fc.subarray([2, 3, 4]), fc.subarray(['Acme', 'Globex']), (byHand, values) => {
      const pkg = new Package(BOOK);
      const { part } = readWorkbookInfo(pkg).sheets[0]!;
      const text = pkg.read(part).toString();
      const hide = (xml: string, row: number): string => xml.replace(`<row r="${row}"`, `<row r="${row}" hidden="1"`); // prettier-ignore
      pkg.write(part, Buffer.from(byHand.reduce(hide, text)));
      const made = filterWorkbook(pkg.toBytes(), filter(2, ...values), undefined);
      const out = [2, 3, 4].filter((row) => !values.includes(row === 3 ? 'Globex' : 'Acme'));
      expect(partsOf(made.bytes).hidden).toEqual([...new Set([...byHand, ...out])].sort());
      expect(partsOf(unfilterWorkbook(made.bytes, "老板's", made.note).bytes).hidden).toEqual(byHand);
    }),
  );
});
