import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import { documentFindings } from '../../../../shared/features/documents/findings';
import { draftPaper, proposePaper, type PaperRequest } from '../../../../shared/features/documents/propose';
import { recordsOf } from '../../../../shared/orders/records';
import { plan as planOf } from '../../../../shared/plan/plan';
import { LINES } from '../../../../shared/trade/sheets/lines.sheet';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { moment } from '../../../tools/order-facts';
import { PAPER_GOODS, paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { MID_MORNING } from '../../../tools/set-up';

const request = (kind: PaperRequest['kind'], more: Partial<PaperRequest> = {}): PaperRequest => ({
  orders: ['PO-1'],
  kind,
  by: '孙敏',
  template: { name: 'Gendan v1' },
  ...more,
});

/** Makes papers one after another, each written before the next. */
function made(book: Book, requests: readonly PaperRequest[], now = MID_MORNING) {
  const proposals = requests.map((each) => {
    const proposal = proposePaper(planOf(book, now), each);
    book = applyPatch(book, proposal.patch).book;
    return proposal;
  });
  const rows = recordsOf(planOf(book, now), PAPERS).rows.map(({ record }) => record!);
  return { book, proposals, rows };
}

const changed = (price: number): PaperBookOptions => ({
  lines: PAPER_GOODS.map((line) => (line.item === 'A-1' ? { ...line, price } : line)),
});

test('the first invoice of a year is number one, and its row of the register says who made what', () => {
  const { rows, proposals } = made(paperBook(), [request('ci')]);
  expect(rows).toMatchObject([
    { orders: ['PO-1'], kind: 'ci', number: 'CI2026-001', version: 1, status: 'draft', madeBy: '孙敏', template: 'Gendan v1', file: 'CI2026-001' },
  ]); // prettier-ignore
  expect(proposals[0]!.paper.values).toMatchObject({
    number: { text: 'CI2026-001' },
    date: { text: '18 May 2026' },
  });
});

test('the same content is the same row, the same number and the same day, whenever it is made again', () => {
  const first = made(paperBook(), [request('ci')]);
  const later = proposePaper(planOf(first.book, moment('2026-06-01 09:00')), request('ci'));
  expect(later.isSame).toBe(true);
  expect(later.patch.cells).toEqual([]);
  expect(later.paper).toEqual(first.proposals[0]!.paper);
});

test('a changed order makes a new version under the same number that says what changed; the old one is superseded', () => {
  const { book } = made(paperBook(), [request('pi')]);
  const lines = recordsOf(planOf(book, MID_MORNING), LINES).rows;
  const { sheet, row, column } = lines[0]!.place('price');
  const priced = applyPatch(book, { sheets: [], columns: [], cells: [{ sheet, row, column, seen: 90, write: { as: 'number', value: 91 } }] }).book; // prettier-ignore
  const { rows, proposals } = made(priced, [request('pi')]);
  expect(rows).toMatchObject([
    { number: 'PI2026-001', version: 1, status: 'superseded' },
    { number: 'PI2026-001', version: 2, status: 'draft' },
  ]);
  expect(rows[1]!.changes).toBe('Amount: USD 12,345.50 → USD 12,445.50; Line 1, Unit Price: 90.00 → 91.00');
  expect(proposals[0]!.notes[0]!.zh).toContain('第 1 项单价：90.00 → 91.00');
  expect(proposals[0]!.file).toBe('PI2026-001-v2');
});

test('what the template does not show makes no new version', () => {
  const template = { name: 'Gendan v1', fields: ['buyer_name', 'amount', 'line.item'] };
  const { book } = made(paperBook(), [request('pi', { template })]);
  const sailed = paperBook({ order: { 船名航次: 'EVER GIVEN V.001' } });
  const both = {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === '出货' ? sailed.sheets[0]! : sheet)),
  };
  expect(proposePaper(planOf(both, MID_MORNING), request('pi', { template })).isSame).toBe(true);
  expect(proposePaper(planOf(both, MID_MORNING), request('pi')).isSame).toBe(false);
});

