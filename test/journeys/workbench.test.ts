import { settled } from '../../scripts/pages/workbench';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { bookIn, bookOn, cellOn, openOrder, typeInto, valuesOf } from './book';
import { inChromium, MESSY, NOW, setUpCopyOf } from './tools';

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
