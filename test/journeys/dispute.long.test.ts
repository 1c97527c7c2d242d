import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ACT_WORDS, MATTERS_WORDS, NEW_WORDS } from '../../pane/features/matters/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { settled } from '../../scripts/pages/workbench';
import { REFUSED } from '../../shared/features/matters/refusals';
import type { Lang } from '../../shared/lang';
import { MATTER_KINDS } from '../../shared/matters/kinds.data';
import { NORMS } from '../../shared/matters/norms.sheet';
import { matterNamed } from '../../shared/orders/matters';
import { recordsOf } from '../../shared/orders/records';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { bookWith } from '../tools/matters-book';
import { setUp } from '../tools/set-up';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { agree, go, iAm, inChromium, NOW, press, viewOn } from './tools';

const chromium = inChromium();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  writeFileSync(join(folder, '出货.xlsx'), Buffer.from(buildWorkbook(setUp(bookWith([])))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);

async function state(page: Page, side: string, text: string, lang: Lang): Promise<void> {
  await iAm(page, side, lang);
  await press(page, ACT_WORDS.state(side)[lang]);
  await page.getByRole('dialog').getByLabel(ACT_WORDS.statement[lang], { exact: true }).fill(text);
  await press(page, ACT_WORDS.state(side)[lang]);
}

test.each(['zh', 'en'] as const)(
  'a dispute: two people state their side, the arbiter decides, a norm and a process row come of it (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '出货.xlsx'), { lang });
    await go(page, 'matters', lang);

    // 王丽 raises it; a manager who is no side is to decide.
    await iAm(page, '王丽', lang);
    await press(page, MATTERS_WORDS.add[lang]);
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: MATTER_KINDS.dispute[lang], exact: true }).click();
    await form.getByLabel(NEW_WORDS.text[lang]).fill('订舱晚了谁的责任');
    await form.getByLabel(NEW_WORDS.other[lang]).selectOption('孙敏');
    await form.getByLabel(NEW_WORDS.order[lang]).fill('PO-1');
    await form.getByLabel(NEW_WORDS.stage[lang]).selectOption('booking');
    await press(page, NEW_WORDS.make[lang]);
    await agree(page, lang);
    expect(matterNamed(await planOn(page), 'Z-1')).toMatchObject({
      matter: { raisedBy: '王丽', other: '孙敏', arbiter: '张经理', stage: 'booking' },
      turn: { toDo: 'state', owner: '王丽' },
    });

    // Without both statements nobody decides.
    await viewOn(page).getByRole('button', { name: /订舱晚了谁的责任/ }).click();
    await settled(page);
    await iAm(page, '张经理', lang);
    await press(page, ACT_WORDS.decide[lang]);
    const ruling = page.getByRole('dialog');
    await ruling.getByLabel(ACT_WORDS.decision[lang], { exact: true }).fill('订舱单齐全之日起算');
    await ruling.getByLabel(ACT_WORDS.reason[lang], { exact: true }).fill('双方各有一半');
    await press(page, ACT_WORDS.decide[lang]);
    await ruling.getByText(REFUSED.statements('王丽')[lang], { exact: true }).waitFor();
    await press(page, DIALOG_WORDS.cancel[lang]);

    await state(page, '王丽', '5 月 10 日就给了订舱单', lang);
    await state(page, '孙敏', '单证 5 月 14 日才齐', lang);
    const stated = await planOn(page);
    expect(matterNamed(stated, 'Z-1')!.turn).toMatchObject({ toDo: 'decide', owner: '张经理' });

    // The decision, the norm and the process row are one preview and one write.
    await iAm(page, '张经理', lang);
    await press(page, ACT_WORDS.decide[lang]);
    const again = page.getByRole('dialog');
    await again.getByLabel(ACT_WORDS.decision[lang], { exact: true }).fill('订舱单齐全之日起算');
    await again.getByLabel(ACT_WORDS.reason[lang], { exact: true }).fill('双方各有一半');
    await again.getByLabel(ACT_WORDS.norm[lang], { exact: true }).check();
    await again.getByLabel(ACT_WORDS.process[lang], { exact: true }).check();
    await again.getByLabel(ACT_WORDS.newText[lang], { exact: true }).fill('2wd');
    await press(page, ACT_WORDS.decide[lang]);
    expect(matterNamed(await planOn(page), 'Z-1')!.turn).toBeDefined();
    await agree(page, lang);
    const decided = await planOn(page);
    expect(matterNamed(decided, 'Z-1')).toMatchObject({ turn: undefined, matter: { state: 'decided' } });
    expect(recordsOf(decided, NORMS).records).toMatchObject([{ text: '订舱单齐全之日起算', author: '张经理' }]);
    expect(bookingLimit(decided)).toBe('2wd');

    await page.locator('[role=status]').getByRole('button', { name: DIALOG_WORDS.undo[lang], exact: true }).click();
    await settled(page);
    const back = await planOn(page);
    expect(matterNamed(back, 'Z-1')!.turn).toMatchObject({ toDo: 'decide' });
    expect(bookingLimit(back)).toBe(bookingLimit(stated));
    expect(complaints).toEqual([]);
  },
); // prettier-ignore

const bookingLimit = ({ config }: Plan): string | undefined =>
  config.processRows.find(({ variant, key }) => variant === 'tt-fob' && key === 'booking')?.limit;
