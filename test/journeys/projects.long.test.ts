import type { Page } from 'playwright-core';
import { PROJECT_WORDS } from '../../pane/features/projects/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { RECORD_WORDS } from '../../pane/records/words';
import { findSheet } from '../../shared/book/model';
import { recordsOf } from '../../shared/orders/records';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { GANTT } from '../../shared/projects/gantt/gantt.sheet';
import { projectOf } from '../../shared/projects/projects-of';
import { PROJECTS } from '../../shared/projects/projects.sheet';
import { parseIso } from '../../shared/time/moment';
import { settled } from '../../scripts/pages/workbench';
import { bookOn } from './book';
import { go, inChromium, MESSY, NOW, press, viewOn } from './tools';

const chromium = inChromium();

/** Two orders of one customer that have to sail together, the second of which decides. */
const DEAL = {
  zh: { name: 'Nordlys 夏季大单', orders: 'FY26-089、FY26-092', links: 'FY26-089/生产完成 > FY26-092/订舱', decides: /^开船；FY26-092；.*关键$/ },
  en: { name: 'Andes summer programme', orders: 'SB-2632, SB-2634', links: 'SB-2632/Production done > SB-2634/Booking', decides: /; SB-2634; .*critical$/ },
} as const; // prettier-ignore

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);

test.each(['zh', 'en'] as const)(
  'a project is made of two orders, its Gantt walked by the keyboard, a slip asked for, the Gantt kept as a sheet, all taken back (%s)',
  async (lang) => {
    const { name, orders, links, decides } = DEAL[lang];
    const { page, complaints } = await chromium.open(MESSY, { lang, isSample: true });
    await go(page, 'projects', lang);
    const view = viewOn(page);

    // Made by the form of its sheet, shown before it is written.
    await press(page, PROJECT_WORDS.add[lang]);
    const form = view.getByRole('form');
    const typed = { number: 'P-1', name, orders, links, due: '2026-06-08' };
    for (const [key, text] of Object.entries(typed)) {
      const { title } = PROJECTS.columns.find((column) => column.key === key)!;
      await form.getByLabel(title[lang]).first().fill(text);
    }
    await press(page, RECORD_WORDS.save[lang]);
    await page.getByRole('dialog').waitFor();
    expect(recordsOf(await planOn(page), PROJECTS).rows).toEqual([]);
    await press(page, DIALOG_WORDS.apply[lang]);
    const project = projectOf(await planOn(page), 'P-1')!;
    expect(project).toMatchObject({ name, findings: [] });
    expect(project.critical.length).toBeGreaterThan(0);

    // Opened, and walked by the keyboard to what decides the end.
    await view.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter');
    await view.getByRole('heading', { name }).waitFor();
    const gantt = view.getByRole('list', { name: PROJECT_WORDS.gantt[lang], exact: true });
    await gantt.getByRole('button').first().focus();
    await page.keyboard.press('End');
    const step = gantt.getByRole('button', { name: decides });
    await step.first().press('Enter');
    await press(page, PROJECT_WORDS.plus(5)[lang]);
    await view
      .getByText(lang === 'zh' ? /完工推迟 \d+ 个工作日/ : /the end moves by \d+ working day/)
      .waitFor();

    // The same as a table.
    await view.getByText(PROJECT_WORDS.asTable[lang], { exact: true }).first().click();
    await settled(page);
    expect(await view.getByRole('row').count()).toBe(1 + project.tasks.length);

    // Kept as a sheet once it was shown, and taken back.
    await press(page, `‹ ${PROJECT_WORDS.back[lang]}`);
    await press(page, PROJECT_WORDS.newSheet[lang]);
    await page.getByRole('dialog').waitFor();
    expect(findSheet(await bookOn(page), GANTT.title[lang])).toBeUndefined();
    await press(page, DIALOG_WORDS.apply[lang]);
    const rows = recordsOf(await planOn(page), GANTT).records;
    expect(rows).toHaveLength(1 + project.tasks.length);
    await press(page, DIALOG_WORDS.undo[lang], page.locator('[role=status]'));
    expect(findSheet(await bookOn(page), GANTT.title[lang])).toBeUndefined();
    expect(complaints).toEqual([]);
  },
);
