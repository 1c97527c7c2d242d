import { sheetFilter } from '../../../emulators/spreadsheet/filter';
import { bookOf, sheetOf } from '../../tools/workbook';
import { startTestOffice, type TestOffice } from './office';

let office: TestOffice;
beforeAll(async () => {
  office = await startTestOffice();
});
afterAll(() => office.started.stop());

const ROWS = [
  ['单号', '客户'],
  ['PO-1', 'Acme'],
  ['PO-2', 'Globex'],
];
const filter = { sheet: '单', header: 1, lastRow: 3, left: 1, right: 2, column: 2, values: ['Acme'] };

test('a formatted table is filtered by its own filter, which stays when all is shown', async () => {
  const area = { top: 1, left: 1, bottom: 3, right: 2 };
  const table = { name: 'Orders', area, headerRows: 1 as const, totalsRows: 0 as const };
  const under = office.under(bookOf(sheetOf('单', ROWS, { tables: [table] })));
  await under.host.filterRows(filter);
  const sheet = office.workbook.find('单')!;
  expect(sheetFilter(sheet)).toBeUndefined();
  expect(await under.filters!.hidden('单')).toEqual([3]);
  await under.host.showAllRows('单');
  expect(await under.filters!.hidden('单')).toEqual([]);
  expect(await under.filters!.areas('单')).toEqual([area]);
});

test('a protected sheet that allows filters lets one that is there be used', async () => {
  const under = office.under(bookOf(sheetOf('单', ROWS)));
  await under.filters!.byHand('单', { top: 1, left: 1, bottom: 3, right: 2 }, 1, ['PO-1', 'PO-2']);
  const sheet = office.workbook.find('单')!;
  sheet.isProtected = true;
  await expect(under.host.filterRows(filter)).rejects.toThrow('is protected');
  sheet.look['protectionOptions'] = { allowAutoFilter: true };
  expect(await under.host.filterRows(filter)).toMatchObject({ ours: [2], others: [1] });
  expect(await under.filters!.hidden('单')).toEqual([3]);
});

test('what was filtered is known to a pane that is opened again', async () => {
  const under = office.under(bookOf(sheetOf('单', ROWS)));
  const kept = new Map<string, string>();
  const choices = { recall: (key: string) => kept.get(key), remember: (key: string, value: string) => void kept.set(key, value) }; // prettier-ignore
  await office.host({ kept: choices }).filterRows(filter);
  await office.host({ kept: choices }).showAllRows('单');
  expect(await under.filters!.areas('单')).toEqual([]);
});
