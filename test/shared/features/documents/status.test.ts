import { applyPatch } from '../../../../shared/book/apply';
import type { Book } from '../../../../shared/book/model';
import {
  DraftNotSent,
  NobodyChecks,
  NumberTaken,
  PaperIsOver,
} from '../../../../shared/features/documents/errors';
import { makePaper } from '../../../../shared/features/documents/preview';
import { proposeStatus, type NewStatus } from '../../../../shared/features/documents/status';
import { registerOf, type RegisterRow } from '../../../../shared/papers/register';
import { plan as planOf } from '../../../../shared/plan/plan';
import { RecordGone } from '../../../../shared/records/errors';
import { dayOf } from '../../../../shared/time/moment';
import { PAPERS } from '../../../../shared/trade/sheets/papers.sheet';
import { paperBook, type PaperBookOptions } from '../../../tools/paper-book';
import { MID_MORNING } from '../../../tools/set-up'; // prettier-ignore

const at = (book: Book) => planOf(book, MID_MORNING);
const rows = (book: Book): RegisterRow[] => registerOf(at(book));

function made(kind: 'ci' | 'pi' = 'ci', options: PaperBookOptions = {}): Book {
  const book = paperBook(options);
  return applyPatch(book, makePaper(at(book), { orders: ['PO-1'], kind, by: '王丽' }, 'file').proposal.patch)
    .book;
}

const propose = (book: Book, status: NewStatus, by = '李核') => {
  const row = rows(book).at(-1)!;
  return proposeStatus(at(book), { name: row.name, row: row.row }, status, by);
};
const turned = (book: Book, status: NewStatus, by?: string): Book =>
  applyPatch(book, propose(book, status, by).patch).book;

test('checked: by whom, and how many differences there were', () => {
  const book = turned(made('ci', { order: { 金额: 13_000 } }), 'checked');
  const { status, checkedBy, conflicts } = rows(book)[0]!.record;
  expect([status, checkedBy]).toEqual(['checked', '李核']);
  expect(conflicts).toBeGreaterThan(0);
});

test('a check has a name; who made the paper is told to let somebody else look', () => {
  expect(() => propose(made(), 'checked', ' ')).toThrow(NobodyChecks);
  expect(
    propose(made(), 'checked', '王丽')
      .notes.map(({ en }) => en)
      .join(),
  ).toContain('somebody else');
});

test('sent: today’s day; what nobody checked is told before', () => {
  const proposal = propose(made(), 'sent');
  expect(proposal.notes.map(({ en }) => en)).toContain('Nobody has checked it.');
  const book = turned(turned(made(), 'checked'), 'sent');
  expect(rows(book)[0]!.record).toMatchObject({ status: 'sent', sentOn: dayOf(MID_MORNING) });
});

test('what is marked DRAFT is not sent; approved and made again it is, under its number', () => {
  const draft = made('pi', { isUnapproved: true });
  expect(() => propose(draft, 'sent')).toThrow(DraftNotSent);
});

test('a number that two papers have is not sent', () => {
  const one = { orders: ['PO-1'], kind: 'ci', number: 'CI2026-009', version: 1 } as const;
  const book = paperBook({
    more: [
      [
        PAPERS,
        [
          { ...one, file: 'a' },
          { ...one, orders: ['PO-2'], file: 'b' },
        ],
      ],
    ],
  });
  expect(() => propose(book, 'sent')).toThrow(NumberTaken);
});

test('void keeps the number, which no other paper gets, and stays as it is', () => {
  const book = turned(made(), 'void');
  const [row] = rows(book);
  expect(row!.record).toMatchObject({ status: 'void', number: expect.stringMatching(/^CI2026-/) });
  expect(() => propose(book, 'sent')).toThrow(PaperIsOver);
  const next = makePaper(at(book), { orders: ['PO-1'], kind: 'ci' }, 'file');
  expect(next.file).not.toBe(`${row!.record.number}.xlsx`);
});

test('a row that is gone says so', () => {
  expect(() => proposeStatus(at(made()), { name: 'nothing', row: 9 }, 'sent', '')).toThrow(RecordGone);
});
