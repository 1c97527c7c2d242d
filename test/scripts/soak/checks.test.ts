import { alone } from '../../../scripts/soak/checks/alone';
import { inHours } from '../../../scripts/soak/checks/in-hours';
import { booksWhole, nothingRunning } from '../../../scripts/soak/checks/left-clean';
import { noneForgotten } from '../../../scripts/soak/checks/none-forgotten';
import { toldOnce } from '../../../scripts/soak/checks/told-once';
import { updated } from '../../../scripts/soak/checks/updated';
import { checkAll } from '../../../scripts/soak/checks';
import type { Facts, RunFact, Work } from '../../../scripts/soak/facts';
import type { Outbox, PieceState } from '../../../shared/messages/delivery/outbox';

const TITLE = '跟单 5月9日（周六）：升级 1 · book0001';
const DIGEST = '跟单 5月9日（周六）：逾期 1，今天 3 · book0001';
const ESCALATED = 'escalation BOOK0001-099/onboard manager 2 working days';
const NEWS = `${TITLE}\n- BOOK0001-099 TSUBAKI LIVING KK · 开船 · 超期3天`;

const run = (startedAt: number, more: Partial<RunFact> = {}): RunFact => ({ book: 1, job: 'update', state: 'done', startedAt, worker: 'a', ...more }); // prettier-ignore
const work = (begin: number, end: number, worker = 'a'): Work => ({ book: 1, job: 'update', worker, begin: BigInt(begin), end: BigInt(end), isEnded: true }); // prettier-ignore

function outbox(states: { news?: PieceState; digest?: PieceState }): Outbox {
  const message = (key: string, title: string, tells: readonly string[], state: PieceState) => ({ key, day: 46151, title, tells, pieces: [{ id: key, state, refusals: 0 }] }); // prettier-ignore
  const messages = [
    ...(states.news ? [message('news 46151 x', TITLE, [ESCALATED], states.news)] : []),
    ...(states.digest ? [message('digest 46151', DIGEST, [], states.digest)] : []),
  ];
  return { version: 1, channels: [{ name: '业务群', messages, told: [], sends: [] }] };
}

/** A soak of one book in which all went well. */
const GOOD: Facts = {
  books: [1],
  periods: [
    { name: 'Friday', from: 0, to: 10, really: { from: 0, to: 10_000 } },
    { name: 'Saturday', from: 20, to: 30, really: { from: 20_000, to: 30_000 } },
    { name: 'Sunday', from: 40, to: 50, really: { from: 40_000, to: 70_000 } },
  ],
  closed: ['Sunday'],
  quiet: ['Sunday'],
  runs: [run(1), run(21), run(45, { job: 'channels', state: 'skipped' })],
  work: [work(0, 5), work(5, 9, 'b')],
  expected: [{ book: 1, updates: [['Friday'], ['Saturday']], channel: [ESCALATED, 'digest 46151'], mails: ['王丽 46151'] }],
  outboxes: new Map([[1, outbox({ news: 'sent', digest: 'uncertain' })]]),
  ledgers: new Map([[1, { version: 1, from: 0, mails: [{ key: '王丽 46151', day: 46151, person: '王丽', to: 'p0.book0001@example.com', state: 'sent', tries: 1, told: [] }] }]]),
  shown: [{ book: 1, text: NEWS, at: 21_000 }],
  mailed: [{ book: 1, to: 'p0.book0001@example.com', subject: '5月9日' }],
  left: [{ book: 1 }],
  forgotten: [],
}; // prettier-ignore

const wrongIn = (
  check: (facts: Facts) => { wrong: readonly string[] },
  more: Partial<Facts>,
): readonly string[] => check({ ...GOOD, ...more }).wrong;

test('nothing is wrong with a soak in which all went well', () => {
  expect(checkAll(GOOD).flatMap(({ wrong }) => wrong)).toEqual([]);
});

test('a book that a period of its calendar passed over is found, and one that was run on a day of rest', () => {
  expect(wrongIn(updated, { runs: [run(1), run(15)] })).toEqual(['book 1 was not updated in Saturday']);
  expect(wrongIn(updated, { runs: [run(1), run(21, { state: 'failed' })] })).toHaveLength(1);
  expect(wrongIn(updated, { runs: [run(1), run(21), run(41)] })).toEqual(['book 1: update on Sunday']);
});

test('two at one book are found, also when a shorter piece of work lies between', () => {
  expect(wrongIn(alone, { work: [work(0, 5), work(4, 9, 'b')] })).toHaveLength(1);
  expect(wrongIn(alone, { work: [work(0, 9), work(1, 2, 'b'), work(3, 4, 'c')] })).toHaveLength(2);
  expect(wrongIn(alone, { work: [work(0, 9), { ...work(1, 2, 'b'), book: 2 }] })).toEqual([]);
});

test('what a group or a person is told twice is found', () => {
  const digest = { book: 1, text: `${DIGEST} (1/2)\n王丽：逾期 1`, at: 21_000 };
  expect(wrongIn(toldOnce, { shown: [...GOOD.shown, digest, { ...digest, text: `${DIGEST} (2/2)\n陈洁` }] })).toEqual([]); // prettier-ignore
  expect(wrongIn(toldOnce, { shown: [digest, { ...digest, text: `${DIGEST} (1/2)\n陈洁` }] })).toHaveLength(
    1,
  );
  expect(wrongIn(toldOnce, { shown: [...GOOD.shown, { ...GOOD.shown[0]!, text: `${NEWS}\n- BOOK0001-098` }] })).not.toEqual([]); // prettier-ignore
  expect(wrongIn(toldOnce, { mailed: [...GOOD.mailed, ...GOOD.mailed] })).toHaveLength(1);
});

test('what nobody was told and no record lists is found, on either side', () => {
  expect(wrongIn(noneForgotten, { outboxes: new Map([[1, outbox({ news: 'sent' })]]) })).toEqual(['book 1: the group was not told “digest 46151”']); // prettier-ignore
  expect(wrongIn(noneForgotten, { shown: [] })).toHaveLength(1);
  expect(wrongIn(noneForgotten, { outboxes: new Map([[1, outbox({ news: 'waiting', digest: 'waiting' })]]) })).toHaveLength(1); // prettier-ignore
  expect(wrongIn(noneForgotten, { ledgers: new Map() })).toHaveLength(2);
});

test('what is told on a day of rest is found; what was under way when it began is not', () => {
  const at = (time: number): Facts['shown'] => [{ ...GOOD.shown[0]!, at: time }];
  expect(wrongIn(inHours, { shown: at(41_000) })).toEqual([]);
  expect(wrongIn(inHours, { shown: at(60_000) })).toHaveLength(1);
});

test('a damaged book and a run that nobody runs are found', () => {
  expect(wrongIn(booksWhole, { left: [{ book: 1, damage: 'a row is gone' }] })).toEqual([
    'book 1: a row is gone',
  ]);
  expect(wrongIn(nothingRunning, { runs: [run(1, { state: 'running' })] })).toHaveLength(1);
  expect(wrongIn(nothingRunning, { forgotten: ['a lease'] })).toEqual(['a lease']);
});
