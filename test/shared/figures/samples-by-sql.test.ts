import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from '../../../shared/book/apply';
import type { Book } from '../../../shared/book/model';
import { stageWordsOf } from '../../../shared/config';
import { proposeSetUp } from '../../../shared/features/setup/set-up';
import type { FigureKey } from '../../../shared/figures/figure';
import { periodAt } from '../../../shared/figures/periods';
import { allFigureRows } from '../../../shared/figures/rows-of';
import { rowsWithin, valueOf } from '../../../shared/figures/value';
import { patchOf } from '../../../shared/plan/patch-of';
import { plan as planOf, type Plan } from '../../../shared/plan/plan';
import { dayOf, parseIso } from '../../../shared/time/moment';
import { readWorkbook } from '../../../xlsx/read';
import { sql } from '../../tools/sql';

/**
 * The figures of both samples once more, by SQL over their cells: nothing of Gendan's takes part in it but the reader of
 * the file. The months are those of the sailing, of the last money and of the completion.
 */
const NOW = parseIso('2026-05-18 10:00')!;
const MONTHS = ['2026-03', '2026-04', '2026-05'];

const bookOf = (file: string): Book => readWorkbook(readFileSync(join(__dirname, '../../../samples', file)));

const quoted = (text: string): string => `'${text.replace(/'/g, "''").replace(/\0/g, '')}'`;

/** A table of all cells: sheet, row, column, and what it holds as a figure or a text. */
function cells(name: string, book: Book): string {
  const rows = book.sheets.flatMap(({ name, rows: all }) =>
    all.flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (value === null || typeof value === 'object') return [];
        const figure = typeof value === 'number' ? String(value) : 'null';
        return [`(${quoted(name)},${r + 1},${c + 1},${figure},${quoted(String(value))})`];
      }),
    ),
  );
  return `create table ${name}_cell as select * from (values ${rows.join(',')}) as t(sheet, r, c, num, txt)`;
}

/** A serial day of a cell: a serial, 20260504, 2026.5.4, 5/4, 5.4, 5月4日, 12May26, 26-Mar-2026; `4.2 改为4.7` is the latter. */
const DAY = `create function day_of(num numeric, txt text) returns int language sql immutable as $$
  select (case
    when num between 40000 and 60000 then floor(num)::int
    when txt ~ '^20[0-9]{6}$' then to_date(txt, 'YYYYMMDD') - date '1899-12-30'
    when txt ~ '^20[0-9]{2}[./-][0-9]+[./-][0-9]+' then
      make_date(substring(txt, '^([0-9]{4})')::int, substring(txt, '^[0-9]{4}[./-]([0-9]+)')::int, substring(txt, '^[0-9]{4}[./-][0-9]+[./-]([0-9]+)')::int) - date '1899-12-30'
    when txt ~ '改' then day_of(null, trim(substring(txt, '改[为到]?(.*)$')))
    when txt ~ '^[0-9]{1,2}[./][0-9]{1,2}([^0-9./]|$)' then
      make_date(2026, substring(txt, '^([0-9]+)')::int, substring(txt, '[./]([0-9]+)')::int) - date '1899-12-30'
    when txt ~ '^[0-9]+月[0-9]+日' then
      make_date(2026, substring(txt, '^([0-9]+)')::int, substring(txt, '月([0-9]+)')::int) - date '1899-12-30'
    when txt ~ '^[0-9]{1,2}[A-Z][a-z]{2}[0-9]{2}$' then to_date(txt, 'DDMonYY') - date '1899-12-30'
    when txt ~ '^[0-9]{1,2} [A-Z][a-z]{2}$' then to_date(txt || ' 2026', 'DD Mon YYYY') - date '1899-12-30'
    when txt ~ '^[0-9]{1,2}-[A-Za-z]{3}-[0-9]{4}$' then to_date(txt, 'DD-Mon-YYYY') - date '1899-12-30'
  end) $$`;

const NOW_DAY = dayOf(NOW);
const month = (day: string): string => `to_char(date '1899-12-30' + ${day}, 'YYYY-MM')`;

function ours(plan: Plan, figure: FigureKey): Map<string, { n: number; met: number; days: number }> {
  const rows = allFigureRows(plan);
  return new Map(
    MONTHS.map((key) => {
      const period = periodAt('month', dayOf(parseIso(`${key}-10`)!));
      const { n, met } = valueOf(rows, figure, period);
      const days = rowsWithin(rows, figure, period).reduce((sum, row) => sum + row.days, 0);
      return [key, { n, met, days }];
    }),
  );
}

const theirs = (rows: readonly Record<string, unknown>[]) =>
  new Map(
    MONTHS.map((key) => {
      const row = rows.find(({ m }) => m === key);
      const figure = (name: string): number => Number(row?.[name] ?? 0);
      return [key, { n: figure('n'), met: figure('met'), days: figure('days') }];
    }),
  );

/** A view with a column per header of an order sheet, by the row in which its order number stands. */
const columnsView = (name: string, titles: Readonly<Record<string, string>>, key: string): string => {
  const columns = Object.entries(titles).map(
    ([column, pattern]) =>
      `max(case when h.txt ~ ${quoted(pattern)} then day_of(v.num, v.txt) end) as ${column}, max(case when h.txt ~ ${quoted(pattern)} then v.txt end) as ${column}_txt`,
  );
  return `create view ${name} as
    with head as (select sheet, r, c, txt from ${name}_cell a where exists (select 1 from ${name}_cell b where b.sheet = a.sheet and b.r = a.r and b.txt ~ ${quoted(key)}))
    select v.sheet, v.r, ${columns.join(', ')} from head h join ${name}_cell v on v.sheet = h.sheet and v.c = h.c and v.r > h.r group by v.sheet, v.r`;
};

