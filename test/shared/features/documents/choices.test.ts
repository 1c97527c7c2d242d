import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { paperChoices } from '../../../../shared/features/documents/choices';
import { makePaper, previewPaper, type PaperWanted } from '../../../../shared/features/documents/preview';
import { NoSuchTemplate } from '../../../../shared/features/documents/errors';
import { plan as planOf } from '../../../../shared/plan/plan';
import { COMPANY } from '../../../../shared/trade/sheets/company.sheet';
import { TEMPLATES } from '../../../../shared/trade/sheets/templates.sheet';
import { paperBook, paperPlan, type PaperBookOptions } from '../../../tools/paper-book';
import { MID_MORNING } from '../../../tools/set-up';

const CI: PaperWanted = { orders: ['PO-1'], kind: 'ci' };

/** Further rows of the order sheet: each like that of PO-1, with what is told otherwise by header. */
function bookWith(others: readonly Readonly<Record<string, string | number | null>>[], told: PaperBookOptions = {}): Book {
  const book = paperBook(told);
  const [orders, ...rest] = book.sheets;
  const [headers, row] = orders!.rows;
  const rows = others.map((other) => headers!.map((header, at) => (String(header) in other ? other[String(header)]! : row![at]!)));
  const kinds = rows.map((each) => each.map((value, at) => (value === null ? '.' : orders!.kinds[1]![at]!)).join(''));
  return { ...book, sheets: [{ ...orders!, rows: [...orders!.rows, ...rows], kinds: [...orders!.kinds, ...kinds] }, ...rest] };
} // prettier-ignore

const choices = (book: Book, wanted: PaperWanted = CI) => paperChoices(planOf(book, MID_MORNING), wanted);

describe('other orders for the same paper', () => {
  const book = bookWith([
    { 订单号: 'PO-2', 金额: 500 },
    { 订单号: 'PO-3', 客户: 'OAK' },
    { 订单号: 'PO-4', 币种: 'EUR' },
    { 订单号: 'PO-5', 币种: null },
  ]);

  test('are the open ones of the customer in the same currency, with what to know them by', () => {
    expect(choices(book).others.map(({ order }) => order)).toEqual(['PO-2', 'PO-5']);
    expect(choices(book).others[0]!.about).toEqual({ zh: 'USD 500 · 6月5日', en: 'USD 500 · 5 Jun' });
  });

  test('stay where they are once they are taken, and are in the paper', () => {
    const wanted = { ...CI, orders: ['PO-1', 'PO-5'] };
    expect(choices(book, wanted).others.map(({ order }) => order)).toEqual(['PO-2', 'PO-5']);
    expect(previewPaper(planOf(book, MID_MORNING), wanted).title.en).toContain('PO-1, PO-5');
  });

  test('bring their goods along: of their row where they have no lines; without any the paper is not made', () => {
    const own = bookWith([{ 订单号: 'PO-2', 金额: 500 }, { 订单号: 'PO-3', 金额: 600, 货号: 'X-9', 数量: 10 }], { order: { 货号: 'A-1', 数量: 140 } }); // prettier-ignore
    const of = (order: string) => previewPaper(planOf(own, MID_MORNING), { ...CI, orders: ['PO-1', order] });
    expect(of('PO-3').html).toContain('X-9');
    expect(of('PO-3').html).toContain('CERAMIC VASE');
    const bare = previewPaper(planOf(book, MID_MORNING), { ...CI, orders: ['PO-1', 'PO-2'] });
    expect(bare.gaps[0]).toMatchObject({ isMandatory: true, text: { en: expect.stringContaining('There are no goods of PO-2') } }); // prettier-ignore
  });

  test.each(['quotation', 'purchase', 'production', 'inspection', 'credit'] as const)(
    'are none for a paper of one order, one factory or one claim: %s',
    (kind) => expect(choices(book, { ...CI, kind }).others).toEqual([]),
  );
});

describe('the exporter', () => {
  const second = { company: '远帆', nameEn: 'SAIL TRADING LTD.', address: 'HONG KONG', account: '99', currency: 'USD' }; // prettier-ignore

  test('is no choice where there is one', () => {
    expect(choices(paperBook())).toMatchObject({ companies: [], company: '远洋' });
    const accounts = { more: [[COMPANY, [{ company: '远洋', account: '2', currency: 'EUR' }]]] } as const;
    expect(choices(paperBook(accounts))).toMatchObject({ companies: [], company: '远洋' });
  });

  test('of several is the first until another is chosen, and stands on the paper', () => {
    const book = paperBook({ more: [[COMPANY, [second]]] });
    expect(choices(book)).toMatchObject({ companies: ['远洋', '远帆'], company: '远洋' });
    expect(choices(book, { ...CI, company: '远帆' }).company).toBe('远帆');
    const { html } = previewPaper(planOf(book, MID_MORNING), { ...CI, company: '远帆' });
    expect(html).toContain('SAIL TRADING LTD.');
    expect(html).not.toContain('OCEAN TRADING');
  });
});

