import fc from 'fast-check';
import { BadLogLevel } from '../../../../automation/serve/page/errors';
import {
  EVENTS,
  openLog,
  type LogEvent,
  type LogFields,
  type ServeLog,
} from '../../../../automation/serve/page/log';

const BOOK = '0a1b2c3d-0000-4000-8000-00000000000f';

function written(env: Record<string, string> = {}): {
  log: ServeLog;
  text: () => string;
  lines: () => Record<string, unknown>[];
} {
  let text = '';
  const log = openLog(env, { worker: 'NINGBO-3f0a-1' }, { write: (line) => void (text += line) });
  return { log, text: () => text, lines: () => text.split('\n').filter(Boolean).map((line) => JSON.parse(line) as Record<string, unknown>) }; // prettier-ignore
}

/** What stands in books and about people: order numbers, mail addresses, paths, names. */
const hostile = fc.oneof(
  fc.tuple(fc.constantFrom('PO', 'SO-', 'HX', 'AB1'), fc.integer({ min: 10000, max: 99_999_999 })).map(([a, b]) => `${a}${b}`),
  fc.emailAddress(),
  fc.tuple(fc.constantFrom('/srv/books/', 'C:\\跟单\\', '\\\\nas\\share\\'), fc.stringMatching(/^[a-z]{6,12}$/)).map(([a, b]) => `${a}${b}.xlsx`),
  fc.constantFrom('宁波海曙进出口有限公司', 'Meridian Trading GmbH', 'sheets:1AbCdEfGhIjKlMnOp', 'ALTER TABLE "X"; --\n{"level":"info"}'),
); // prettier-ignore

const thrown = fc.tuple(hostile, hostile, fc.constantFrom(Error, TypeError, RangeError)).map(([message, code, Kind]) =>
  Object.assign(new Kind(message), { code, path: message, name: code, cause: new Error(message), constructor: { name: code } }),
); // prettier-ignore

test('nothing of a book gets into the log, whatever is given to it', () => {
  const any = fc.oneof(
    hostile,
    thrown,
    fc.record({ toString: fc.constant('x'), title: hostile }),
    fc.array(hostile),
  );
  const fields = fc.record({ book: any, job: any, state: any, attempt: any, ms: any, count: any, status: any, error: any, title: any, path: any, msg: any, err: any, level: any, worker: any }, { requiredKeys: [] }); // prettier-ignore
  fc.assert(
    fc.property(fc.oneof(hostile, fc.constantFrom(...EVENTS)), fields, (event, given) => {
      const { log, text, lines } = written({ GENDAN_LOG_LEVEL: 'debug' });
      for (const level of ['debug', 'info', 'warn', 'error'] as const)
        log[level](event as LogEvent, given as unknown as LogFields);
      expect(lines()).toHaveLength(4);
      for (const part of stringsIn([event, given]))
        if (!(EVENTS as readonly string[]).includes(part)) expect(text()).not.toContain(part);
      for (const line of lines()) expect(Object.keys(line)).toEqual(expect.not.arrayContaining(['title', 'path', 'msg', 'err'])); // prettier-ignore
    }),
  );
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 3 ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const own = value instanceof Error ? [value.message, (value as { code?: unknown }).code] : [];
  return [...own, ...Object.values(value)].flatMap(stringsIn);
}

test('a run is told with what it was, as one line of JSON', () => {
  const { log, lines } = written();
  log.info('run-ended', { book: BOOK, job: 'digest', state: 'partly', attempt: 2, ms: 41.6 });
  expect(lines()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
      worker: 'NINGBO-3f0a-1',
      event: 'run-ended',
      book: BOOK,
      job: 'digest',
      state: 'partly',
      attempt: 2,
      ms: 42,
    },
  ]);
});

test('what was thrown is known by its class and by the code of the system, of Node or of the database', () => {
  const { log, lines } = written();
  class DatabaseError extends Error {
    readonly code = '23505';
  }
  class BookBusy extends Error {}
  const system = Object.assign(new Error('ENOENT: no such file, open /srv/a.xlsx'), { code: 'ENOENT' });
  for (const error of [
    system,
    new DatabaseError('PO1'),
    new BookBusy('PO2'),
    'PO3',
    Object.assign(new Error(), { code: '23505' }),
  ])
    // prettier-ignore
    log.error('page-failed', { error });
  expect(lines().map(({ code, system: own }) => [code, own])).toEqual([
    ['Error', 'ENOENT'],
    ['DatabaseError', '23505'],
    ['BookBusy', undefined],
    ['string', undefined],
    // Five digits of an error that is no database's may be anything.
    ['Error', undefined],
  ]);
});

test.each([
  [undefined, ['info', 'error']],
  ['debug', ['debug', 'info', 'error']],
  ['ERROR', ['error']],
  ['silent', []],
])('GENDAN_LOG_LEVEL=%s tells %j', (level, told) => {
  const { log, lines } = written(level === undefined ? {} : { GENDAN_LOG_LEVEL: level });
  log.debug('planned');
  log.info('planned');
  log.error('planned');
  expect(lines().map((line) => line.level)).toEqual(told);
});

test('a level that there is not is said', () =>
  expect(() => written({ GENDAN_LOG_LEVEL: 'loud' })).toThrow(BadLogLevel));
