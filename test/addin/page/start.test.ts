import { workbookOf } from '../../hosts/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { inExcel } from './in-excel';

jest.setTimeout(120_000);

const excel = inExcel();

test('without Microsoft’s server the page says what is wrong and offers to try again', async () => {
  const opened = await excel.open(workbookOf(orderBook()), { isOfficeReachable: false });
  await opened.frame.getByRole('alert').getByText('appsforoffice.microsoft.com').waitFor();
  await opened.frame.getByRole('button', { name: '重试' }).waitFor();
  expect(opened.office.log.syncs).toBe(0);
});

test('an Excel that is too old is told so, in its language', async () => {
  const sets = { ExcelApi: '1.8', SharedRuntime: '1.1' };
  const opened = await excel.open(workbookOf(orderBook()), { language: 'en-US', sets });
  await opened.frame.getByRole('alert').getByText('ExcelApi 1.9').waitFor();
});

test.each([
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(41, 41, 41)'],
] as const)('where Office tells no theme the system’s holds: %s', async (theme, background) => {
  const opened = await excel.open(workbookOf(orderBook()), { theme });
  await opened.settled();
  const shown = opened.frame.locator('main').locator('xpath=..');
  await shown.waitFor();
  expect(await shown.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
  expect([opened.strangers, opened.complaints]).toEqual([[], []]);
});
