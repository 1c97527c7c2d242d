import { agree, formulaParity } from '../../../scripts/parity/formulas';
import { bookParity } from '../../../scripts/parity/books';

jest.setTimeout(120_000);

test('a formula gives the same in the core, in Excel and in Google Sheets', async () => {
  const rows = await formulaParity();
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ core, excel, sheets }) => !agree(core, excel) || !agree(core, sheets))).toEqual([]);
});

test('a book comes out the same by the command, in Excel, by Apps Script and over the Sheets API', async () => {
  const rows = await bookParity('samples/Order Tracker LC 2026.xlsx');
  expect(rows).toHaveLength(4);
  for (const { results, differences } of rows) {
    expect(results).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  }
});
