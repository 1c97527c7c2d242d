import fc from 'fast-check';
import { applyPatch } from '../../../../shared/book/apply';
import { findSheet, type Book } from '../../../../shared/book/model';
import { isEmptyPatch } from '../../../../shared/book/patch';
import { PaperLacks } from '../../../../shared/features/documents/errors';
import { makePaper, previewPaper } from '../../../../shared/features/documents/preview';
import { paperSheetName } from '../../../../shared/features/documents/sheet-name';
import { plan as planOf } from '../../../../shared/plan/plan';
import { isOurSheet } from '../../../../shared/templates/vocabulary';
import { KINDS } from '../../../../shared/trade/paper-kinds';
import { readWorkbook } from '../../../../xlsx/read';
import { newWorkbook } from '../../../../xlsx/new-workbook';
import { sheetFingerprint } from '../../../../shared/papers/templates-of';
import { TEMPLATES } from '../../../../shared/trade/sheets/templates.sheet';
import { sheetOf } from '../../../tools/book';
import { paperBook, paperPlan } from '../../../tools/paper-book';
import { MID_MORNING } from '../../../tools/set-up';

const CI = { orders: ['PO-1'], kind: 'ci', by: '王丽' } as const;
const at = (book: Book) => planOf(book, MID_MORNING);

test('the page shows goods, amount and parties, and runs nothing', () => {
  const { html, lang, gaps, draft } = previewPaper(paperPlan(), CI);
  for (const text of ['CERAMIC VASE', 'USD', '12,345.50', 'MAPLE HOME GMBH', 'COMMERCIAL INVOICE'])
    expect(html.toUpperCase()).toContain(text.toUpperCase());
  expect(html).not.toMatch(/<script|javascript:|https?:/i);
  expect(html).not.toContain('{{');
  expect(lang).toBe('en');
  expect(gaps.filter(({ isMandatory }) => isMandatory)).toEqual([]);
  expect(draft).toEqual([]);
});

test('in the other language it says the same amount', () => {
  const { html } = previewPaper(paperPlan(), { ...CI, lang: 'zh' });
  expect(html).toContain('商业发票');
  expect(html).toContain('12,345.50');
});

test('it shows the number that it would get, and no mark of a draft; with a gap it has neither', () => {
  const { html, title } = previewPaper(paperPlan(), CI);
  expect(title.en).toMatch(/^Commercial Invoice CI2026-001: PO-1$/);
  expect(html).toContain('CI2026-001');
  expect(html).not.toContain('DRAFT');
  const without = previewPaper(
    paperPlan({ order: { 目的港: null }, card: { port: undefined } as never }),
    CI,
  );
  expect(without.title.en).toBe('Commercial Invoice: PO-1');
  expect(without.html).toContain('DRAFT');
});

test('of an account that nobody approved the reason for the mark is told', () => {
  const { draft, html } = previewPaper(paperPlan({ isUnapproved: true }), { ...CI, kind: 'pi' });
  expect(draft.map(({ en }) => en).join()).toContain('0012345678901');
  expect(html).toContain('DRAFT');
});

test('what is missing names its cell, what stops the paper first; it is not made then', () => {
  const plan = paperPlan({ order: { 目的港: null }, card: { port: undefined } as never });
  const { gaps } = previewPaper(plan, CI);
  const [first] = gaps;
  expect(first).toMatchObject({ isMandatory: true, field: 'port_of_discharge' });
  expect(() => makePaper(plan, CI, 'sheet')).toThrow(PaperLacks);
});

test('as a sheet it comes with its row of the register in one write, and is read as no order sheet', () => {
  const book = paperBook();
  const { proposal, place, sheet } = makePaper(at(book), CI, 'sheet');
  const { book: after, report } = applyPatch(book, proposal.patch);
  expect(report.refused).toEqual([]);
  expect(findSheet(after, place!.sheet)!.rows.flat()).toContain('CERAMIC VASE');
  expect(sheet!.look).toBeDefined();
  const orders = (all: Book): string[] => at(all).tables.map(({ table }) => table.sheet);
  expect(orders(after)).toEqual(orders(book));
  expect(isOurSheet(place!.sheet)).toBe(true);
});

test('made again unchanged it is neither written nor numbered anew; a sheet that somebody deleted comes back', () => {
  const book = paperBook();
  const first = makePaper(at(book), CI, 'sheet');
  const { book: after } = applyPatch(book, first.proposal.patch);
  const again = makePaper(at(after), CI, 'sheet');
  expect([again.isSame, again.place, isEmptyPatch(again.proposal.patch)]).toEqual([true, first.place, true]);
  const without = { ...after, sheets: after.sheets.filter(({ name }) => name !== first.place!.sheet) };
  const back = makePaper(at(without), CI, 'sheet');
  expect(back.proposal.patch.sheets.map(({ name }) => name)).toEqual([first.place!.sheet]);
  expect(back.proposal.patch.cells).toEqual([]);
});

