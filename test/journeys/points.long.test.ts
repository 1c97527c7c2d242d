import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { POINTS_WORDS } from '../../pane/features/skills/points/words';
import { SKILLS_WORDS } from '../../pane/features/skills/words';
import { settled } from '../../scripts/pages/workbench';
import { plan as planOf } from '../../shared/plan/plan';
import { awardsOf } from '../../shared/skills/points/awards';
import { parseIso } from '../../shared/time/moment';
import { day } from '../tools/book';
import { handOff } from '../tools/hand-off-book';
import { ACCEPTED, HANDED, PACKED, pointsBook, RULES, TAKEN_OVER } from '../tools/points-book';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { agree, go, iAm, inChromium, press, viewOn } from './tools';

const NOW = '2026-06-01T10:00';
const chromium = inChromium();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  const book = pointsBook({ log: [HANDED, ACCEPTED, TAKEN_OVER], orders: [PACKED, {}], matters: [handOff({ 状态: '已接受', 接受: day('2026-05-21 09:10') })] }); // prettier-ignore
  const noRules = { ...book, sheets: book.sheets.filter(({ name }) => name !== RULES.name) };
  writeFileSync(join(folder, '出货.xlsx'), Buffer.from(buildWorkbook(noRules)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function sayWhy(page: Page, verb: string, field: string, text: string): Promise<void> {
  await press(page, verb);
  await page.getByRole('dialog').getByLabel(field, { exact: true }).fill(text);
  await press(page, verb);
}

const told = async (page: Page): Promise<string[]> =>
  awardsOf(planOf(await bookOn(page), parseIso(NOW)!)).map(
    ({ record, state, counts }) => `${record.person} ${record.points} ${state}${counts ? ' counts' : ''}`,
  );

test.each(['zh', 'en'] as const)(
  'points: rules, a proposal, a refusal, an appeal that somebody else decides, an approval (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '出货.xlsx'), { lang, now: NOW });
    await go(page, 'skills', lang);
    await viewOn(page).getByRole('tab', { name: SKILLS_WORDS.part.points[lang], exact: true }).click();
    await settled(page);

    // Without rules there are none; the usual ones are shown before they are written.
    await press(page, POINTS_WORDS.useRules[lang]);
    await agree(page, lang);
    expect(await told(page)).toEqual([]);

    // Nobody proposes without a name; May is shown, as June has nothing yet.
    const propose = POINTS_WORDS.propose(2)[lang];
    expect(await viewOn(page).getByRole('button', { name: propose, exact: true }).isDisabled()).toBe(true);
    await iAm(page, '李娜', lang);
    await press(page, propose);
    await agree(page, lang);
    expect(await told(page)).toEqual(['孙敏 3 proposed', '李娜 1 proposed']);
    expect(await viewOn(page).getByRole('button', { name: POINTS_WORDS.approve[lang], exact: true }).count()).toBe(0); // prettier-ignore

    // A manager refuses, the person appeals, the other manager gives the points.
    const award = viewOn(page).getByRole('button', { name: /李娜不在|李娜 away/ });
    await award.click();
    await settled(page);
    await iAm(page, '王经理', lang);
    await sayWhy(page, POINTS_WORDS.refuse[lang], POINTS_WORDS.reason[lang], '排班早就定了');
    expect(await told(page)).toEqual(['孙敏 3 refused', '李娜 1 proposed']);
    await iAm(page, '孙敏', lang);
    await sayWhy(page, POINTS_WORDS.appeal[lang], POINTS_WORDS.why[lang], '当天才通知我');
    await iAm(page, '王经理', lang);
    expect(await viewOn(page).getByRole('button', { name: POINTS_WORDS.give[lang], exact: true }).count()).toBe(0); // prettier-ignore
    await iAm(page, '刘总', lang);
    await sayWhy(page, POINTS_WORDS.give[lang], POINTS_WORDS.reason[lang], '排班表是事后补的');
    expect(await told(page)).toEqual(['孙敏 3 approved counts', '李娜 1 proposed']);

    await viewOn(page).getByRole('button', { name: /第一次就接受|accepted first time/ }).click();
    await settled(page);
    await press(page, POINTS_WORDS.approve[lang]);
    expect(await told(page)).toEqual(['孙敏 3 approved counts', '李娜 1 approved counts']);
    await viewOn(page).getByText(POINTS_WORDS.sums(1, 0)[lang], { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  },
); // prettier-ignore
