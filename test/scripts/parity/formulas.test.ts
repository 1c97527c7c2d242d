import { agree, formulaParity } from '../../../scripts/parity/formulas';

test('a formula gives the same in the core, in Excel and in Google Sheets', async () => {
  const rows = await formulaParity();
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.filter(({ core, excel, sheets }) => !agree(core, excel) || !agree(core, sheets))).toEqual([]);
});
