import { workbookOf } from '../../../emulators/spreadsheet/book';
import { orderBook } from '../../tools/order-book';
import { inExcel } from './in-excel';

const excel = inExcel();

test('without Microsoft’s server the page says what is wrong and offers to try again', async () => {
  const opened = await excel.open(workbookOf(orderBook()), { isMicrosoftThere: false });
  await opened.frame.getByRole('alert').getByText('appsforoffice.microsoft.com').waitFor();
  await opened.frame.getByRole('button', { name: '重试' }).waitFor();
  expect(opened.office.log.syncs).toBe(0);
});

test('an Excel that is too old is told so, in its language', async () => {
  const sets = { ExcelApi: '1.8', SharedRuntime: '1.1' };
  const opened = await excel.open(workbookOf(orderBook()), { language: 'en-US', sets });
  await opened.frame.getByRole('alert').getByText('ExcelApi 1.9').waitFor();
});

const DARK = { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' };
const LIGHT = { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#000000' };

test.each([
  ['the light system’s, where Office tells none', 'light', undefined, 'rgb(255, 255, 255)'],
  ['the dark system’s, where Office tells none', 'dark', undefined, 'rgb(41, 41, 41)'],
  ['Office’s dark one on a light system', 'light', DARK, 'rgb(41, 41, 41)'],
  ['Office’s light one on a dark system', 'dark', LIGHT, 'rgb(255, 255, 255)'],
] as const)('theme: %s', async (_, colorScheme, theme, background) => {
  const opened = await excel.open(workbookOf(orderBook()), { colorScheme, theme });
  await opened.settled();
  const shown = opened.frame.locator('main').locator('xpath=ancestor::div[@lang]');
  await shown.waitFor();
  expect(await shown.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(background);
  expect([opened.strangers, opened.complaints]).toEqual([[], []]);
});
