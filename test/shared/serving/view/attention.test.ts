import fc from 'fast-check';
import { both } from '../../../../shared/lang';
import { attentionOf } from '../../../../shared/serving/view/attention';
import { JOBS } from '../../../../shared/serving/jobs';
import { aBook, anOverview, aRun } from './answers';
import { inShanghai } from './viewer';

const viewer = inShanghai('2026-05-18 10:31');
const locked = both('文件被锁住。', 'The file is locked.');
const offline = both('没有网络。', 'There is no network.');
const kinds = (overview: Parameters<typeof attentionOf>[0]): string[] =>
  attentionOf(overview, viewer).map(({ kind, job }) => [kind, job].filter(Boolean).join(' '));

test('nothing needs anybody where all is well', () => {
  expect(attentionOf(anOverview(), viewer)).toEqual([]);
});

test('the most pressing first: nobody works, given up, gone, failed, uncertain, partly, a silent worker', () => {
  const overview = anOverview({
    books: [aBook(), aBook({ id: 'b2', isGone: true })],
    queues: [{ job: 'update', waiting: 4, running: 0, dead: 0 }],
    workers: [
      {
        name: 'w1',
        machine: 'm1',
        startedAt: '2026-05-17T02:00:00Z',
        seenAt: '2026-05-18T02:00:00Z',
        isDraining: false,
      },
    ],
    failures: [
      aRun({ job: 'checkup', state: 'partly' }),
      aRun({ job: 'channels', state: 'partly', counts: { uncertain: 2 } }),
      aRun({ job: 'digest', state: 'failed' }),
      aRun({ job: 'update', state: 'failed' }),
      aRun({ job: 'dashboard', state: 'dead' }),
    ],
  });
  expect(kinds(overview)).toEqual(['nobody', 'dead dashboard', 'gone', 'failed update', 'failed digest', 'uncertain channels', 'partly checkup', 'silent']); // prettier-ignore
});

test('one cause is told once for all its books, with the newest time', () => {
  const overview = anOverview({
    books: [aBook(), aBook({ id: 'b2' }), aBook({ id: 'b3' })],
    failures: [
      aRun({ state: 'failed', sentence: offline }),
      aRun({ state: 'failed', sentence: offline, book: 'b2', endedAt: '2026-05-18T02:20:00Z' }),
      aRun({ state: 'failed', sentence: locked, book: 'b3' }),
    ],
  });
  const [first, second] = attentionOf(overview, viewer);
  expect(first).toMatchObject({ sentence: offline, at: '2026-05-18T02:20:00Z' });
  expect(first!.books.map(({ id }) => id)).toEqual(['b1', 'b2']);
  expect(second).toMatchObject({ sentence: locked });
});

test('a failed run that left messages uncertain is told as both', () => {
  const failed = aRun({ job: 'channels', state: 'failed', counts: { uncertain: 1 } });
  expect(kinds(anOverview({ failures: [failed] }))).toEqual(['failed channels', 'uncertain channels']);
});

test('a book that is gone is told once, its failures are not; its uncertain messages are', () => {
  const overview = anOverview({
    books: [aBook({ isGone: true })],
    failures: [aRun({ state: 'dead' }), aRun({ job: 'digest', state: 'failed', counts: { uncertain: 3 } })],
  });
  expect(kinds(overview)).toEqual(['gone', 'uncertain digest']);
});

test('a worker that stops when it is done takes nothing that waits', () => {
  const { workers } = anOverview();
  const queues = [{ job: 'update' as const, waiting: 1, running: 1, dead: 0 }];
  expect(kinds(anOverview({ queues }))).toEqual([]);
  expect(kinds(anOverview({ queues, workers: [{ ...workers[0]!, isDraining: true }] }))).toEqual(['nobody']);
});

test('no failure is lost, and no uncertain message: the sums are those of the runs', () => {
  const run = fc.record({
    book: fc.constantFrom('b1', 'b2', 'b3'),
    job: fc.constantFrom(...JOBS),
    state: fc.constantFrom('failed' as const, 'dead' as const, 'partly' as const),
    sentence: fc.constantFrom(locked, offline, undefined),
    uncertain: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(run), (all) => {
      const failures = all.map(({ uncertain, ...more }) => aRun({ ...more, counts: { uncertain } }));
      const items = attentionOf(
        anOverview({ books: ['b1', 'b2', 'b3'].map((id) => aBook({ id })), failures }),
        viewer,
      );
      const uncertain = items
        .filter(({ kind }) => kind === 'uncertain')
        .reduce((sum, { count }) => sum + count, 0);
      expect(uncertain).toBe(all.reduce((sum, each) => sum + each.uncertain, 0));
      const told = items
        .filter(({ kind }) => kind === 'failed' || kind === 'dead')
        .flatMap(({ books }) => books);
      expect(told).toHaveLength(all.filter(({ state }) => state !== 'partly').length);
    }),
  );
});
