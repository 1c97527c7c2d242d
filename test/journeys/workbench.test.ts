import { writeFileSync } from 'node:fs';
import { settled } from '../../scripts/pages/workbench';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { bookIn, bookOn, cellOn, drop, openOrder, typeInto, valuesOf } from './book';
import { copyOf, inChromium, MESSY, NOW, OTHER, setUpCopyOf } from './tools';

jest.setTimeout(120_000);

const chromium = inChromium();

test('a date typed by hand is judged at once, taken back by undo, and saved into the file as a date', async () => {
  const path = await setUpCopyOf(MESSY);
  const opened = await chromium.open(path, { lang: 'zh', writesBack: true });
  const { page, strangers, complaints } = opened;
  const { done, next } = openOrder(bookIn(path), NOW);
  const before = await cellOn(page, next);
  const isUnsaved = () => page.getByText(SHELL_WORDS.unsaved.zh).isVisible();

  await typeInto(page, done, '2026-05-18');
  expect(await cellOn(page, next)).not.toBe(before);
  expect(await isUnsaved()).toBe(true);

  // The results that followed, then what was typed.
  for (let presses = 0; presses < 3 && (await cellOn(page, done)) !== null; presses++) {
    await page.getByRole('button', { name: SHELL_WORDS.undo.zh, exact: true }).first().click();
    await settled(page);
  }
  expect(await cellOn(page, done)).toBeNull();
  expect(await cellOn(page, next)).toBe(before);

  await typeInto(page, done, '2026-05-18');
  await page.keyboard.press('Control+s');
  await settled(page);
  await page.getByText(SHELL_WORDS.saved.zh).waitFor();
  expect(await isUnsaved()).toBe(false);
  expect(valuesOf(bookIn(path))).toEqual(valuesOf(await bookOn(page)));
  const sheet = bookIn(path).sheets.find(({ name }) => name === done.sheet)!;
  expect(sheet.rows[done.row - 1]![done.column - 1]).toBe(46160);
  expect(sheet.kinds[done.row - 1]![done.column - 1]).toBe('d');
  expect([strangers, complaints]).toEqual([[], []]);
});

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
