import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LEVEL_WORDS } from '../../pane/features/skills/level-words';
import { MATRIX_WORDS, VERIFY_WORDS } from '../../pane/features/skills/matrix/words';
import { ASK_WORDS, TRAINING_WORDS } from '../../pane/features/skills/training/words';
import { SKILLS_WORDS } from '../../pane/features/skills/words';
import { WHO_WORDS } from '../../pane/parts/who-words';
import { settled } from '../../scripts/pages/workbench';
import { REFUSED } from '../../shared/features/skills/refused';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { skillRows } from '../../shared/skills/skill-rows';
import { trainingRows } from '../../shared/skills/training-rows';
import { parseIso } from '../../shared/time/moment';
import { lateOrder, skillSheet, skillsBook } from '../shared/skills/book';
import { setUp } from '../tools/set-up';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { agree, go, inChromium, NOW, press, viewOn } from './tools';

const chromium = inChromium();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  const orders = [lateOrder('A-1', '2026-05-04'), lateOrder('A-2', '2026-05-06')];
  const book = skillsBook(orders, skillSheet(['李娜', '西班牙语', 2]));
  writeFileSync(join(folder, '出货.xlsx'), Buffer.from(buildWorkbook(setUp(book))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);

test.each(['zh', 'en'] as const)(
  'a level is verified by somebody else, a repeated cause becomes a training, its result closes it (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '出货.xlsx'), { lang });
    await go(page, 'skills', lang);
    const view = viewOn(page);

    // 李娜 may not verify herself; 张敏 may.
    await view
      .getByRole('button', { name: /西班牙语/ })
      .first()
      .click();
    await press(page, MATRIX_WORDS.verifyThis[lang]);
    const form = page.getByRole('dialog');
    await form.getByLabel(WHO_WORDS.me[lang], { exact: true }).selectOption('李娜');
    await settled(page);
    await form.getByLabel(VERIFY_WORDS.evidence[lang]).fill('口试');
    await press(page, VERIFY_WORDS.verb[lang]);
    await form.getByText(REFUSED.oneself[lang]).waitFor();
    expect(skillRows(await planOn(page))[0]!.standing).toBe('unverified');
    await form.getByLabel(WHO_WORDS.me[lang], { exact: true }).selectOption('张敏');
    await settled(page);
    await press(page, VERIFY_WORDS.verb[lang]);
    expect(skillRows(await planOn(page))[0]).toMatchObject({ standing: 'counts', record: { by: '张敏', evidence: '口试' } }); // prettier-ignore

    // What came up on two orders is arranged, with the sheet that it goes into shown first.
    await view.getByRole('tab', { name: SKILLS_WORDS.part.training[lang] }).click();
    await view.getByRole('button', { name: TRAINING_WORDS.goTo('A-2')[lang] }).waitFor();
    await press(page, TRAINING_WORDS.arrange[lang]);
    await press(page, ASK_WORDS.arrange[lang]);
    await agree(page, lang);
    expect(trainingRows(await planOn(page))[0]).toMatchObject({ person: '王丽', trainer: '张敏', topic: 'prod_done', record: { number: 'T-1', state: 'open', orders: ['A-1', 'A-2'] } }); // prettier-ignore

    // Without a result it is not done.
    await view.getByRole('button', { name: /T-1/ }).click();
    await press(page, TRAINING_WORDS.writeResult[lang]);
    await press(page, ASK_WORDS.close[lang]);
    await form.getByText(ASK_WORDS.noResult[lang]).waitFor();
    await form.getByLabel(ASK_WORDS.result[lang]).fill('提前三天问工厂');
    await form.getByLabel(ASK_WORDS.level[lang]).selectOption({ label: LEVEL_WORDS['2'][lang] });
    await press(page, ASK_WORDS.close[lang]);
    const plan = await planOn(page);
    expect(trainingRows(plan)[0]!.record).toMatchObject({ state: 'done', result: '提前三天问工厂' });
    expect(skillRows(plan)[1]).toMatchObject({ person: '王丽', key: 'proddone', standing: 'counts', record: { level: 2, evidence: 'T-1 提前三天问工厂' } }); // prettier-ignore
    await view.getByText(TRAINING_WORDS.done[lang], { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  },
);
