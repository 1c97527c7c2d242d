import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../../shared/book/model';
import { afterLimit } from '../../../shared/plan/after-limit';
import type { OrderPlan, StagePlan } from '../../../shared/plan/order-plan';
import type { Plan } from '../../../shared/plan/plan';
import { dayOf, lastMinuteOf, minuteOf } from '../../../shared/time/moment';
import { readWorkbook } from '../../../xlsx/read';
import { bookOf030 } from '../../tools/books';
import { checkedUp, planOf } from '../../tools/checkup-book';
import { sql } from '../../tools/sql';

/**
 * The figures of both samples, and of one with the process that 0.3.0 wrote, worked out a second time: a database has
 * what the plan says of each stage and does the rest, from the days typed in bulk to the percentiles.
 */
const read = (file: string): Book => readWorkbook(readFileSync(join(__dirname, '../../../samples', file)));
const chinese = read('出货跟踪表-2026.xlsx');
const BOOKS: readonly (readonly [string, Book])[] = [
  ['出货跟踪表-2026', chinese],
  ['Order Tracker LC 2026', read('Order Tracker LC 2026.xlsx')],
  [
    'by the process of 0.3.0',
    { sheets: [...chinese.sheets, ...bookOf030('zh').sheets.filter(({ name }) => name === '跟单_流程')] },
  ],
];

/** One row for each stage that is done on a day that somebody wrote down. */
function deedsOf({ tables, now }: Plan): string {
  const rows: string[] = [];
  for (const { table, rows: all, columns } of tables)
    for (const { row, order } of all) {
      if (order.carriedOn || order.phase === 'cancelled') continue;
      const name = row.order === '' ? order.key : row.order;
      for (const judged of order.stages) {
        const column = columns.ofStage(judged.stage).done[0]?.column ?? '';
        if (isWritten(judged) && dayOf(judged.done!) <= dayOf(now))
          rows.push(
            `(${quoted(name)}, ${quoted(`${table.sheet} ${column}`)}, ${figuresOf(order, judged).join()})`,
          );
      }
    }
  return rows.join();
}

const isWritten = ({ status, done, doneBy }: StagePlan): boolean =>
  ['done', 'done late'].includes(status) &&
  done !== undefined &&
  ['cell', 'log', 'answer', 'word'].includes(doneBy);

function figuresOf(order: OrderPlan, judged: StagePlan): (string | number)[] {
  const { stage, due, by, doneBy, isEstimated } = judged;
  const done = dayOf(judged.done!);
  const begun = order.cells.date('order_date');
  const isBefore = begun !== undefined && done < dayOf(begun);
  const took = isBefore || doneBy !== 'cell' ? null : slowly(order, judged);
  const isKnown = doneBy === 'cell' && due !== undefined && !(by === 'limit' && isEstimated);
  return [
    quoted(stage.key),
    stage.index,
    quoted(String(stage.limit?.amount ?? '')),
    quoted(stage.limit?.unit ?? 'd'),
    done,
    took ?? 'null',
    took === null ? 'null' : done - dayOf(judged.start!),
    isKnown ? Math.max(0, done - dayOf(due)) : 'null',
  ];
}

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The shortest limit that would have been kept, tried from nothing upward. The samples have no waits. */
function slowly({ clocks }: OrderPlan, { stage, start, startedBy, done, isEstimated, isStartExpected }: StagePlan): number | null {
  if (start === undefined || isEstimated || isStartExpected) return null;
  if (startedBy && dayOf(done!) < dayOf(start)) return null;
  if (!stage.limit) return Math.max(0, dayOf(done!) - dayOf(start));
  for (let amount = 0; ; amount++) {
    const due = afterLimit(start, { ...stage, limit: { ...stage.limit, amount } }, clocks[stage.index]!);
    if (minuteOf(done!) <= lastMinuteOf(due)) return amount;
  }
} // prettier-ignore

const TABLE = `create table deed (ord text, col text, stage text, at int, amount text, unit text, day int, took float, elapsed int, late int)`;
/** Each day of an order once, and whether its day was typed in bulk. */
const ONCE = `create view once as select distinct on (ord, stage, day) d.*, exists (
  select 1 from deed b where b.col = d.col and b.day = d.day having count(distinct b.ord) >= 5) as bulk
  from deed d order by ord, stage, day`;