const TRACKER = bookOf('Order Tracker LC 2026.xlsx');
const BOOK = bookOf('出货跟踪表-2026.xlsx');

/** As if the log had been begun on New Year's Day: the run records every outcome since. */
function recorded(): Book {
  const setUp = applyPatch(BOOK, proposeSetUp(planOf(BOOK, NOW), {}).patch).book;
  const since = (sheet: Book['sheets'][number]): Book['sheets'][number] =>
    sheet.name === '跟单_记录'
      ? { ...sheet, rows: sheet.rows.map((row, at) => (at === 1 ? [46023, ...row.slice(1)] : row)) }
      : sheet;
  const begun = { ...setUp, sheets: setUp.sheets.map(since) };
  return applyPatch(begun, patchOf(planOf(begun, NOW))).book;
}
const RECORDED = recorded();

const TRACKER_TITLES = { no: '^Order No$', terms: '^Payment Terms$', lsd: '^Latest Shipment Date$', etd: '^ETD$', atd: '^ATD$', deposit: '^Deposit Received$', paid: '^Payment Received$' }; // prettier-ignore
const BOOK_TITLES = { no: '^订单号', lsd: '^最迟装运期', etd: '^船期', atd: '^实际开船', status: '^状态' };
const LOG_TITLES = { no: '^订单$', stage: '^节点', event: '^事件', done: '^日期', verdict: '^内容' };
const LAST_PAID = 'greatest(paid, coalesce(deposit, 0))';

const QUERIES = {
  sailed: `select ${month('atd')} as m, count(*) as n, sum(case when atd <= least(etd + 1, lsd) then 1 else 0 end) as met
    from tracker where atd <= ${NOW_DAY} and etd is not null group by 1`,
  money: `select ${month(LAST_PAID)} as m, count(*) as n, sum(greatest(0, ${LAST_PAID} - atd)) as days
    from tracker where atd <= ${NOW_DAY} and paid <= ${NOW_DAY} and (terms_txt not like '%30/70%' or deposit is not null) group by 1`,
  sailedBook: `select ${month('atd')} as m, count(*) as n, sum(case when behind <= 0 then 1 else 0 end) as met from (
      select no_txt, max(atd) as atd, max(atd - least(etd + 1, lsd)) as behind, bool_and(atd is not null) as gone
      from book where no_txt like 'FY%' and coalesce(status_txt, '') !~ '取消' group by no_txt) o
    where gone and atd <= ${NOW_DAY} and behind is not null group by 1`,
  judged: `select no_txt as no, stage_txt as stage, done, verdict_txt as verdict from log where event_txt = '判定'`,
};

let found: Readonly<Record<keyof typeof QUERIES, Record<string, unknown>[]>>;
beforeAll(() => {
  const made = [
    cells('tracker', TRACKER),
    cells('book', BOOK),
    cells('log', { sheets: RECORDED.sheets.filter(({ name }) => name === '跟单_记录') }),
    DAY,
    columnsView('tracker', TRACKER_TITLES, '^Order No$'),
    columnsView('book', BOOK_TITLES, '^订单号'),
    columnsView('log', LOG_TITLES, '^事件'),
  ];
  const results = sql([...made, ...Object.values(QUERIES)].map((text) => ({ text })));
  found = Object.fromEntries(
    Object.keys(QUERIES).map((key, at) => [key, results[made.length + at]!]),
  ) as typeof found;
}, 120_000);

test('the English tracker: sailed in time, days to money', () => {
  const plan = planOf(TRACKER, NOW);
  expect(ours(plan, 'shippedAsPromised')).toEqual(theirs(found.sailed));
  expect(ours(plan, 'daysToMoney')).toEqual(theirs(found.money));
  expect(ours(plan, 'shippedAsPromised').get('2026-04')).toMatchObject({ n: 13, met: 12 });
});

test('the Chinese tracking book: sailed in time, orders that are carried on in a later month once', () => {
  const plan = planOf(BOOK, NOW);
  expect(ours(plan, 'shippedAsPromised')).toEqual(theirs(found.sailedBook));
  expect(ours(plan, 'shippedAsPromised').get('2026-04')).toMatchObject({ n: 23, met: 16 });
});

test('what the log has recorded counts as it was recorded, and as much as without a log', () => {
  const plan = planOf(RECORDED, NOW);
  const names = stageWordsOf(plan.config.processRows);
  const keyOf = (no: unknown, stage: unknown, day: unknown): string =>
    `${String(no)} ${String(stage)} ${String(day)}`;
  const log = new Map(found.judged.map(({ no, stage, done, verdict }) => [keyOf(no, stage, done), verdict]));
  const counted = allFigureRows(plan).filter(({ figure, counts }) => figure === 'stagesInTime' && counts > 0);
  for (const { order, stage, day, met } of counted)
    expect([order, stage, log.get(keyOf(order, names[stage]!.zh, day))]).toEqual([order, stage, met === 1 ? '按时' : '逾期']); // prettier-ignore
  expect(counted.length).toBeGreaterThan(100);
  expect(ours(plan, 'stagesInTime')).toEqual(ours(planOf(BOOK, NOW), 'stagesInTime'));
});
