import { findSheet } from '../../../shared/book/model';
import { readWorkbook } from '../../../xlsx/read';
import { patchWorkbook } from '../../../xlsx/patch';
import { workbookOf } from '../../../workbench/table/workbook';

const ROWS = [
  ['订单号', '数量', '交期', '备注'],
  ['007', '1200', '5.20', 'A & B <加急>'],
  ['12345678901234567890', '3.5', '2026-05-18', '=1+1'],
  ['', '-4', '1e5', '先出 500\n余下周'],
];

test('text stays text whatever it looks like; what a sheet would show the same as a number is one', () => {
  const sheet = findSheet(readWorkbook(workbookOf(ROWS, '订单')), '订单')!;
  expect(sheet.rows).toEqual([
    ['订单号', '数量', '交期', '备注'],
    ['007', 1200, '5.20', 'A & B <加急>'],
    ['12345678901234567890', 3.5, '2026-05-18', '=1+1'],
    [null, -4, '1e5', '先出 500\n余下周'],
  ]);
});

test('it can be written into like any workbook', () => {
  const bytes = workbookOf(ROWS, '订单');
  const cells = [
    { sheet: '订单', row: 2, column: 1, seen: '007', write: { as: 'text' as const, value: '008' } },
  ];
  const { bytes: after, report } = patchWorkbook(bytes, { sheets: [], columns: [], cells });
  expect(report.refused).toEqual([]);
  expect(readWorkbook(after).sheets[0]!.rows[1]![0]).toBe('008');
});
