import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventLogReport } from '../../../../shared/checkup/event-log/model';
import { reportOf } from '../../../../shared/checkup/event-log/report';
import { logOf, xesOf } from '../../../tools/event-log';
import { sql } from '../../../tools/sql';

/** The reports as a database makes them, which reads the files and their times by itself. */
function bySql(logs: readonly { readonly path: string; readonly delimiter: string }[]): EventLogReport[] {
  const made = sql([
    { text: `set timezone = 'UTC'` },
    { text: `set datestyle = 'ISO, DMY'` },
    ...logs.flatMap(({ path, delimiter }) => [
      { text: `create table event (id text collate "C", activity text collate "C", at timestamptz, resource text, row bigserial)` },
      { text: `copy event (id, activity, at, resource) from '/dev/blob' with (format csv, header, delimiter '${delimiter}')`, file: path },
      ...QUERIES.map((text) => ({ text })),
      { text: 'drop table event' },
    ]),
  ]); // prettier-ignore
  return logs.map((_, at) => {
    const [counts, activities, transitions, variants] = made.slice(4 + at * (3 + QUERIES.length));
    return { ...counts![0], activities, transitions, variants } as unknown as EventLogReport;
  });
}

const QUERIES = [
  `select count(distinct id)::int cases, count(*)::int events from event`,
  `select activity as name, count(*)::int n from event group by 1 order by 2 desc, 1`,
  `select activity as "from", next as "to", count(*)::int n,
          percentile_cont(0.5) within group (order by extract(epoch from later - at)::float8 / 3600) as "medianHours"
   from (select activity, at, lead(activity) over way as next, lead(at) over way as later
         from event window way as (partition by id order by at, row)) as pairs
   where next is not null group by 1, 2 order by 3 desc, 1, 2`,
  `select path, count(*)::int n
   from (select id, array_agg(activity order by at, row) as path from event group by id) as ways
   group by 1 order by 2 desc, 1`,
];

const file = (name: string): string => join(__dirname, 'logs', name);
const report = (name: string): EventLogReport =>
  reportOf(logOf(readFileSync(file(name), 'utf8'), 50_000).log);

/** Hours to the ten-millionth part, all else as it is: a database divides seconds, Gendan milliseconds. */
const rounded = ({ transitions, ...others }: EventLogReport) => ({
  ...others,
  transitions: transitions.map((each) => ({ ...each, medianHours: Number(each.medianHours.toFixed(7)) })),
});

test('public logs have the reports that a database makes of them, in all four lists', () => {
  const [patients, incidents] = bySql([
    { path: file('patients.csv'), delimiter: ',' },
    { path: file('incidents.csv'), delimiter: ';' },
  ]);
  expect([patients!.cases, patients!.events, incidents!.cases, incidents!.events]).toEqual([500, 5442, 800, 5484]); // prettier-ignore
  expect(incidents!.variants.length).toBeGreaterThan(100);
  expect(rounded(report('patients.csv'))).toEqual(rounded(patients!));
  expect(rounded(report('incidents.csv'))).toEqual(rounded(incidents!));
});

test('a log has the same report as XES', () => {
  const { log } = logOf(readFileSync(file('patients.csv'), 'utf8'));
  const rows = [...log].flatMap(([of, events]) =>
    events.map(({ activity, at }) => ({ of, activity, time: new Date(at).toISOString() })),
  );
  expect(reportOf(logOf(xesOf(rows), 1000).log)).toEqual(report('patients.csv'));
});

test('days of the incidents are told by the file itself, which is said', () => {
  const { notes, left } = logOf(readFileSync(file('incidents.csv'), 'utf8'));
  expect(left).toBe(0);
  expect(notes.map(({ en }) => en)).toEqual([
    'Dates are read day before month, because of “29-02-2016 01:23”.',
  ]);
});
