import { bookParity } from '../../../scripts/parity/books';

test('a book comes out the same by the command, in Excel, by Apps Script and over the Sheets API', async () => {
  const rows = await bookParity('samples/Order Tracker LC 2026.xlsx');
  expect(rows).toHaveLength(4);
  for (const { results, differences } of rows) {
    expect(results).toBeGreaterThan(100);
    expect(differences).toEqual([]);
  }
});
