import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DIALOG_WORDS } from '../../pane/parts/dialog-words';
import { DOCUMENT_WORDS, MAKE_WORDS } from '../../pane/features/documents/words';
import { settled } from '../../scripts/pages/workbench';
import { setUpSample } from '../../scripts/samples/set-up';
import { entriesOf } from '../../shared/orders/entry';
import { registeredFor, type RegisterRow } from '../../shared/papers/register';
import { plan as planOf, type Plan } from '../../shared/plan/plan';
import { parseIso } from '../../shared/time/moment';
import { readWorkbook } from '../../xlsx/read';
import { bookOn } from './book';
import { run } from '../tools/run';
import { bookOf, buildWorkbook, sheetOf } from '../tools/workbook';
import { go, inChromium, MESSY, NOW } from './tools';

const chromium = inChromium();

/** An order of each sample that sails soon and whose invoice nobody has made; its amount as the paper says it. */
const MADE = {
  zh: { order: 'FY26-073', buyer: 'AL WAHA STORES L.L.C.', title: '商业发票' },
  en: { order: 'SB-2627', buyer: 'KILIMO HARDWARE PLC', title: 'Commercial Invoice' },
} as const;

const planOn = async (page: Page): Promise<Plan> => planOf(await bookOn(page), parseIso(NOW)!);
const invoicesOf = async (page: Page, order: string): Promise<RegisterRow[]> =>
  registeredFor(await planOn(page), [{ order }]).filter(({ record }) => record.kind === 'ci');

/** The file of an order, with the papers in it. */
async function papersOf(page: Page, order: string, lang: 'zh' | 'en') {
  const entry = entriesOf(await planOn(page)).find((each) => each.order === order)!;
  const { table, row } = entry.whole.speaks;
  await go(page, 'order', lang);
  await page.evaluate(
    `globalThis.gendan.host.select(${JSON.stringify({ sheet: table.table.sheet, row: row.row.row, column: 1 })})`,
  );
  await settled(page);
  return page.getByRole('region', { name: DOCUMENT_WORDS.title[lang], exact: true });
}

test.each(['zh', 'en'] as const)(
  'an invoice is looked at, made, registered and handed over as a workbook, and taken back (%s)',
  async (lang) => {
    const { order, buyer, title } = MADE[lang];
    const { page, complaints, strangers } = await chromium.open(MESSY, { lang, isSample: true });
    const papers = await papersOf(page, order, lang);
    expect(await invoicesOf(page, order)).toEqual([]);

    // The page as it will be, drawn in a frame that runs nothing.
    await papers.getByRole('button', { name: new RegExp(`^${title}`) }).click();
    const dialog = page.getByRole('dialog');
    const shown = dialog.frameLocator('iframe');
    await shown.getByText(buyer, { exact: true }).first().waitFor();
    expect(await shown.locator('main').evaluate((paper) => getComputedStyle(paper).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    expect(await invoicesOf(page, order)).toEqual([]);

    // Made: its row reserves the number, the file says the same.
    const handed = page.waitForEvent('download');
    await dialog.getByRole('button', { name: MAKE_WORDS.make[lang], exact: true }).click();
    const file = await handed;
    await settled(page);
    const [made] = await invoicesOf(page, order);
    expect(made!.record).toMatchObject({ orders: [order], status: 'draft', version: 1 });
    expect(file.suggestedFilename()).toBe(`${made!.record.number}.xlsx`);
    const cells = readWorkbook(readFileSync((await file.path())!)).sheets[0]!.rows.flat();
    expect(cells).toEqual(expect.arrayContaining([made!.record.number, buyer]));
    const line = papers.getByRole('button', { name: new RegExp(`^${title}`) });
    expect(await line.textContent()).toContain(made!.record.number);

    // Its row is one click away; what was written is taken back from the same place.
    await page
      .locator('[role=status]')
      .getByRole('button', { name: DIALOG_WORDS.undo[lang], exact: true })
      .click();
    await settled(page);
    expect(await invoicesOf(page, order)).toEqual([]);
    expect([complaints, strangers]).toEqual([[], []]);
  },
);

/** A team's own invoice, as nobody else draws it. */
const OWN = buildWorkbook(
  bookOf(
    sheetOf('CI', [
      ['{{seller_name}}', null, '{{number}}'],
      ['{{buyer_name}}', null, '{{date}}'],
      ['{{line.description}}', '{{line.quantity}}', '{{line.amount}}'],
      [null, null, '{{total_text}}'],
      ['{{draft}}'],
    ]),
  ),
);

describe('a team’s own template', () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  /** The sample as its team has set it up, with a template of its own that a second person approved. */
  async function withTemplate(
    lang: 'zh' | 'en',
  ): Promise<{ folder: string; path: string; template: string }> {
    const folder = mkdtempSync(join(tmpdir(), 'gendan-own-'));
    folders.push(folder);
    const [path, template] = [join(folder, 'orders.xlsx'), join(folder, 'own.xlsx')];
    writeFileSync(path, setUpSample(lang));
    writeFileSync(template, OWN);
    const verbs = [
      ['name=OWN', 'kind=ci', `language=${lang}`, 'file=own.xlsx', 'version=1', 'author=Anna'],
      ['--row', 'OWN 1', '--approve', '--as', 'Ben'],
    ];
    for (const rest of verbs) {
      const { code, err } = await run(['record', 'templates', path, ...rest, '--yes', '--lang', 'en']);
      if (code !== 0) throw new Error(err);
    }
    return { folder, path, template };
  }

  test.each(['zh', 'en'] as const)(
    'lies beside the workbook, or is given once: the file is the command’s, byte by byte (%s)',
    async (lang) => {
      const { order, title } = MADE[lang];
      const { folder, path, template } = await withTemplate(lang);
      const byCommand = join(folder, 'by-command.xlsx');
      const other = join(folder, 'other.xlsx');
      copyFileSync(path, other);
      const { code, err } = await run(['doc', other, order, 'ci', '--lang', lang, '--now', NOW, '--out', byCommand, '--yes']); // prettier-ignore
      expect([code, err.includes('by-command.xlsx')]).toEqual([0, true]);
      for (const writesBack of [true, false]) {
        const { page, complaints, strangers, close } = await chromium.open(path, { lang, writesBack });
        const papers = await papersOf(page, order, lang);
        await papers.getByRole('button', { name: new RegExp(`^${title}`) }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('combobox', { name: MAKE_WORDS.language[lang] }).selectOption(lang);
        if (!writesBack) {
          // A page that stands for itself asks; what is dropped there is no workbook to open.
          await dialog.getByText(MAKE_WORDS.giveFile('OWN v1', 'own.xlsx')[lang]).waitFor();
          await dialog.locator('input[type=file]').setInputFiles(template);
        }
        await dialog.getByText(MAKE_WORDS.fileIs('own.xlsx')[lang]).waitFor();
        const handed = page.waitForEvent('download');
        await dialog.getByRole('button', { name: MAKE_WORDS.make[lang], exact: true }).click();
        const file = await handed;
        await settled(page);
        const [made] = await invoicesOf(page, order);
        expect(made!.record).toMatchObject({ template: 'OWN v1', status: 'draft' });
        const bytes = readFileSync((await file.path())!);
        expect(readWorkbook(bytes).sheets[0]!.rows.flat()).toContain(made!.record.number);
        expect(bytes.equals(readFileSync(byCommand))).toBe(true);
        expect([complaints, strangers]).toEqual([[], []]);
        await close();
      }
    },
  );
});
