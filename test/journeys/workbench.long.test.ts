import { writeFileSync } from 'node:fs';
import { settled } from '../../scripts/pages/workbench';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { bookIn, bookOn, drop, openOrder, typeInto, valuesOf } from './book';
import { copyOf, inChromium, MESSY, NOW, OTHER, setUpCopyOf } from './tools';

const chromium = inChromium();

test('a played clock turns verdicts in the sheet, and back', async () => {
  const path = await setUpCopyOf(MESSY);
  const { page } = await chromium.open(path, { lang: 'en', writesBack: true });
  const before = valuesOf(await bookOn(page));
  await page.getByRole('button', { name: SHELL_WORDS.dayOn.en }).click();
  await settled(page);
  expect(valuesOf(await bookOn(page))).not.toEqual(before);
  await page.getByRole('button', { name: SHELL_WORDS.dayBack.en }).click();
  await settled(page);
  expect(valuesOf(await bookOn(page))).toEqual(before);
});

test('another workbook that is dropped takes the place of the first; a wrong file is refused in a sentence', async () => {
  const { page, strangers } = await chromium.open(MESSY, { lang: 'en' });
  const wrong = copyOf(MESSY).replace(/xlsx$/, 'xls');
  writeFileSync(wrong, 'no workbook');
  await drop(page, wrong);
  await page.getByRole('alert').filter({ hasText: 'This is not an .xlsx workbook' }).waitFor();
  await page.getByRole('heading', { name: /出货跟踪表/ }).waitFor();
  await drop(page, OTHER);
  await page.getByRole('heading', { name: /Order Tracker LC 2026/ }).waitFor();
  expect(valuesOf(await bookOn(page))).toEqual(valuesOf(bookIn(OTHER)));
  expect(strangers).toEqual([]);
});

test('a file that a colleague saved meanwhile is left alone; the version here can be downloaded', async () => {
  const path = await setUpCopyOf(MESSY);
  const { page } = await chromium.open(path, { lang: 'en', writesBack: true });
  const { done } = openOrder(bookIn(path), NOW);
  await typeInto(page, done, '2026-05-18');
  writeFileSync(path, 'theirs');
  await page.getByRole('button', { name: SHELL_WORDS.save.en, exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'Somebody changed' }).waitFor();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: SHELL_WORDS.downloadMine.en }).click();
  const kept = bookIn(await (await download).path());
  expect(valuesOf(kept)).toEqual(valuesOf(await bookOn(page)));
});
