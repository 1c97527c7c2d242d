import { settled } from '../../scripts/pages/workbench';
import { bookOn, valuesOf } from './book';
import { inChromium, MESSY } from './tools';
import { until } from '../tools/until';

const chromium = inChromium();

test('by keyboard alone: from sheet to pane, set up, on to the next task, waiting', async () => {
  const { page, complaints } = await chromium.open(MESSY, { lang: 'en' });
  const keys = async (...names: string[]): Promise<void> => {
    for (const name of names) await page.keyboard.press(name);
    await settled(page);
  };
  /** Tab until what is focused bears the name. */
  const tabTo = async (name: RegExp): Promise<void> => {
    const focused = () =>
      page.evaluate<string>(
        'document.activeElement === document.body ? "" : document.activeElement.textContent',
      );
    for (let presses = 0; presses < 60; presses++) {
      if (name.test(await focused())) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not come to ${name}`);
  };
  /** What a key asked for may take a moment. */
  const becomesOtherThan = async (old: unknown): Promise<unknown> => {
    let now: unknown;
    await until('something is written', async () => {
      await settled(page);
      now = valuesOf(await bookOn(page));
      return JSON.stringify(now) !== JSON.stringify(old);
    });
    return now;
  };
  const isIn = (selector: string) =>
    page.evaluate<boolean>(`document.activeElement.closest(${JSON.stringify(selector)}) !== null`);

  // F6 leads into the sheet, where arrows and Tab move between cells, and out of it and around.
  await keys('F6', 'ArrowDown', 'Tab');
  expect(await isIn('section[aria-label="Workbook"]')).toBe(true);
  await keys('F6');
  expect(await isIn('nav[aria-label="Views"]')).toBe(true);

  const before = valuesOf(await bookOn(page));
  // What is asked of the book (whether 客户资料 is the list of customers) may stay open.
  await tabTo(/^Skip to the result/);
  await keys('Enter');
  await page.getByRole('button', { name: /^Preview and write/ }).waitFor();
  await tabTo(/^Preview and write/);
  await keys('Enter');
  await page.getByRole('dialog').waitFor();
  await tabTo(/^Write$/);
  await keys('Enter');
  const setUp = await becomesOtherThan(before);

  await page.locator('[data-task]').first().waitFor();
  for (let parts = 0; parts < 3 && !(await isIn('nav[aria-label="Views"]')); parts++) await keys('F6');
  await tabTo(/^FY26-/);
  await keys('j', 'w');
  await page.getByRole('dialog').waitFor();
  await tabTo(/^Wait$/);
  await keys('Enter');
  const waits = await becomesOtherThan(setUp);
  // The first question of the page: it has happened on its date.
  const isAsked = () => page.evaluate<boolean>('document.activeElement.hasAttribute("data-question")');
  for (let lines = 0; lines < 150 && !(await isAsked()); lines++) {
    if (!(await isIn('main'))) await page.locator('[data-rove][tabindex="0"]').focus();
    await page.keyboard.press('j');
  }
  expect(await isAsked()).toBe(true);
  await keys('d');
  await becomesOtherThan(waits);
  await tabTo(/^Undo$/);
  expect(complaints).toEqual([]);
});
