import { askedBefore, runningJobs } from '../../../../shared/serving/view/actions';
import { bookLines, filterBooks, sortBooks, type BookFilter } from '../../../../shared/serving/view/books';
import { groupMessages } from '../../../../shared/serving/view/messages';
import { countWords } from '../../../../shared/serving/view/words';
import { isSilent, workersInOrder } from '../../../../shared/serving/view/workers';
import { aBook, anOverview, aRun } from './answers';
import { inShanghai } from './viewer';

const viewer = inShanghai('2026-05-18 10:31');
const all: BookFilter = { text: '', group: '', state: 'all' };

const books = [
  aBook({ id: 'well', title: 'C', late: 2, last: { update: aRun(), digest: aRun({ job: 'digest', startedAt: '2026-05-18T02:20:00Z' }) }, next: { update: '2026-05-18T03:00:00Z', digest: '2026-05-18T02:40:00Z' } }),
  aBook({ id: 'paused', title: 'A', group: '深圳公司', isPaused: true, next: { update: '2026-05-18T02:35:00Z' } }),
  aBook({ id: 'gone', title: 'B', isGone: true, isPaused: true, late: 5 }),
  aBook({ id: 'failed', title: 'D', orders: 99 }),
  aBook({ id: 'running', title: 'E', last: { update: aRun({ state: 'running' }) } }),
]; // prettier-ignore
const lines = bookLines({
  books,
  failures: [aRun({ book: 'failed', state: 'dead' }), aRun({ book: 'well', state: 'partly' })],
});
const shown = (filter: Partial<BookFilter>): string[] =>
  filterBooks(lines, { ...all, ...filter }).map(({ book }) => book.id);

test('a book stands as the first that fits, with its newest run and what comes first', () => {
  expect(lines.map(({ standing }) => standing)).toEqual(['well', 'paused', 'gone', 'failed', 'running']);
  expect(lines[0]).toMatchObject({ last: { job: 'digest' }, next: '2026-05-18T02:40:00Z' });
  expect(lines[1]!.next).toBeUndefined();
});

test('filters narrow each other', () => {
  expect(shown({})).toHaveLength(5);
  expect(shown({ state: 'late' })).toEqual(['well', 'gone']);
  expect(shown({ state: 'paused' })).toEqual(['paused']);
  expect(shown({ group: '宁波公司', text: 'd:\\' })).toEqual(['well', 'gone', 'failed', 'running']);
  expect(shown({ group: '宁波公司', state: 'paused' })).toEqual([]);
});

test('sorted by what is asked, then by title', () => {
  const order = (by: Parameters<typeof sortBooks>[1]): string =>
    sortBooks(lines, by).map(({ book }) => book.title).join(''); // prettier-ignore
  expect(order('title')).toBe('ABCDE');
  expect(order('late')).toBe('BCADE');
  expect(order('orders')).toBe('DABCE');
  expect(order('last')).toBe('CEABD');
  expect(order('next')).toBe('CABDE');
});

test('who sends or stops is asked first; what can be done again is not', () => {
  expect(askedBefore({ do: 'run', book: 'b', job: 'digest' })).toBe('sends');
  expect(askedBefore({ do: 'retry', book: 'b', job: 'channels' })).toBe('sends');
  expect(askedBefore({ do: 'run', book: 'b', job: 'update' })).toBeUndefined();
  expect(askedBefore({ do: 'pause', book: 'b' })).toBeUndefined();
  expect(askedBefore({ do: 'cancel', book: 'b' })).toBe('stops');
  expect(runningJobs(books[4]!)).toEqual(['update']);
});

test('messages: uncertain first, of what was sent only today', () => {
  const message = { book: 'well', group: '宁波公司', channel: 'mail', to: '陈立', day: '2026-05-18' };
  const groups = groupMessages(
    [
      { ...message, state: 'sent' },
      { ...message, state: 'sent', to: '王莹' },
      { ...message, state: 'sent', day: '2026-05-17' },
      { ...message, state: 'waiting' },
      { ...message, state: 'uncertain', day: '2026-05-12' },
      { ...message, state: 'failed', channel: 'reply', book: 'removed' },
    ],
    books,
    '2026-05-18',
  );
  expect(groups.map(({ state, title, messages }) => [state, title, messages.length])).toEqual([
    ['uncertain', 'C', 1],
    ['failed', 'removed', 1],
    ['waiting', 'C', 1],
    ['sent', 'C', 2],
  ]);
});

test('a worker that is not seen for two minutes is silent, and stands first', () => {
  const [worker] = anOverview().workers;
  const silent = { ...worker!, name: 'z', seenAt: '2026-05-18T02:29:00Z' };
  expect(isSilent({ ...silent, seenAt: '2026-05-18T02:30:00Z' }, viewer)).toBe(false);
  expect(workersInOrder([worker!, silent], viewer).map(({ name }) => name)).toEqual(['z', 'w1']);
});

test('counts are said without those that came to nothing, but for the orders', () => {
  const said = countWords({ late: 0, orders: 0, sent: 2, unheardOf: 5, uncertain: 1 });
  expect(said.map(({ zh }) => zh)).toEqual(['0 单', '发出 2 条', '1 条不确定']);
  expect(said.map(({ en }) => en)).toEqual(['0 orders', '2 sent', '1 uncertain']);
});
