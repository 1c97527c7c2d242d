import { both, same, type Bilingual } from '../../lang';
import { pickOrders, type OrderFilter, type PickedOrder } from '../../orders/filter';
import { entriesOf } from '../../orders/entry';
import { lineOf, rankedOrders } from '../../orders/lines';
import { bundledQuestions } from '../../plan/bundled-questions';
import { lateOrders } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { SAILING } from '../../plan/sailing';
import { ownerName } from '../../plan/work';
import { runText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { amountsText } from './amounts';
import { WORK_COLUMNS, workCells } from './columns';
import { saidFilter } from './morning-page';
import {
  amountCell,
  momentCell,
  textCell,
  type SharedColumn,
  type SharedPage,
  type SharedPart,
} from '../../orders/page';
import { isWithin, weekOf, type Days } from '../../time/week';

/** A week of the team: what sailed, what was paid, what is late, what comes next. `day`: a serial day of the week; the present one when left out. */
export function weekPage(plan: Plan, filter: OrderFilter, day = dayOf(plan.now)): SharedPage {
  const week = weekOf(day);
  const next = { from: week.to + 1, to: week.to + 7 };
  const picked = pickOrders(plan, entriesOf(plan), filter);
  const done = doneIn(plan, picked, week);
  const run = both(runText(week.from, week.to, 'zh', true), runText(week.from, week.to, 'en', true));
  return {
    title: both('跟单周报', 'Weekly report'),
    about: [run, ...saidFilter(plan, filter)],
    parts: [
      figures(plan, filter, picked, done, week),
      late(plan, filter),
      sailed(done),
      paid(done),
      sailing(picked, next),
      byPerson(done),
      questions(plan),
    ].filter(({ rows, note }) => rows.length > 0 || note !== undefined),
  };
}

/** A stage that was done in the week. */
interface DoneStage extends PickedOrder {
  readonly stage: string;
  readonly branch: string;
  readonly name: Bilingual;
  readonly owner: string;
  readonly on: Moment;
  readonly isLate: boolean;
}

function doneIn(plan: Plan, picked: readonly PickedOrder[], week: Days): DoneStage[] {
  return picked.flatMap(({ entry, work }) =>
    entry.whole.rows.flatMap(({ row }) =>
      row.order.stages.flatMap((each): DoneStage[] => {
        if (each.done === undefined || !isWithin(each.done, week)) return [];
        const { key, name, branch } = each.stage;
        const owner = ownerName(each, plan.team);
        return [
          {
            entry,
            work,
            stage: key,
            branch,
            name,
            owner,
            on: each.done,
            isLate: each.status === 'done late',
          },
        ];
      }),
    ),
  );
}

function figures(
  plan: Plan,
  filter: OrderFilter,
  picked: readonly PickedOrder[],
  done: readonly DoneStage[],
  week: Days,
): SharedPart {
  const keys = new Set(picked.map(({ entry }) => entry.key));
  const lateNow = rankedOrders(plan, filter).get('late')!;
  const fresh = lateOrders(plan).filter(({ order, due }) => keys.has(order) && isWithin(due, week));
  const sails = done.filter(({ stage }) => stage === SAILING);
  const row = (label: Bilingual, count: number, about: readonly Bilingual[] = []) => [
    textCell(label),
    { is: 'number' as const, value: count },
    textCell(both(about.map(({ zh }) => zh).join('，'), about.map(({ en }) => en).join(', '))),
  ];
  const onTime = done.filter(({ isLate }) => !isLate).length;
  return {
    heading: both('本周数字', 'The week in figures'),
    columns: [
      { title: both('项目', 'Figure'), width: 24 },
      { title: both('数量', 'Count'), width: 10 },
      { title: both('说明', 'Detail'), width: 40 },
    ],
    rows: [
      row(both('逾期订单', 'Late orders'), lateNow.length, amountsText(lateNow.map(({ entry }) => entry))),
      row(both('其中本周新逾期', 'Of these late since this week'), fresh.length),
      row(
        both('本周开船', 'Sailed this week'),
        ordersOf(sails).size,
        amountsText([...ordersOf(sails).values()]),
      ),
      row(
        both('本周完成节点', 'Stages done this week'),
        done.length,
        done.length === 0 ? [] : [both(`按时 ${onTime}`, `${onTime} on time`)],
      ),
    ],
  };
}

const ordersOf = (done: readonly DoneStage[]) => new Map(done.map(({ entry }) => [entry.key, entry]));

function late(plan: Plan, filter: OrderFilter): SharedPart {
  const rows = rankedOrders(plan, filter)
    .get('late')!
    .map((ranked) => workCells(lineOf(plan, ranked)));
  const note = rows.length === 0 ? both('没有逾期订单。', 'No order is late.') : undefined;
  return {
    heading: both('逾期订单', 'Late orders'),
    columns: WORK_COLUMNS,
    rows,
    tone: 'late',
    ...(note && { note }),
  };
}

const SHIPMENT: readonly SharedColumn[] = [
  { title: both('订单', 'Order'), width: 16 },
  { title: both('客户', 'Customer'), width: 24 },
  { title: both('日期', 'Date'), width: 18 },
  { title: both('金额', 'Amount'), width: 18 },
  { title: both('工厂', 'Factory'), width: 18, isLong: true },
];

const shipment = ({ entry }: PickedOrder, at: Moment) => [
  textCell(entry.order),
  textCell(entry.customer),
  momentCell(at),
  amountCell(entry.amount, entry.currency),
  textCell(entry.factory),
];

function sailed(done: readonly DoneStage[]): SharedPart {
  const rows = done.filter(({ stage }) => stage === SAILING).map((each) => shipment(each, each.on));
  return { heading: both('本周开船', 'Sailed this week'), columns: SHIPMENT, rows };
}

function sailing(picked: readonly PickedOrder[], next: Days): SharedPart {
  const rows = picked
    .filter(({ entry: { ships, work } }) => isWithin(ships, next) && work.length > 0)
    .sort((a, b) => a.entry.ships! - b.entry.ships!)
    .map((each) => shipment(each, each.entry.ships!));
  return { heading: both('下周船期', 'Sailing next week'), columns: SHIPMENT, rows };
}

function paid(done: readonly DoneStage[]): SharedPart {
  return {
    heading: both('本周收款', 'Paid this week'),
    columns: [
      { title: both('订单', 'Order'), width: 16 },
      { title: both('客户', 'Customer'), width: 24 },
      { title: both('款项', 'Payment'), width: 20 },
      { title: both('日期', 'Date'), width: 18 },
    ],
    rows: done
      .filter(({ branch }) => branch === 'money')
      .map(({ entry, name, on }) => [
        textCell(entry.order),
        textCell(entry.customer),
        textCell(name),
        momentCell(on),
      ]),
  };
}

/** Who had what done; not who was fast. */
function byPerson(done: readonly DoneStage[]): SharedPart {
  const counts = new Map<string, { all: number; onTime: number }>();
  for (const { owner, isLate } of done) {
    if (owner === '') continue;
    const count = counts.get(owner) ?? { all: 0, onTime: 0 };
    counts.set(owner, { all: count.all + 1, onTime: count.onTime + (isLate ? 0 : 1) });
  }
  return {
    heading: both('本周完成（按人）', 'Done this week, by person'),
    columns: [
      { title: both('人员', 'Person'), width: 16 },
      { title: both('完成', 'Done'), width: 10 },
      { title: both('按时', 'On time'), width: 10 },
    ],
    rows: [...counts]
      .sort(([, a], [, b]) => b.all - a.all)
      .map(([name, { all, onTime }]) => [
        textCell(same(name)),
        { is: 'number', value: all },
        { is: 'number', value: onTime },
      ]),
  };
}

function questions(plan: Plan): SharedPart {
  return {
    heading: both('待确认', 'To confirm'),
    columns: [
      { title: both('问题', 'Question'), width: 60 },
      { title: both('订单数', 'Orders'), width: 10 },
    ],
    rows: bundledQuestions(plan).map(({ text, count }) => [textCell(text), { is: 'number', value: count }]),
  };
}