const STAGES = `select stage, amount, unit, count(took) filter (where not bulk) as n,
  percentile_cont(array[0.5, 0.8, 0.9, 0.95]) within group (order by took) filter (where not bulk) as p,
  count(*) filter (where late = 0) as kept, count(late) as known,
  count(distinct ord) as done from once group by stage, amount, unit`;
const STEPS = `create view step as select ord, stage, max(day) as day, min(at) as at from deed group by ord, stage`;
const PATHS = `select string_agg(path, '') as path, n from (
  select path, count(*) as n from (
    select ord, string_agg(stage, '>' order by day, at) as path from step group by ord having count(*) > 1) w
  group by path) g group by path, n`;
const TRANSITIONS = `select was as from, stage as to, count(*) as n, percentile_cont(0.5) within group (order by day - before) as days from (
  select *, lag(stage) over w as was, lag(day) over w as before from step window w as (partition by ord order by day, at)) s
  where was is not null group by was, stage`;
const SLOWEST = `select stage, sum(greatest(elapsed, 0)) as days, sum(sum(greatest(elapsed, 0))) over () as together
  from once where took is not null and not bulk group by stage order by days desc limit 1`;
const LATEST = `select stage, count(distinct ord) as orders, sum(late) as days from once where late > 0
  group by stage order by orders desc, days desc limit 1`;

/** One database for all of them: to start one takes seconds. */
const QUERIES = [STAGES, PATHS, TRANSITIONS, SLOWEST, LATEST];
let answers: Record<string, unknown>[][];
beforeAll(() => {
  const all = BOOKS.flatMap(([, book], at) => {
    const into = [`create schema b${at}`, `set search_path to b${at}`, TABLE];
    return [...into, `insert into deed values ${deedsOf(planOf(book))}`, ONCE, STEPS, ...QUERIES];
  });
  const made = sql(all.map((text) => ({ text })));
  answers = made.filter((_, at) => QUERIES.includes(all[at]!));
});

test.each(BOOKS)('%s', (name, book) => {
  const checkup = checkedUp(book);
  const first = QUERIES.length * BOOKS.findIndex(([each]) => each === name);
  const [stages, paths, transitions, slow, late] = answers.slice(first);
  const [[slowest], [latest]] = [slow!, late!];

  const byName = (a: string[], b: string[]): number => (a.join() < b.join() ? -1 : 1);
  const figures = checkup.stages.map(({ stage, limit, unit, n, median, p80, p90, p95, onTime }) => [
    stage, String(limit ?? ''), unit, String(n), ...[median, p80, p90, p95].map((each) => each?.toFixed(6) ?? ''),
    `${onTime.of}/${onTime.n}`,
  ]); // prettier-ignore
  const expected = stages!.map((row) => [
    String(row['stage']), String(row['amount']), String(row['unit']), String(row['n']),
    ...((row['p'] as number[] | null) ?? [undefined, undefined, undefined, undefined]).map((each) => each?.toFixed(6) ?? ''),
    `${String(row['kept'])}/${String(row['known'])}`,
  ]); // prettier-ignore
  const dated = new Set(expected.map(([stage, limit]) => `${stage} ${limit}`));
  expect(figures.filter(([stage, limit]) => dated.has(`${stage} ${limit}`)).sort(byName)).toEqual(
    expected.sort(byName),
  );
  expect(stages!.length).toBeGreaterThan(5);

  expect(checkup.paths.map(({ path, n }) => [path.join('>'), String(n)]).sort(byName)).toEqual(
    paths!.map((row) => [String(row['path']), String(row['n'])]).sort(byName),
  );
  expect(
    checkup.transitions.map(({ from, to, n, medianDays }) => [from, to, String(n), String(medianDays)]).sort(byName),
  ).toEqual(
    transitions!.map((row) => [row['from'], row['to'], row['n'], row['days']].map(String)).sort(byName),
  ); // prettier-ignore

  expect(checkup.bottleneck.byTime).toEqual({
    stage: slowest!['stage'],
    days: Number(slowest!['days']),
    share: Number(slowest!['days']) / Number(slowest!['together']),
  });
  expect(checkup.bottleneck.byLateness).toEqual({
    stage: latest!['stage'],
    orders: Number(latest!['orders']),
    days: Number(latest!['days']),
  });
});
