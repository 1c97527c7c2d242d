import { memoryHost } from '../../../memory/host';
import { findSheet } from '../../../shared/book/model';
import { entriesFor } from '../../../shared/features/documents/propose';
import { fillSheet } from '../../../shared/papers/fill';
import { makeOnSheet } from '../../../shared/papers/on-sheet';
import { paperOf } from '../../../shared/papers/paper-of';
import { sourcesOf } from '../../../shared/papers/values/sources';
import { paperBook, paperPlan } from '../../tools/paper-book';
import { formula, sheetOf } from '../../tools/book';

/** A team's own invoice as a sheet of the open workbook: two blocks of goods, a total, a merged title. */
const TEMPLATE = sheetOf(
  '发票模板',
  [
    ['{{seller_name}}', null, null],
    ['{{line.item}}', '{{line.quantity}}', '{{line.amount}}'],
    ['TOTAL', '{{quantity}}', formula(0)],
    ['{{line.carton_numbers}}', '{{line.cartons}}'],
    ['{{total_words}}'],
  ],
  { merges: ['A1:C1'] },
);

async function made(book = paperBook()) {
  const host = memoryHost({ ...book, sheets: [...book.sheets, TEMPLATE] });
  const plan = paperPlan();
  const paper = paperOf(sourcesOf(plan, entriesFor(plan, ['PO-1'])), 'ci', 'en');
  const report = await makeOnSheet(host as Parameters<typeof makeOnSheet>[0], '发票模板', 'CI2026-001', fillSheet(TEMPLATE, paper)); // prettier-ignore
  return { report, sheet: findSheet(host.book, 'CI2026-001')!, template: findSheet(host.book, '发票模板')! };
}

test('the template sheet is copied, its goods rows stand once for each item, and it stays as it is itself', async () => {
  const { sheet, template, report } = await made();
  expect(report.refused).toEqual([]);
  const shown = sheet.rows.map((row) => row.map((cell) => cell ?? ''));
  expect(shown.map((row) => row.slice(0, 2))).toEqual([
    ['OCEAN TRADING CO., LTD.', ''],
    ['A-1', 100],
    ['B-2', 33],
    ['C-3', 7],
    ['TOTAL', 140],
    ['1-9', 9],
    ['10-12', 3],
    ['13', 1],
    ['SAY US DOLLARS TWELVE THOUSAND THREE HUNDRED AND FORTY-FIVE AND CENTS FIFTY ONLY.', ''].slice(0, shown[8]!.length),
  ]); // prettier-ignore
  expect(template.rows).toEqual(TEMPLATE.rows);
});

test('a second paper of the same name is refused, and the first stays', async () => {
  const host = memoryHost({ sheets: [TEMPLATE, { ...TEMPLATE, name: 'CI2026-001' }] });
  await expect(makeOnSheet(host as Parameters<typeof makeOnSheet>[0], '发票模板', 'CI2026-001', { blocks: [], cells: [] })).rejects.toThrow(/CI2026-001/); // prettier-ignore
});
