import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CHECKUP_WORDS } from '../../pane/features/checkup/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { EMPTY_PATCH } from '../../shared/book/patch';
import { processToSheet, readConfig } from '../../shared/config';
import type { Lang } from '../../shared/lang';
import type { ProcessRow } from '../../shared/process/row';
import { patchWorkbook } from '../../xlsx/patch';
import { bookOf030 } from '../tools/books';
import { settled } from '../../scripts/pages/workbench';
import { bookOn } from './book';
import { copyOf, go, inChromium, MESSY, OTHER, press, viewOn } from './tools';

const chromium = inChromium();

/** What the samples say of the final inspection by the process of Gendan 0.3.0: nobody is ever in time. */
const SAID = {
  zh: { sample: MESSY, stage: '尾期验货', title: /^尾期验货：截止改为工厂交期 \+ 2天$/, late: 64, startFrom: 'factory_due - 12d' },
  en: { sample: OTHER, stage: 'Final inspection', title: /^Final inspection: due at Factory Due \+ 4 days$/, late: 25, startFrom: 'factory_due - 10d' },
} as const; // prettier-ignore

/** The sample beside the process that 0.3.0 wrote into books. */
function keptSample(lang: Lang): string {
  const path = copyOf(SAID[lang].sample);
  const rows = readConfig(bookOf030(lang)).config.processRows;
  const patch = { ...EMPTY_PATCH, sheets: [processToSheet(rows, lang)] };
  writeFileSync(path, patchWorkbook(readFileSync(path), patch).bytes);
  return path;
}

/** The row of the inspection in the process of the book, of orders that pay by T/T and sail. */
async function inspectionOn(page: Page): Promise<ProcessRow> {
  const { processRows } = readConfig(await bookOn(page)).config;
  return processRows.find(({ variant, key }) => variant === 'tt-fob' && key === 'final_qc')!;
}

test.each(['zh', 'en'] as const)(
  'the map is looked at, a stage opens its orders, a proposal is previewed, accepted and taken back (%s)',
  async (lang) => {
    const { stage, title, late, startFrom } = SAID[lang];
    const { page, complaints } = await chromium.open(keptSample(lang), { lang });
    await go(page, 'checkup', lang);
    const view = viewOn(page);
    const before = await inspectionOn(page);

    // The map: the ways that most orders went, then all of them.
    const map = view.getByRole('group', { name: CHECKUP_WORDS.map[lang] });
    const lines = map.getByRole('button', { name: ' → ' });
    await lines.first().waitFor();
    const few = await lines.count();
    await view.getByRole('slider').press('End');
    await lines.nth(few).waitFor();

    // A stage opens its orders, each of which leads to its cell.
    await map.getByRole('button', { name: new RegExp(`^${stage}[：:]`) }).press('Enter');
    const list = view.getByRole('region', { name: new RegExp(stage) });
    await list
      .getByRole('button', { name: new RegExp(`${late}$`) })
      .first()
      .click();
    const order = list.getByRole('listitem').first().getByRole('button').first();
    await order.click();
    await settled(page);
    await list.press('Escape');
    await list.waitFor({ state: 'detached' });

    // The proposal is written once it was shown, and taken back.
    const heading = view.getByRole('heading', { name: title });
    await heading.waitFor();
    const accept = `${CHECKUP_WORDS.accept[lang]} ${await heading.textContent()}`;
    await press(page, accept);
    await page.getByRole('dialog').waitFor();
    expect(await inspectionOn(page)).toEqual(before);
    await press(page, DIALOG_WORDS.apply[lang]);
    expect(await inspectionOn(page)).toMatchObject({ startFrom, limit: before.limit });
    expect(await view.getByRole('heading', { name: title }).count()).toBe(0);
    await press(page, DIALOG_WORDS.undo[lang], page.locator('[role=status]'));
    expect(await inspectionOn(page)).toEqual(before);
    await heading.waitFor();
    expect(complaints).toEqual([]);
  },
);
