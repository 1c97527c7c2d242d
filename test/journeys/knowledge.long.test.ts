import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { CARD_WORDS, FILTER_WORDS } from '../../pane/features/knowledge/cards/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { WHO_WORDS } from '../../pane/parts/who-words';
import { RECORD_WORDS } from '../../pane/records/words';
import { settled } from '../../scripts/pages/workbench';
import { findSheet } from '../../shared/book/model';
import { LESSONS } from '../../shared/knowledge/lessons.sheet';
import type { Lang } from '../../shared/lang';
import { plan as planOf } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { aFolder } from '../tools/folder';
import { shownBook } from '../tools/knowledge-book';
import { setUp } from '../tools/set-up';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { go, inChromium, NOW, press, viewOn } from './tools';

const chromium = inChromium();
const folder = aFolder();

const WHO: Readonly<Record<Lang, string>> = { zh: '王丽', en: 'Lily Wang' };
const ASKS: Readonly<Record<Lang, string>> = { zh: 'space to Los Angeles in summer', en: '发洛杉矶没有位置' };
/** Where a folder is given, pictures go there. */
const PICTURES = process.env.GENDAN_PICTURES;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/${name}.png` });
};

test.each(['zh', 'en'] as const)(
  'a late order asks for a lesson, which is written; a card helps at an order, another is reviewed, a question finds one (%s)',
  async (lang) => {
    writeFileSync(folder.book, Buffer.from(buildWorkbook(setUp(shownBook(lang)))));
    const { page, complaints } = await chromium.open(folder.book, { lang });
    page.setDefaultTimeout(60_000);
    const cells = async (): Promise<readonly (readonly unknown[])[]> => findSheet(await bookOn(page), LESSONS.title[lang])!.rows; // prettier-ignore
    const log = async (): Promise<string[]> =>
      planOf(await bookOn(page), parseIso(NOW)!).config.log.map(({ event, order, stage, by, note }) => [event, order, stage, by, note].join(' ')); // prettier-ignore
    // Today asks; the form knows the order and is shown before it is written.
    await go(page, 'today', lang);
    await viewOn(page).getByLabel(WHO_WORDS.me[lang]).selectOption(WHO[lang]);
    await settled(page);
    await shoot(page, `today-${lang}`);
    await press(page, `A-3: ${CARD_WORDS.write[lang]}`);
    const form = viewOn(page).getByRole('form');
    await form.getByLabel(LESSONS.columns[1].title[lang]).fill('Glaze 釉');
    await form.getByLabel(LESSONS.columns[2].title[lang]).fill('Seal a sample 封样');
    await shoot(page, `form-${lang}`);
    await press(page, RECORD_WORDS.save[lang]);
    await press(page, DIALOG_WORDS.apply[lang]);
    const written = (await cells()).at(-1)!;
    expect(written.slice(1, 3)).toEqual(['Glaze 釉', 'Seal a sample 封样']);
    expect(written).toEqual(expect.arrayContaining(['DE', 'Kestrel', 'A-3', WHO[lang]]));
    expect(await viewOn(page).getByRole('button', { name: `A-3: ${CARD_WORDS.write[lang]}` }).count()).toBe(0); // prettier-ignore

    // A card past its day is kept for another year.
    await press(page, CARD_WORDS.onlyDue(1)[lang]);
    await viewOn(page).getByRole('button', { name: /^K-1/ }).click();
    await press(page, `K-1: ${CARD_WORDS.stillRight[lang]}`);
    expect((await cells())[1]![11]).toBe(46_525);
    await viewOn(page)
      .getByRole('button', { name: CARD_WORDS.onlyDue(0)[lang] })
      .click();

    // A question in the other language, and the filter.
    await viewOn(page).getByRole('searchbox').fill(ASKS[lang]);
    await page.waitForTimeout(400);
    await settled(page);
    expect(await viewOn(page).getByRole('button', { name: /^K-\d/ }).first().textContent()).toMatch(/^K-5/);
    await viewOn(page).getByRole('searchbox').fill('');
    await viewOn(page).getByLabel(FILTER_WORDS.customers[lang]).selectOption('Nordvik');
    await page.waitForTimeout(400);
    await settled(page);
    expect(await viewOn(page).getByRole('button', { name: /^K-\d/ }).count()).toBe(2);
    await shoot(page, `cards-${lang}`);

    // Beside an order stand three at most, and one of them helped.
    await page.evaluate(
      `globalThis.gendan.host.select(${JSON.stringify({ sheet: (await bookOn(page)).sheets[0]!.name, row: 2, column: 1 })})`,
    );
    await go(page, 'order', lang);
    const part = viewOn(page).getByRole('region', { name: CARD_WORDS.ofOrder[lang] });
    await part.waitFor();
    await shoot(page, `order-${lang}`);
    expect(await part.getByRole('listitem').count()).toBe(3);
    await press(page, `K-3: ${CARD_WORDS.useful[lang]}`);
    expect((await cells())[3]![10]).toBe(6);
    expect((await log()).slice(-1)).toEqual([`used A-1 booking ${WHO[lang]} K-3`]);
    expect(await part.getByRole('button', { name: `K-3: ${CARD_WORDS.marked[lang]}` }).isDisabled()).toBe(true); // prettier-ignore
    expect(complaints).toEqual([]);
  },
);
