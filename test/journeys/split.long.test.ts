import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HAND_WORDS, PEOPLE_WORDS, SECTION_WORDS, SPLIT_WORDS } from '../../pane/features/team/words';
import { settled } from '../../scripts/pages/workbench';
import { readConfig } from '../../shared/config';
import { ROLE_WORDS } from '../../shared/templates/vocabulary';
import { clerks, docsBook, IN_JUNE, planned } from '../tools/docs-team';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { agree, go, inChromium, press, viewOn } from './tools';

const chromium = inChromium();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gendan-pages-'));
  writeFileSync(join(folder, '单证.xlsx'), Buffer.from(buildWorkbook(docsBook())));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['zh', 'en'] as const)(
  'the role of the clerk is split on 1 June, and what names her is handed over (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(join(folder, '单证.xlsx'), { lang });
    await go(page, 'team', lang);
    await press(page, SECTION_WORDS.people[lang]);
    await press(page, PEOPLE_WORDS.split('李娜')[lang]);
    const form = viewOn(page).getByRole('form', { name: SPLIT_WORDS.title[lang] });
    expect(await form.getByLabel(SPLIT_WORDS.role[lang], { exact: true }).inputValue()).toBe('docs');
    await form.getByLabel(SPLIT_WORDS.from[lang], { exact: true }).fill('2026-06-01');
    const first = form.getByRole('group', { name: SPLIT_WORDS.taker(1)[lang] });
    await first.getByLabel(SPLIT_WORDS.name[lang]).selectOption('李娜');
    await first.getByLabel(SPLIT_WORDS.markets[lang]).fill('EU');
    await press(page, SPLIT_WORDS.addTaker[lang]);
    await form.getByRole('group', { name: SPLIT_WORDS.taker(2)[lang] }).getByLabel(SPLIT_WORDS.name[lang]).selectOption('赵磊'); // prettier-ignore
    await settled(page);
    // Two stages of two orders move; the one that names her stays.
    await form.getByText(SPLIT_WORDS.count(2, 2, '2026-06-01')[lang]).waitFor();
    await form.getByText(SPLIT_WORDS.stays('李娜', 1)[lang]).waitFor();
    await press(page, SPLIT_WORDS.save[lang]);
    await agree(page, lang);
    const split = await bookOn(page);
    expect(readConfig(split).config.people).toHaveLength(5);
    expect(clerks(planned(split, IN_JUNE))).toEqual([
      'S-1 李娜', 'S-2 赵磊', 'S-3 李娜', 'S-4 赵磊', 'S-5 李娜', 'S-6 李娜', 'S-7 李娜',
    ]); // prettier-ignore
    await viewOn(page).getByText(ROLE_WORDS.docs[lang]).first().waitFor();

    await press(page, SECTION_WORDS.handOver[lang]);
    await viewOn(page).getByLabel(HAND_WORDS.whose[lang]).selectOption('\u0001');
    await settled(page);
    await viewOn(page).getByText(HAND_WORDS.even(5)[lang]).waitFor();
    expect(complaints).toEqual([]);
  },
);
