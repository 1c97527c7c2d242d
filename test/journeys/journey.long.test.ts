import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { ORDER_WORDS } from '../../pane/features/order/words';
import { HAND_WORDS, SECTION_WORDS } from '../../pane/features/team/words';
import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { SETUP_WORDS } from '../../pane/features/setup/words';
import { settled, type WorkbenchPage } from '../../scripts/pages/workbench';
import type { Bilingual, Lang } from '../../shared/lang';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { bookIn, bookOn, commandVerdicts, openOrder, valuesOf, verdictsOf } from './book';
import { toLastPage } from './to-last-page';
import { copyOf, go, inChromium, MESSY, NOW } from './tools';

const chromium = inChromium();

/** A person at the page: presses what they read, and waits until it is done. */
function personAt({ page }: WorkbenchPage, lang: Lang) {
  const press = async (name: Bilingual | RegExp): Promise<void> => {
    const by = name instanceof RegExp ? { name } : { name: name[lang], exact: true };
    // What asks for an answer comes before everything else.
    const dialog = page.getByRole('dialog');
    const within = (await dialog.count()) > 0 ? dialog : page.locator('body');
    await within.getByRole('button', by).first().click();
    await settled(page);
  };
  /** The dialog may still be on its way. */
  const answer = async (name: Bilingual): Promise<void> => {
    await page.getByRole('dialog').waitFor();
    await press(name);
  };
  return { press, answer, sees: (text: RegExp | string) => page.getByText(text).first().waitFor() };
}

/** Opens the first task that offers something. */
async function openTaskWith(page: Page, name: string): Promise<void> {
  const tasks = page.locator('[data-task]');
  for (let at = 0; at < (await tasks.count()); at++) {
    await tasks.nth(at).click();
    await settled(page);
    if (await page.getByRole('button', { name, exact: true }).first().isVisible()) return;
  }
  throw new Error(`no task offers ${name}`);
}

describe.each(['zh', 'en'] as const)('the whole journey on a messy book, in %s', (lang) => {
  test('set up, work, save; the command reads the same verdicts from the file', async () => {
    const path = copyOf(MESSY);
    const opened = await chromium.open(path, { lang, writesBack: true });
    const { page, strangers, complaints } = opened;
    const { press, answer, sees } = personAt(opened, lang);
    const before = valuesOf(await bookOn(page));

    // Set up: previewed, written, Today stands there.
    await toLastPage(page, lang);
    await press(SETUP_WORDS.preview);
    await sees('跟单_设置');
    expect(valuesOf(await bookOn(page))).toEqual(before);
    await press(DIALOG_WORDS.apply);
    expect(Object.keys(valuesOf(await bookOn(page)))).toEqual(
      expect.arrayContaining(['跟单_设置', '跟单_记录']),
    );

    // Today: one stage done, one waiting for the customer; each is in the book at once.
    const tasks = page.locator('[data-task]');
    await tasks.first().click();
    const first = await tasks.first().textContent();
    await press(ACTION_WORDS.done);
    await answer(ACTION_WORDS.done);
    expect(await tasks.first().textContent()).not.toBe(first);
    await openTaskWith(page, ACTION_WORDS.wait[lang]);
    const entries = async () => valuesOf(await bookOn(page))['跟单_记录']!.length;
    const logged = await entries();
    await press(ACTION_WORDS.wait);
    await answer(ACTION_WORDS.waitVerb);
    expect(await entries()).toBe(logged + 1);

    // Order: what another ETD would lead to; nothing is written before the person agrees.
    const { sheet, row } = openOrder(await bookOn(page), NOW).done;
    await page.evaluate(`globalThis.gendan.host.select(${JSON.stringify({ sheet, row, column: 1 })})`);
    await go(page, 'order', lang);
    const asIs = valuesOf(await bookOn(page));
    await press(ORDER_WORDS.whatIf);
    await page.getByLabel(ORDER_WORDS.to[lang], { exact: true }).fill('2026-08-20');
    await press(ORDER_WORDS.add);
    await sees(lang === 'zh' ? /个节点有变化/ : /stages? changes?/);
    expect(valuesOf(await bookOn(page))).toEqual(asIs);
    await press(ORDER_WORDS.applyThese);
    await press(DIALOG_WORDS.apply);
    expect(valuesOf(await bookOn(page))).not.toEqual(asIs);

    // Team: what one person has, 19 pieces, goes to others; previewed, written, and taken back.
    await go(page, 'team', lang);
    await press(SECTION_WORDS.handOver);
    const settledBook = valuesOf(await bookOn(page));
    await page.getByLabel(HAND_WORDS.whose[lang]).selectOption({ label: '刘洋' });
    await press(HAND_WORDS.preview);
    await press(DIALOG_WORDS.apply);
    expect(await entries()).toBeGreaterThan(logged + 1);
    await page.getByRole('status').getByRole('button', { name: DIALOG_WORDS.undo[lang] }).click();
    await settled(page);
    expect(valuesOf(await bookOn(page))).toEqual(settledBook);

    // Save, and read the file again with the command.
    await press(SHELL_WORDS.save);
    await sees(SHELL_WORDS.saved[lang]);
    const now = await bookOn(page);
    expect(valuesOf(bookIn(path))).toEqual(valuesOf(now));
    const verdicts = await commandVerdicts(path, NOW, lang);
    expect(verdicts).toEqual(verdictsOf(now, NOW, lang));
    expect([strangers, complaints]).toEqual([[], []]);
  });
});
