import { bookOf as bookIn } from '../../../emulators/spreadsheet/book';
import type { Fault, ServerOptions } from '../../../emulators/sheets-rest/server';
import { endStages, stageFor, type Stage } from '../../../emulators/sheets-rest/under-test';
import type { Book } from '../../../shared/book/model';
import { orderBook } from '../../tools/order-book';
import { runOn } from './sheets-run';
import { sampled, upTo } from '../../tools/runs';

afterEach(endStages);

const WRITE = ['plan', 'BOOK', '--write', '--yes'];
/** What the spreadsheet holds, without what only says how wide a row is. */
const content = (stage: Stage): object[] => plain(bookIn(stage.server.workbook));
const plain = (book: Book): object[] =>
  book.sheets.map(({ name, rows, kinds }) => ({
    name,
    cells: rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === null ? [] : [`${r + 1},${c + 1} ${kinds[r]![c]} ${JSON.stringify(value)}`],
      ),
    ),
  }));

/** What a run without trouble leaves, and how many calls it makes. */
const undisturbed = async (): Promise<FreeRun> => (free ??= await runFreely());
let free: FreeRun | undefined;

interface FreeRun {
  readonly before: object[];
  readonly after: object[];
  readonly calls: number;
  readonly rules: number;
}

async function runFreely(): Promise<FreeRun> {
  const stage = await stageFor(orderBook());
  const before = content(stage);
  expect((await runOn(stage, WRITE)).code).toBe(0);
  const { log, workbook } = stage.server;
  return { before, after: content(stage), calls: log.length, rules: workbook.sheets[0]!.colourRules.length };
}

const once = (k: number, fault: Fault): ServerOptions => ({ fault: (n) => (n === k ? fault : undefined) });
const from = (k: number, fault: Fault): ServerOptions => ({ fault: (n) => (n >= k ? fault : undefined) });

const FAULTS: [string, Fault][] = [
  ['is turned away with a time to wait', { is: 'error', status: 429, retryAfter: 17 }],
  ['fails with 500', { is: 'error', status: 500 }],
  ['is done and answered with 502', { is: 'error', status: 502, after: true }],
  ['is cut off', { is: 'dropped' }],
  ['is done and its answer lost', { is: 'dropped', after: true }],
];

test('a first plan --write makes six calls: two to read, two to look again, one for the headers, one to write', async () => {
  const { calls } = await undisturbed();
  expect(calls).toBe(6);
});

describe.each(sampled(FAULTS, 3))('any one call %s', (_, fault) => {
  test('and the run ends as one without trouble, nothing twice, and can be taken back', async () => {
    const { before, after, calls, rules } = await undisturbed();
    for (const k of sampled(upTo(calls), 2)) {
      const stage = await stageFor(orderBook(), once(k, fault));
      const { code, err } = await runOn(stage, WRITE);
      expect([k, code, err.match(/(\d+) cells written/)?.[1]]).toEqual([k, 0, '30']);
      expect(content(stage)).toEqual(after);
      expect(stage.server.workbook.sheets[0]!.colourRules).toHaveLength(rules);
      stage.server.set({});
      expect((await runOn(stage, WRITE)).err).toContain('Nothing to write');
      expect((await runOn(stage, ['revert', 'BOOK'])).code).toBe(0);
      expect(content(stage)).toEqual(before);
      expect(stage.server.workbook.sheets[0]!.colourRules).toHaveLength(0);
    }
  });

  test('and every one after it: a sentence, nothing wrong, and the next run completes', async () => {
    const { before, after, calls } = await undisturbed();
    for (const k of sampled(upTo(calls), 2)) {
      const stage = await stageFor(orderBook(), from(k, fault));
      const { code, err } = await runOn(stage, WRITE);
      expect([k, code]).toEqual([k, 1]);
      expect(err).toMatch(/used up|not available|cannot be reached/);
      expect(err).not.toMatch(/Gendan failed inside/);
      expect([before, after]).toContainEqual(content(stage));
      stage.server.set({});
      await runOn(stage, WRITE);
      expect(content(stage)).toEqual(after);
      expect((await runOn(stage, ['revert', 'BOOK'])).code).toBe(0);
      expect(content(stage)).toEqual(before);
    }
  });

  test('while a write is taken back: it is taken back once', async () => {
    const { before } = await undisturbed();
    const trial = await stageFor(orderBook());
    await runOn(trial, WRITE);
    trial.server.set({});
    await runOn(trial, ['revert', 'BOOK']);
    const calls = trial.server.log.length;
    for (const k of sampled(upTo(calls), 2)) {
      const stage = await stageFor(orderBook());
      await runOn(stage, ['set', '--yes', 'BOOK', '出货!P3=earlier']);
      await runOn(stage, WRITE);
      stage.server.set(once(k, fault));
      expect((await runOn(stage, ['revert', 'BOOK'])).code).toBe(0);
      stage.server.set({});
      // The earlier write is another one and still there.
      expect(bookIn(stage.server.workbook).sheets[0]!.rows[2]![15]).toBe('earlier');
      await runOn(stage, ['revert', 'BOOK']);
      expect(content(stage)).toEqual(before);
    }
  });
});

test('waits as long as Google asks, else twice as long each time', async () => {
  const asked = await stageFor(orderBook(), once(1, { is: 'error', status: 429, retryAfter: 17 }));
  await runOn(asked, ['map', 'BOOK']);
  expect(asked.waits).toEqual([17_000]);
  const own = await stageFor(orderBook(), {
    fault: (n) => (n < 5 ? { is: 'error', status: 503 } : undefined),
  });
  await runOn(own, ['map', 'BOOK']);
  expect(own.waits).toEqual([1000, 2000, 4000, 8000]);
});

test('a quota that fills up within the run is waited for', async () => {
  const stage = await stageFor(orderBook(), { readsPerMinute: 2, writesPerMinute: 1 });
  const { code } = await runOn(stage, WRITE);
  expect(code).toBe(0);
  expect(stage.server.log.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
});

test('a quota that never frees up ends with a sentence after some two minutes, not with a hanging run', async () => {
  const stage = await stageFor(orderBook(), { readsPerMinute: 0 });
  const { code, err } = await runOn(stage, ['plan', 'BOOK', '--lang', 'zh']);
  expect([code, err]).toEqual([1, expect.stringContaining('调用次数已用完')]);
  expect(stage.waits.reduce((a, b) => a + b)).toBe(63_000);
});
