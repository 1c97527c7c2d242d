import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAMPAIGN_WORDS } from '../../pane/features/knowledge/campaigns/words';
import { MARKET_WORDS } from '../../pane/features/knowledge/market/words';
import { PART_WORDS } from '../../pane/features/knowledge/words';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { RECORD_WORDS } from '../../pane/records/words';
import { CAMPAIGNS } from '../../shared/knowledge/campaigns.sheet';
import { MARKET_NOTES } from '../../shared/knowledge/market.sheet';
import { recordsIn } from '../../shared/records/read';
import { bookOf } from '../tools/book';
import { inquiries, orders } from '../tools/market-book';
import { buildWorkbook } from '../tools/workbook';
import { bookOn } from './book';
import { go, inChromium, press, viewOn } from './tools';

const chromium = inChromium();
const folder = mkdtempSync(join(tmpdir(), 'gendan-market-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A team's book with neither notes nor campaigns. */
function teamBook(): string {
  const path = join(folder, 'book.xlsx');
  const book = bookOf(
    orders({ 订单号: 'A-1', 客户: 'Brunnen', 国家: '德国' }, { 订单号: 'A-2', 客户: 'Kjeldsen', 下单日期: '2026-11-02' }),
    inquiries(
      { 询盘编号: 'Q-1', 询盘日期: '2026-10-16', 客户: 'Kjeldsen', 来源: '广交会' },
      { 询盘编号: 'Q-2', 询盘日期: '2026-10-17', 客户: 'Nordvik', 来源: '广交会' },
    ),
  ); // prettier-ignore
  writeFileSync(path, buildWorkbook(book));
  return path;
}

const KINDS = { zh: '国家', en: 'Country' };
const titleIn = (sheet: typeof MARKET_NOTES | typeof CAMPAIGNS, key: string, lang: 'zh' | 'en'): RegExp =>
  new RegExp(`^${sheet.columns.find((column) => column.key === key)!.title[lang]}\\b|^${sheet.columns.find((column) => column.key === key)!.title[lang]}`); // prettier-ignore

test.each(['zh', 'en'] as const)(
  'a note is written, stands in the file of the order that it fits, and a campaign says what it brought (%s)',
  async (lang) => {
    const { page, complaints } = await chromium.open(teamBook(), { lang, now: '2026-11-30T09:00' });
    await go(page, 'knowledge', lang);
    const view = viewOn(page);
    const fill = async (sheet: typeof MARKET_NOTES | typeof CAMPAIGNS, texts: Readonly<Record<string, string>>): Promise<void> => {
      for (const [key, text] of Object.entries(texts)) await view.getByRole('form').getByLabel(titleIn(sheet, key, lang)).first().fill(text);
    }; // prettier-ignore

    // The first note makes the sheet, once it was shown.
    await press(page, PART_WORDS.market[lang]);
    await view.getByText(MARKET_WORDS.none[lang]).waitFor();
    await press(page, MARKET_WORDS.add[lang]);
    await fill(MARKET_NOTES, { number: 'M-1', day: '2026-11-30', about: 'DE', point: 'LUCID', source: 'mail', until: '2026-12-31' }); // prettier-ignore
    await view.getByRole('form').getByRole('combobox').first().selectOption(KINDS[lang]);
    await press(page, RECORD_WORDS.save[lang]);
    await page.getByRole('dialog').waitFor();
    expect((await bookOn(page)).sheets.map(({ name }) => name)).not.toContain('跟单_市场');
    await press(page, DIALOG_WORDS.apply[lang]);
    const market = (await bookOn(page)).sheets.find(({ name }) => name === MARKET_NOTES.title.zh || name === MARKET_NOTES.title.en)!; // prettier-ignore
    expect(recordsIn(market, MARKET_NOTES).records).toMatchObject([{ number: 'M-1', kind: 'country', about: ['DE'], source: 'mail' }]); // prettier-ignore

    // It stands beside the order that is to be booked, with the days on which its customer is off.
    const note = view.getByRole('button', { name: /LUCID/ });
    await note.click();
    await view
      .getByRole('button', { name: MARKET_WORDS.goTo('A-1')[lang] })
      .first()
      .click();
    await go(page, 'order', lang);
    const part = viewOn(page).getByRole('region', { name: MARKET_WORDS.ofOrder[lang], exact: true });
    await part.getByText('LUCID').waitFor();
    await part.getByText(lang === 'zh' ? '12月25日至27日' : '25-27 Dec').waitFor();

    // A campaign: CNY 3,000 for two inquiries, of which one became an order.
    await go(page, 'knowledge', lang);
    await press(page, PART_WORDS.campaigns[lang]);
    await press(page, CAMPAIGN_WORDS.add[lang]);
    await fill(CAMPAIGNS, { number: 'T-1', channel: '广交会', currency: 'CNY', spend: '3000' });
    await press(page, RECORD_WORDS.save[lang]);
    await press(page, DIALOG_WORDS.apply[lang]);
    await view.getByText('CNY 1,500', { exact: true }).waitFor();
    await view.getByText('1 / 2', { exact: true }).waitFor();
    await view
      .getByRole('button', { name: CAMPAIGN_WORDS.open(CAMPAIGN_WORDS.orders[lang], 1)[lang] })
      .click();
    await view.getByRole('button', { name: CAMPAIGN_WORDS.goTo('A-2')[lang] }).waitFor();
    expect(complaints).toEqual([]);
  },
);
