import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateOrders } from '../../../shared/plan/late-orders';
import type { StagePlan } from '../../../shared/plan/order-plan';
import { plan } from '../../../shared/plan/plan';
import { fieldsOf } from '../../../shared/process/expression';
import { isoOf, parseIso } from '../../../shared/time/moment';
import { readWorkbook } from '../../../xlsx/read';

/**
 * Every late order of the sample books as its manager would defend it before the owner of the sheet, in one line: which
 * stage, what kind of date has passed, which day that was, and why nobody could call that unfair. An order that becomes
 * late without a line here, or with another reason, is a change that somebody has to sign.
 */
type Defence = readonly [stage: string, passed: 'carried' | 'money' | 'law', day: string, line: string];

const NOW = '2026-05-18 10:00';

const DEFENDED: Readonly<Record<string, Readonly<Record<string, Defence>>>> = {
  '出货跟踪表-2026.xlsx': {
    'FY26-011': ['balance', 'money', '2026-03-11', '3月4日开船，见副本付款一周已过，尾款写着未付；客户答应5月20日前付，合同不认'],
    'FY26-042': ['balance', 'money', '2026-04-22', '4月15日开船，一周已过，尾款空着，状态待尾款；货已放，更要催'],
    'FY26-048': ['balance', 'money', '2026-04-28', '4月21日开船，一周已过，尾款只到50%'],
    'FY26-057': ['balance', 'money', '2026-05-11', '5月4日开船，一周已过，水单来了，钱没到账'],
    'FY26-059': ['balance', 'money', '2026-05-09', '5月7日开船，近洋11日就到港，见副本付款两天已过，尾款空着'],
    'FY26-084': ['deposit', 'money', '2026-04-23', '4月16日下单，五个工作日已过，定金空着，催过三次'],
    'FY26-085': ['deposit', 'money', '2026-04-09', '4月1日下单，清明后五个工作日已过，定金写着未付'],
  },
  'Order Tracker LC 2026.xlsx': {
    'SB-2614': ['bank_exam', 'money', '2026-05-12', 'L/C at sight, papers with the bank since 6 May: the five banking days are over, nothing is paid'],
    'SB-2616': ['balance', 'money', '2026-05-09', 'T/T 30/70, B/L of 2 May: a week has passed and no balance is in'],
    'SB-2628': ['prod_done', 'carried', '2026-05-13', 'ex-factory was planned for 13 May, the handles are in rework: the goods are not made'],
  },
}; // prettier-ignore

/** Late today, and not to be defended: the term is 待定, so nothing says that a deposit is due. To be asked. */
const NOT_SIGNED: ReadonlySet<string> = new Set(['FY26-088']);

const books = Object.keys(DEFENDED);
const late = new Map(books.map((file) => [file, lateIn(file)]));

function lateIn(file: string): ReadonlyMap<string, StagePlan> {
  const book = readWorkbook(readFileSync(join(__dirname, '../../../samples', file)));
  const orders = lateOrders(plan(book, parseIso(NOW)!));
  return new Map(
    orders.filter(({ order }) => !NOT_SIGNED.has(order)).map(({ order, speaks }) => [order, speaks.row.order.next!]),
  ); // prettier-ignore
}

/** What kind of date a stage is late by: money due, a date of law or credit, or one that the order carries. */
function passedBy({ stage, by, hardBy }: StagePlan): Defence[1] | 'practice' {
  if (stage.branch === 'money') return 'money';
  const rule = by === 'hard' ? stage.notLater[hardBy] : undefined;
  if (rule && fieldsOf(rule).some((field) => field.startsWith('lc_'))) return 'law';
  return by === 'hard' || by === 'planned' ? 'carried' : 'practice';
}

test.each(books)('%s: the late orders are those that are defended, no more and no fewer', (file) => {
  expect([...late.get(file)!.keys()].sort()).toEqual(Object.keys(DEFENDED[file]!).sort());
});

const lines = books.flatMap((file) =>
  Object.entries(DEFENDED[file]!).map(([order, defence]) => [order, ...defence, file] as const),
);

test.each(lines)('%s: %s, %s, passed on %s: %s', (order, stage, passed, day, line, file) => {
  const said = late.get(file)!.get(order)!;
  expect([said.stage.key, passedBy(said), isoOf((said.due ?? said.hardDue)!)]).toEqual([stage, passed, day]);
  expect(line.length).toBeGreaterThanOrEqual(15);
});

test('ETD has passed, and the remark asks whether she sailed: asked, not late', () => {
  const book = readWorkbook(readFileSync(join(__dirname, '../../../samples/出货跟踪表-2026.xlsx')));
  const rows = plan(book, parseIso(NOW)!).tables.flatMap((table) => table.rows);
  const { order } = rows.find(({ order: { key } }) => key === 'FY26-063')!;
  expect(order.late).toBe(false);
  expect(order.questions.find(({ stage }) => stage === 'onboard')).toMatchObject({
    kind: 'remark',
    text: { zh: expect.stringContaining('备注自己在问') as string },
  });
});
