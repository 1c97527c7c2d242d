import { applyPatch } from '../../../../shared/book/apply';
import { findSheet, type Book } from '../../../../shared/book/model';
import { documentsOfOrder, type DocumentsOfOrder } from '../../../../shared/features/documents/of-order';
import { makePaper, type PaperMaking } from '../../../../shared/features/documents/preview';
import { plan as planOf, type Plan } from '../../../../shared/plan/plan';
import { entriesOf } from '../../../../shared/orders/entry';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { MID_MORNING } from '../../../tools/set-up';

const told = (book: Book): DocumentsOfOrder => {
  const plan = planOf(book, MID_MORNING);
  return documentsOfOrder(plan, keyOf(plan))!;
};
const keyOf = (plan: Plan): string => entriesOf(plan).find(({ order }) => order === 'PO-1')!.key;
const of = (options: PaperBookOptions = {}): DocumentsOfOrder => told(paperBook(options));

/** What names the bank data as somebody approved it. */
function approvedPrint(): string {
  const company = findSheet(paperBook(), '跟单_公司')!;
  return String(company.rows[1]![company.rows[0]!.indexOf('指纹')]);
}

/** The book after a paper of PO-1 was made. */
const withPaper = (book: Book, kind: 'ci' | 'pi' | 'pl', making: PaperMaking = 'file'): Book =>
  applyPatch(book, makePaper(planOf(book, MID_MORNING), { orders: ['PO-1'], kind, by: '王丽' }, making).proposal.patch).book; // prettier-ignore

test('an order needs the papers that its process names, and none that only a credit asks for', () => {
  const kinds = of().needed.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['pi', 'ci', 'pl', 'si', 'customs', 'advice']));
  expect(kinds).not.toContain('beneficiary');
  expect(kinds).not.toContain('reminder');
});

test('under a credit the papers of 46A are needed, and presented by the last day', () => {
  const { needed, presentation } = of({
    credit: {
      credit_number: 'LC-1', orders: ['PO-1'], expiry_date: 46_220, documents_required: "1. SIGNED COMMERCIAL INVOICE IN 3 ORIGINALS\n2. BENEFICIARY'S CERTIFICATE\n3. FULL SET OF CLEAN ON BOARD B/L MADE OUT TO ORDER",
    },
    order: { 信用证号: 'LC-1' },
  }); // prettier-ignore
  expect(needed.map(({ kind }) => kind)).toContain('beneficiary');
  expect(presentation!.items.length).toBe(3);
  expect(presentation!.isComplete).toBe(false);
  expect(presentation!.lastDay).toBeDefined();
});

test('a paper that lacks nothing can be made; an empty cell is a gap of each that wants it', () => {
  const gaps = (options: PaperBookOptions): number => of(options).needed.find(({ kind }) => kind === 'ci')!.gaps; // prettier-ignore
  expect(gaps({})).toBe(0);
  expect(gaps({ order: { 目的港: null }, card: { port: undefined } as never })).toBeGreaterThan(0);
});

test('a paper that was made stands in the register with number, day and row, and is needed no more', () => {
  const { registered, needed, past } = told(withPaper(paperBook(), 'ci'));
  expect(registered).toHaveLength(1);
  expect(registered[0]).toMatchObject({
    kind: 'ci',
    version: 1,
    status: 'draft',
    hasChanged: false,
    isDraft: false,
    sheet: undefined,
    place: { sheet: PAPERS.title.zh, row: 2 },
  });
  expect(registered[0]!.number).toMatch(/^CI2026-\d{3}$/);
  expect(needed.map(({ kind }) => kind)).not.toContain('ci');
  expect(past).toEqual([]);
});

test('what changed in the order since is told with both values, and the new version takes its place', () => {
  const book = withPaper(paperBook(), 'ci');
  const orders = book.sheets[0]!;
  const column = orders.rows[0]!.indexOf('目的港') + 1;
  const patch = { sheets: [], columns: [], cells: [{ sheet: orders.name, row: 2, column, seen: 'HAMBURG', write: { as: 'text' as const, value: 'ROTTERDAM' } }] }; // prettier-ignore
  const changed = applyPatch(book, patch).book;
  const [line] = told(changed).registered;
  expect(line!.hasChanged).toBe(true);
  expect(line!.changes.en).toContain('HAMBURG → ROTTERDAM');
  const { registered, past } = told(withPaper(changed, 'ci'));
  expect(registered.map(({ version, hasChanged }) => [version, hasChanged])).toEqual([[2, false]]);
  expect(past.map(({ version, status }) => [version, status])).toEqual([[1, 'superseded']]);
});

test('an account that nobody approved marks the paper, until it is approved and made again under its number', () => {
  const book = withPaper(paperBook({ isUnapproved: true }), 'pi');
  const [draft] = told(book).registered;
  expect(draft!.isDraft).toBe(true);
  const company = findSheet(book, '跟单_公司')!;
  const cell = (title: string, value: string, seen: string | null = null) => ({ sheet: company.name, row: 2, column: company.rows[0]!.indexOf(title) + 1, seen, write: { as: 'text' as const, value } }); // prettier-ignore
  const approver = {
    sheets: [],
    columns: [],
    cells: [
      cell('核准人', '陈总'),
      cell('指纹', approvedPrint()),
      { ...cell('核准日期', ''), write: { as: 'date' as const, value: 46_027 } },
    ],
  };
  const approved = applyPatch(book, approver).book;
  const [line] = told(withPaper(approved, 'pi')).registered;
  expect([line!.isDraft, line!.number, line!.version]).toEqual([false, draft!.number, 1]);
});

test('where the amount of the order is another than its goods, the difference is told, what would be refused first', () => {
  const { conflicts } = of({ order: { 金额: 13_000 } });
  expect(conflicts.length).toBeGreaterThan(0);
  expect(conflicts.every(({ isHard }, at) => at === 0 || !isHard || conflicts[at - 1]!.isHard)).toBe(true);
  expect(conflicts.some(({ text }) => text.en.includes('13,000'))).toBe(true);
});

test('an order that is gone has no papers', () => {
  expect(documentsOfOrder(planOf(paperBook(), MID_MORNING), 'nobody')).toBeUndefined();
});