describe('template files', () => {
  const row = { name: 'GENERAL', kind: 'ci', language: 'en', file: 'ci.xlsx', version: 1, author: '王丽' };
  const approved = { ...row, name: 'MAPLE', customer: 'MAPLE', file: 'maple.docx', approver: '陈总', fingerprint: 'abc', status: 'approved' }; // prettier-ignore
  const planWith = (...rows: object[]) => paperPlan({ more: [[TEMPLATES, rows]] });
  const given = { name: 'MAPLE v1', fingerprint: 'abc', fields: ['number'], ending: '.docx' } as const;

  test('are offered with the customer’s own first; only an approved one is taken by itself', () => {
    expect(paperChoices(planWith(row, approved), CI)).toMatchObject({
      template: 'MAPLE v1',
      templates: [
        { name: 'MAPLE v1', file: 'maple.docx', isApproved: true },
        { name: 'GENERAL v1', file: 'ci.xlsx', isApproved: false },
      ],
    });
    expect(paperChoices(planWith(row), CI).template).toBe('');
    expect(paperChoices(planWith(row), { ...CI, lang: 'zh' })).toMatchObject({ template: '', templates: [] });
  });

  test('that nobody approved: it is said that one is there, and the paper that was made of it stays with it', () => {
    const plan = planWith(row);
    const { draft, notes } = previewPaper(plan, CI);
    expect(draft).toEqual([]);
    expect(notes.at(-1)!.en).toMatch(/“GENERAL v1”: nobody has approved it\. So this is Gendan’s own form\. To use it choose it under Template .*--row "GENERAL 1" --approve/); // prettier-ignore
    const { proposal } = makePaper(plan, { ...CI, own: { ...given, name: 'GENERAL v1', ending: '.xlsx' } }, 'file'); // prettier-ignore
    const book = applyPatch(plan.book, proposal.patch).book;
    expect(choices(book).template).toBe('GENERAL v1');
  });

  test('whose file is not the approved one any more are not taken by themselves either', () => {
    const plan = planWith(row, approved);
    expect(paperChoices(plan, { ...CI, changed: ['MAPLE v1'] }).template).toBe('');
    const { notes } = previewPaper(plan, { ...CI, changed: ['MAPLE v1'] });
    expect(notes.at(-1)!.en).toContain('“MAPLE v1”: it was changed after its approval');
  });

  test('that nobody approved are not pressed on a paper that was made in Gendan’s form', () => {
    const book = paperBook({ more: [[TEMPLATES, [row]]] });
    const { proposal } = makePaper(planOf(book, MID_MORNING), CI, 'file');
    expect(choices(applyPatch(book, proposal.patch).book).template).toBe('');
  });

  test('make the paper under their name; it is a draft unless this very content was approved', () => {
    const plan = planWith(approved);
    const made = makePaper(plan, { ...CI, own: given }, 'file');
    expect([made.file, made.sheet, made.paper.draft]).toEqual(['CI2026-001.docx', undefined, []]);
    const other = makePaper(plan, { ...CI, own: { ...given, fingerprint: 'abd' } }, 'file');
    expect(other.file).toBe('CI2026-001-DRAFT.docx');
    expect(other.paper.draft.map(({ en }) => en)).toEqual(['The template “MAPLE v1”: it was changed after its approval.']); // prettier-ignore
    const open = planWith(row);
    const { draft } = previewPaper(open, { ...CI, own: { ...given, name: 'GENERAL v1' } });
    expect(draft.map(({ en }) => en)).toEqual(['The template “GENERAL v1”: nobody has approved it.']);
  });

  test('that the book does not list for this paper are refused', () =>
    expect(() => makePaper(planWith(approved), { ...CI, lang: 'zh', own: given }, 'file')).toThrow(NoSuchTemplate)); // prettier-ignore

  test('where papers are sheets, it is said where they can be used', () => {
    const notes = (making: 'file' | 'sheet') => previewPaper(planWith(approved), CI, making).notes.map(({ en }) => en).join(); // prettier-ignore
    expect(notes('sheet')).toContain('make the paper in the workbench or with gendan doc');
    expect(notes('file')).not.toContain('MAPLE');
  });
});
