import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { HAND_OFF_WORDS, PAIR_WORDS } from '../../pane/features/matters/hand-offs/words';
import { ACTION_WORDS } from '../../pane/features/today/action-words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { WHO_WORDS } from '../../pane/parts/who-words';
import { settled } from '../../scripts/pages/workbench';
import { pairText } from '../../shared/config/hand-off-pairs';
import type { Bilingual, Lang } from '../../shared/lang';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { isoOf, parseIso } from '../../shared/time/moment';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { day } from '../tools/book';
import { matterOf } from '../tools/matters-book';
import { FRIDAY, handOffBook, MONDAY, stage } from '../tools/hand-off-book';
import { buildWorkbook } from '../tools/workbook';
import { bookIn, bookOn } from './book';
import { go, inChromium } from './tools';

const chromium = inChromium();
const NUMBER = 'PO-1/prod_done/1';
const folder = mkdtempSync(join(tmpdir(), 'gendan-hand-offs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planOn = async (page: Page, now: string): Promise<Plan> => planOf(await bookOn(page), parseIso(now)!);

/** A person at the page: presses what they read, in the dialog where there is one. */
async function press(page: Page, name: Bilingual, lang: Lang): Promise<void> {
  const dialog = page.getByRole('dialog');
  const within = (await dialog.count()) > 0 ? dialog.last() : page.locator('body');
  await within
    .getByRole('button', { name: name[lang], exact: true })
    .filter({ visible: true })
    .first()
    .click();
  await settled(page);
}

async function beIt(page: Page, name: string, lang: Lang): Promise<void> {
  await page.getByLabel(WHO_WORDS.me[lang]).filter({ visible: true }).first().selectOption(name);
  await settled(page);
}

async function save(page: Page, lang: Lang): Promise<void> {
  await press(page, SHELL_WORDS.save, lang);
  await page.getByText(SHELL_WORDS.saved[lang]).first().waitFor();
}

test.each(['zh', 'en'] as const)(
  'packing data goes from one person to the other, comes back with a reason and is accepted (%s)',
  async (lang) => {
    const path = join(folder, `${lang}.xlsx`);
    writeFileSync(
      path,
      buildWorkbook(handOffBook({ since: null, orders: [{ 下单日期: day('2026-05-08') }] })),
    );

    // Friday: 李娜 turns hand-offs on for her work, and marks the packing data done.
    const friday = await chromium.open(path, { lang, now: FRIDAY.replace(' ', 'T'), writesBack: true });
    await go(friday.page, 'matters', lang);
    await friday.page.getByText(PAIR_WORDS.title[lang]).click();
    await settled(friday.page);
    const pair = { from: 'merchandiser', to: 'docs' } as const;
    await press(friday.page, PAIR_WORDS.onPair(pairText(pair, lang)), lang);
    await press(friday.page, DIALOG_WORDS.apply, lang);
    await go(friday.page, 'today', lang);
    await beIt(friday.page, '李娜', lang);
    const original = stage(await planOn(friday.page, FRIDAY), 'prod_done').due;
    await friday.page.locator('[data-task]').first().click();
    await settled(friday.page);
    await press(friday.page, ACTION_WORDS.done, lang);
    await friday.page.getByRole('dialog').waitFor();
    await press(friday.page, ACTION_WORDS.done, lang);
    const handed = await planOn(friday.page, FRIDAY);
    expect(matterOf(handed, NUMBER)).toMatchObject({ state: 'handed', raisedBy: '李娜', other: '孙敏' });
    expect(stage(handed, 'docs_prep')).toMatchObject({ status: 'waiting for predecessor', due: undefined });
    await save(friday.page, lang);

    // Monday: 孙敏 finds it in Today, gives it back with a reason, and the packing data is 李娜's again.
    const monday = await chromium.open(path, { lang, now: MONDAY.replace(' ', 'T'), writesBack: true });
    const { page } = monday;
    await go(page, 'matters', lang);
    await beIt(page, '孙敏', lang);
    await page
      .getByRole('button', { name: /装箱数据/ })
      .first()
      .click();
    await settled(page);
    await press(page, HAND_OFF_WORDS.reject, lang);
    await page.getByRole('dialog').waitFor();
    await press(page, HAND_OFF_WORDS.reject, lang);
    await page.getByText(HAND_OFF_WORDS.noReason[lang]).waitFor();
    await page.getByLabel(HAND_OFF_WORDS.reason[lang]).fill('毛重缺两箱');
    await press(page, HAND_OFF_WORDS.reject, lang);
    await press(page, DIALOG_WORDS.apply, lang);
    const back = await planOn(page, MONDAY);
    expect(matterOf(back, NUMBER)).toMatchObject({ state: 'rejected', decision: '毛重缺两箱' });
    expect(stage(back, 'prod_done').done).toBeUndefined();
    expect(stage(back, 'prod_done').due).toBe(original);

    // 李娜 puts it right, and 孙敏 takes it: her clock starts at that minute.
    await beIt(page, '李娜', lang);
    await press(page, HAND_OFF_WORDS.again, lang);
    await page.getByRole('dialog').waitFor();
    await press(page, HAND_OFF_WORDS.again, lang);
    await beIt(page, '孙敏', lang);
    await press(page, HAND_OFF_WORDS.accept, lang);
    await page.getByRole('dialog').waitFor();
    await press(page, HAND_OFF_WORDS.accept, lang);
    const taken = await planOn(page, MONDAY);
    expect(matterOf(taken, NUMBER)).toMatchObject({ state: 'accepted', times: 2 });
    expect(isoOf(stage(taken, 'docs_prep').start!)).toBe(MONDAY);
    await save(page, lang);
    expect(matterOf(planOf(bookIn(path), parseIso(MONDAY)!), NUMBER).state).toBe('accepted');
    expect([...friday.complaints, ...monday.complaints, ...monday.strangers]).toEqual([]);
  },
);
