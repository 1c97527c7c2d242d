import type { Page } from 'playwright-core';
import { DESK_WORDS } from '../../pane/features/desks/words';
import { settled } from '../../scripts/pages/workbench';
import { TEAMS } from '../../scripts/samples/teams';
import { CAPABILITIES } from '../../shared/features';
import { deskQueries } from '../../shared/features/desks/queries';
import { rankedOrders } from '../../shared/orders/lines';
import type { Lang } from '../../shared/lang';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { ROLE_WORDS } from '../../shared/templates/vocabulary';
import { parseIso } from '../../shared/time/moment';
import { ROOMS } from '../tools/sections';
import { bookOn } from './book';
import { inChromium, MESSY, NOW } from './tools';

const chromium = inChromium();
const { view: deskOf } = deskQueries(CAPABILITIES);

/** One person of each role that the sample's team has. */
const oneOfEach = (lang: Lang) => [...new Map(TEAMS[lang].map((each) => [each.roles[0]!, each.name]))];

/** What the desk has to show: every section with a table by its title and how many rows it has in all; the counts are held against the cells in `counts.test.ts`. */
function expected(plan: Plan, me: string, lang: Lang): string[] {
  return deskOf(plan, { me, desk: '', filter: {} }).parts.map((part) => {
    const { table, total } = ROOMS[part.room]!(plan, {
      section: part.section,
      me: part.me,
      filter: part.filter,
      limit: part.limit,
    });
    return `${part.title[lang]} ${table && total > 0 ? total : ''}`.trim();
  });
}

/** Headings of the cards with the counts beside them. */
const shown = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('main section')].map((card) => {
    const heading = card.querySelector('h2');
    return [heading.textContent, heading.nextElementSibling?.textContent].filter(Boolean).join(' ');
  })`);

const cursor = (page: Page): Promise<string> => page.locator('[data-u-comp=defined-name] input').inputValue();

describe.each(['zh', 'en'] as const)('the morning of each role on the sample, in %s', (lang) => {
  test('each desk shows the rows of its queries, and a row leads to its cell', async () => {
    const { page, complaints } = await chromium.open(MESSY, { lang, isSample: true });
    const plan = planOf(await bookOn(page), parseIso(NOW)!);
    await page.evaluate("globalThis.gendan.store.go('desk')");
    const who = page.getByLabel(DESK_WORDS.who[lang], { exact: true });
    await who.waitFor();
    for (const [role, name] of oneOfEach(lang)) {
      await who.selectOption(name);
      await settled(page);
      await page.locator('main section[aria-busy=true]').first().waitFor({ state: 'detached' });
      expect([ROLE_WORDS[role][lang], await shown(page)]).toEqual([
        ROLE_WORDS[role][lang],
        expected(plan, name, lang),
      ]);
      const first = page.locator('main [role=table] [role=row] button').first();
      if ((await first.count()) === 0) continue;
      const before = await cursor(page);
      await first.click();
      await settled(page);
      expect([role, await cursor(page)]).toEqual([role, expect.stringMatching(/^[A-Z]+\d+$/)]);
      expect(before).toMatch(/^[A-Z]+\d+$/);
    }
    expect(complaints).toEqual([]);
  });

  test('Today shows a person exactly the orders of which something is theirs, or of their role and nobody’s', async () => {
    const { page, complaints } = await chromium.open(MESSY, { lang, isSample: true });
    const plan = planOf(await bookOn(page), parseIso(NOW)!);
    for (const [, name] of oneOfEach(lang)) {
      await page.evaluate(`globalThis.gendan.store.chooseMe(${JSON.stringify(name)})`);
      await settled(page);
      const groups = rankedOrders(plan, { mine: name });
      const wanted = (['late', 'behind', 'today', 'week', 'waiting'] as const).flatMap((group) =>
        groups.get(group)!.map(({ entry }) => entry.order),
      );
      const lines = await page.locator('main [data-task] > span:first-child').allTextContents();
      expect([name, lines.slice(0, wanted.length)]).toEqual([name, wanted]);
    }
    expect(complaints).toEqual([]);
  });
});
