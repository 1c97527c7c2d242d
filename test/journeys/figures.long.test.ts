import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { FIGURES_WORDS } from '../../pane/features/figures/words';
import { TODAY_WORDS } from '../../pane/features/today/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { RECORD_WORDS } from '../../pane/records/words';
import { settled } from '../../scripts/pages/workbench';
import { DASHBOARD_TITLE, dashboardOf } from '../../shared/figures/dashboard/names';
import { definitionOf } from '../../shared/figures/definitions.data';
import { FIGURE_SHEET } from '../../shared/figures/figures.sheet';
import { GOALS } from '../../shared/figures/goals.sheet';
import { periodAt } from '../../shared/figures/periods';
import { allFigureRows } from '../../shared/figures/rows-of';
import { rowsWithin } from '../../shared/figures/value';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { dayOf, parseIso } from '../../shared/time/moment';
import { SHELL_WORDS } from '../../workbench/shell/words';
import { readCharts } from '../tools/read-charts';
import { bookOn } from './book';
import { go, inChromium, MESSY, NOW, press, viewOn } from './tools';

const chromium = inChromium();
const FIGURE = 'stagesInTime';
/** Rows that are listed at first. */
const FIRST = 20;
const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);
const saveButton = /保存|下载|Save|Download/;

test.each(['zh', 'en'] as const)(
  'a figure opens its rows, figures and dashboard are written, a goal is set and stands at the head of Today (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(MESSY, { lang, isSample: true });
    page.setDefaultTimeout(40_000);
    const title = definitionOf(FIGURE).title[lang];
    const plan = await planOn(page);
    const counted = rowsWithin(allFigureRows(plan), FIGURE, periodAt('month', dayOf(plan.now)));
    expect(counted.length).toBeGreaterThan(FIRST);

    // Exactly the rows that it counts, each an order that opens.
    await go(page, 'figures', lang);
    await viewOn(page).getByRole('button', { name: new RegExp(`^${title}`) }).click(); // prettier-ignore
    await settled(page);
    await press(page, FIGURES_WORDS.more(counted.length - FIRST)[lang]);
    const orders = await viewOn(page).getByRole('button', { name: /^(打开 |Open )/ }).allTextContents(); // prettier-ignore
    expect([...orders].sort()).toEqual(counted.map(({ order }) => order).sort());
    await press(page, FIGURES_WORDS.open(orders[0]!)[lang]);
    await viewOn(page).getByText(orders[0]!).filter({ visible: true }).first().waitFor();

    // Both sheets, each shown before it is written.
    await go(page, 'figures', lang);
    await press(page, FIGURES_WORDS.write(false)[lang]);
    await press(page, DIALOG_WORDS.apply[lang]);
    await press(page, FIGURES_WORDS.dashboard(false)[lang]);
    expect(dashboardOf(await bookOn(page))).toBeUndefined();
    await press(page, DIALOG_WORDS.apply[lang]);
    const { sheets } = await bookOn(page);
    const names = sheets.map(({ name }) => name);
    expect(names).toContain(FIGURE_SHEET.title[plan.language]);
    const name = dashboardOf({ sheets })!.name;
    expect(name).toBe(DASHBOARD_TITLE[plan.language]);

    // Its charts stand beside the grid while it is in front, and no longer.
    const charts = page.getByRole('complementary', { name: SHELL_WORDS.charts[lang] });
    expect(await charts.count()).toBe(0);
    await page.evaluate(
      `globalThis.gendan.host.select(${JSON.stringify({ sheet: name, row: 1, column: 1 })})`,
    );
    await charts.waitFor();
    expect(await charts.getByRole('img').count()).toBe(6);
    await page.evaluate(
      `globalThis.gendan.host.select(${JSON.stringify({ sheet: names[0], row: 1, column: 1 })})`,
    );
    await charts.waitFor({ state: 'detached' });

    // A goal, set by the form.
    await press(page, FIGURES_WORDS.addGoal[lang]);
    const form = viewOn(page).getByRole('form');
    await form.getByLabel(GOALS.columns[0].title[lang]).fill('G-1');
    await form.getByLabel(GOALS.columns[1].title[lang]).selectOption({ label: title });
    await form.getByLabel(GOALS.columns[3].title[lang]).fill('95%');
    await press(page, RECORD_WORDS.save[lang]);
    await press(page, DIALOG_WORDS.apply[lang]);
    await go(page, 'today', lang);
    const head = viewOn(page).getByRole('region', { name: TODAY_WORDS.goals[lang] });
    await head.waitFor();
    expect(await head.textContent()).toContain(title);
    expect(await head.textContent()).toContain('95%');

    // What is saved has real charts.
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('banner').getByRole('button', { name: saveButton }).first().click(),
    ]);
    const bytes = new Uint8Array(readFileSync(await download.path()));
    expect(readCharts(bytes, name)).toHaveLength(6);
    expect(complaints).toEqual([]);
  },
);