test('as a file it is a workbook of one sheet; the book gets the row of the register alone', () => {
  const { proposal, sheet, file, place } = makePaper(paperPlan(), CI, 'file');
  expect(place).toBeUndefined();
  expect(file).toMatch(/^CI2026-\d{3}\.xlsx$/);
  const read = readWorkbook(newWorkbook([sheet!]));
  expect(read.sheets[0]!.rows.flat()).toContain('CERAMIC VASE');
  expect(proposal.patch.sheets.map(({ name }) => name)).toEqual(['跟单_单证']);
});

describe('a template that is a sheet of the workbook', () => {
  const own = sheetOf('发票模板', [['{{buyer_name}}', '{{number}}'], ['{{line.item}}', '{{line.amount}}'], ['{{total_text}}']]); // prettier-ignore
  const row = { name: 'MAPLE CI', kind: 'ci', sheet: '发票模板', author: '王丽', version: 1 };
  const bookWith = (approval: object): Book => {
    const { sheets } = paperBook({ more: [[TEMPLATES, [{ ...row, ...approval }]]] });
    return { sheets: [...sheets, own] };
  };
  const approved = {
    approver: '陈总',
    approvedOn: 46_150,
    fingerprint: sheetFingerprint(own),
    status: 'approved',
  };

  test('is copied where the spreadsheet copies sheets: the patch has the register’s row alone, the filling is told', () => {
    const { copy, proposal, place, file } = makePaper(at(bookWith(approved)), CI, 'copy');
    expect(copy).toMatchObject({ template: '发票模板', filling: { blocks: [{ from: 2, to: 2, times: 3 }] } });
    expect(proposal.patch.sheets.map(({ name }) => name)).toEqual(['跟单_单证']);
    expect(place!.sheet).toBe(file);
    expect(file).not.toContain('DRAFT');
  });

  test.each([
    ['nobody approved', {}],
    ['was changed since', { ...approved, fingerprint: 'x' }],
    ['its author approved', { ...approved, approver: '王丽' }],
  ])('that %s is not taken by itself; chosen it makes a draft', (_, approval) => {
    const plan = at(bookWith(approval));
    const { copy, file } = makePaper(plan, CI, 'copy');
    expect([copy, file.includes('DRAFT')]).toEqual([undefined, false]);
    expect(previewPaper(plan, CI, 'copy').notes.at(-1)!.en).toContain('To use it choose it under Template');
    const chosen = makePaper(plan, { ...CI, chosen: 'MAPLE CI v1' }, 'copy');
    expect(chosen.copy).toMatchObject({ template: '发票模板' });
    expect(chosen.file).toContain('-DRAFT');
  });

  test('may be left for Gendan’s own form', () =>
    expect(makePaper(at(bookWith(approved)), { ...CI, chosen: '' }, 'copy').copy).toBeUndefined());

  test('is looked at with its own words, and not used where no sheet is copied', () => {
    expect(previewPaper(at(bookWith(approved)), CI, 'copy').html).toContain('USD 12,345.50');
    expect(previewPaper(at(bookWith(approved)), CI, 'copy').html).not.toContain('COMMERCIAL INVOICE');
    const { copy } = makePaper(at(bookWith(approved)), CI, 'sheet');
    expect(copy).toBeUndefined();
    expect(previewPaper(at(bookWith(approved)), CI, 'sheet').notes.at(-1)!.en).toContain('MAPLE CI');
  });
});

test('every kind has a page and a sheet whose name every spreadsheet takes', () => {
  const plan = paperPlan();
  for (const kind of KINDS)
    for (const lang of ['zh', 'en'] as const)
      expect(previewPaper(plan, { orders: ['PO-1'], kind, lang }).html).toContain('<main class="paper">');
});

test('a sheet’s name is ours, free, no longer than 31 characters, and keeps version and DRAFT', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...KINDS), fc.constantFrom('zh' as const, 'en' as const), fc.string({ minLength: 1, maxLength: 60 }), fc.constantFrom('', '-v2', '-v12-DRAFT', '-DRAFT'), fc.nat(3),
      (kind, lang, number, end, taken) => {
        const book = { sheets: [] as Book['sheets'][number][] };
        for (let made = 0; made <= taken; made++) {
          const name = paperSheetName(book, lang, kind, number + end);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]/);
          expect(isOurSheet(name)).toBe(true);
          expect(name).toContain(end);
          expect(book.sheets.map((each) => each.name)).not.toContain(name);
          book.sheets.push({ ...paperBook().sheets[0]!, name });
        }
      },
    ),
    { numRuns: 40 },
  );
}); // prettier-ignore