test('packing list and shipping instruction go by the number of the invoice', () => {
  const { rows } = made(paperBook(), [request('ci'), request('pl'), request('si')]);
  expect(rows.map(({ number }) => number)).toEqual(['CI2026-001', 'CI2026-001', 'CI2026-001']);
});

test('papers of one number are different files, so that the packing list can be made after the invoice', () => {
  const { proposals } = made(paperBook(), [request('ci'), request('pl'), request('customs')]);
  expect(proposals.map(({ file }) => file)).toEqual(['CI2026-001', 'CI2026-001-PL', 'CI2026-001-CD']);
});

test('once account and template are approved, the register names the file that is no draft', () => {
  const unapproved = { zh: '模板没核准', en: 'nobody approved the template' };
  const { book } = made(paperBook(), [request('ci', { template: { name: 'own v2', unapproved } })]);
  const { rows, proposals } = made(book, [request('ci', { template: { name: 'own v2' } })]);
  expect(proposals[0]!.isSame).toBe(true);
  expect(rows.map(({ version, file }) => [version, file])).toEqual([[1, 'CI2026-001']]);
});

test("the order's own number of a contract is taken", () => {
  expect(made(paperBook(), [request('contract')]).rows[0]!.number).toBe('SC2026-018');
});

test('a void number is not given again', () => {
  const void1 = {
    orders: ['PO-9'],
    kind: 'ci',
    number: 'CI2026-001',
    version: 1,
    status: 'void' as const,
    date: 46_023,
  };
  const { rows } = made(paperBook({ more: [[PAPERS, [void1]]] }), [request('ci')]);
  expect(rows[1]!.number).toBe('CI2026-002');
});

test('a mandatory field that is missing makes nothing, and names all cells at once', () => {
  const told = { card: { address: undefined, marks: undefined } };
  expect(() => proposePaper(planOf(paperBook(told), MID_MORNING), request('ci'))).toThrow(/2 things missing/);
  const { gaps } = draftPaper(planOf(paperBook(told), MID_MORNING), request('ci'));
  expect(gaps.filter(({ isMandatory }) => isMandatory)).toHaveLength(2);
});

test('what an unapproved template or account makes says DRAFT on the paper and in its file name', () => {
  const unapproved = { zh: '模板没核准', en: 'nobody approved the template' };
  const plan = planOf(paperBook(), MID_MORNING);
  const { paper, file } = proposePaper(plan, request('ci', { template: { name: 'own v2', unapproved } }));
  expect(paper.values.draft!.text).toBe('DRAFT');
  expect(paper.draft).toContainEqual(unapproved);
  expect(file).toBe('CI2026-001-DRAFT');
  expect(proposePaper(plan, request('ci')).paper.values.draft).toBeUndefined();
});

test('orders of two customers do not share an invoice; an order that is not there is named', () => {
  const plan = planOf(paperBook(), MID_MORNING);
  expect(() => draftPaper(plan, request('ci', { orders: ['PO-1', 'PO-7'] }))).toThrow(
    'There is no order “PO-7”',
  );
});

test('two people who took the same number hear of it before either paper is sent', () => {
  const row = (order: string) => ({ orders: [order], kind: 'ci', number: 'CI2026-009', version: 1, status: 'draft' as const, file: `${order}.xlsx` }); // prettier-ignore
  const plan = planOf(paperBook({ more: [[PAPERS, [row('PO-1'), row('PO-2')]]] }), MID_MORNING);
  expect(documentFindings(plan)).toMatchObject([{ kind: 'document', place: { sheet: '跟单_单证', row: 3 } }]);
});

test('versions of one paper are no collision', () => {
  const { book } = made(paperBook(changed(90)), [request('ci')]);
  expect(documentFindings(planOf(book, MID_MORNING))).toEqual([]);
});
