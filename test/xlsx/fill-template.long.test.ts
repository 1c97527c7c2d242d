import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice, recalculated } from '../../scripts/libreoffice';
import { valueAt } from '../../shared/book/model';
import { fillSheet } from '../../shared/papers/fill';
import { fillTemplate, readTemplateSheet } from '../../xlsx/fill-template';
import { readWorkbook } from '../../xlsx/read';
import { customerTemplate, INVOICE, INVOICE_PAPER } from '../tools/customer-template';

const template = customerTemplate();
const filled = (): Uint8Array =>
  fillTemplate(template, INVOICE, fillSheet(readTemplateSheet(template, INVOICE), INVOICE_PAPER));

/** By hand: 100 × 2.50, 33 × 10 and 7 × 60 are 250, 330 and 420, together 1,000. */
test('LibreOffice works out of the filled invoice what it comes to by hand', () => {
  const program = libreOffice();
  if (program === undefined) return console.log('LibreOffice is not installed here: not checked');
  const made = recalculated(program, new Map([['ci.xlsx', filled()]])).get('ci.xlsx');
  expect(made).toBeDefined();
  const [invoice, summary] = readWorkbook(made!).sheets;
  const at = (row: number, column: number): unknown => valueAt(invoice!, row, column);
  expect([10, 12, 14].map((row) => at(row, 6))).toEqual([250, 330, 420]);
  expect([10, 12, 14].map((row) => at(row, 7))).toEqual([250, 580, 1000]);
  expect([10, 12, 14].map((row) => at(row, 8))).toEqual([0.25, 0.33, 0.42]);
  expect([at(16, 4), at(16, 6)]).toEqual([140, 1000]);
  expect([at(20, 4), at(21, 4)]).toEqual([2000, 0]);
  expect([1, 2, 3, 4, 5, 6].map((column) => valueAt(summary!, 1, column))).toEqual(['Amount', 1000, 140, 2000, 2, 1000]); // prettier-ignore
  expect(invoice!.merges).toEqual(readWorkbook(filled()).sheets[0]!.merges);
});

const PYTHON = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print(json.dumps({
  'merges': sorted(str(each) for each in sheet.merged_cells.ranges),
  'area': sheet.print_area, 'titles': sheet.print_title_rows,
  'heights': [sheet.row_dimensions[row].height for row in range(10, 17)],
  'pictures': [each.anchor._from.row for each in sheet._images],
  'notes': sorted(cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment),
  'formula': sheet['F16'].value, 'other': book.worksheets[1]['B1'].value, 'name': book.defined_names['Total'].attr_text,
}))
`;

test('openpyxl finds merges, print area, titles, heights, pictures and notes where they belong', () => {
  const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import openpyxl']).status === 0); // prettier-ignore
  if (python === undefined) return console.log('openpyxl is not installed here: not checked');
  const folder = mkdtempSync(join(tmpdir(), 'gendan-fill-'));
  const file = join(folder, 'ci.xlsx');
  writeFileSync(file, filled());
  const run = spawnSync(python, ['-c', PYTHON, file], { encoding: 'utf8' });
  rmSync(folder, { recursive: true, force: true });
  expect(run.stderr).not.toContain('Error');
  expect(JSON.parse(run.stdout)).toEqual({
    merges: ['A17:H17', 'A26:C28', 'B11:C11', 'B13:C13', 'B15:C15', 'B3:F3'],
    area: "'CI 发票'!$A$1:$H$28",
    titles: '$1:$9',
    heights: [33, 12, 33, 12, 33, 12, 20],
    pictures: [0, 21],
    notes: ['B3', 'F16'],
    formula: '=SUM(F10:F15)',
    other: "='CI 发票'!F16",
    name: "'CI 发票'!$F$16",
  });
});
