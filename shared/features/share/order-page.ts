import { both, joined, same, type Bilingual } from '../../lang';
import { sumText } from '../../orders/amounts';
import { entryNamed, type OrderEntry } from '../../orders/entry';
import { byUrgency, lineGroupOf } from '../../orders/groups';
import { keyDatesOf } from '../../orders/key-dates';
import { orderMoney } from '../../orders/order-money';
import { orderPapers } from '../../orders/order-papers';
import { standingOf } from '../../orders/standing';
import type { PlacedRow } from '../../plan/late-orders';
import type { Plan } from '../../plan/plan';
import { itemOf } from '../../plan/tasks';
import { CLOSED } from '../../process/status';
import { EVENT_WORDS, PHASE_WORDS, ROLE_WORDS, statusWords } from '../../templates/vocabulary';
import { dayText } from '../../time/date-text';
import { dayOf, minuteOf } from '../../time/moment';
import { momentCell, textCell, type SharedPage, type SharedPart } from '../../orders/page';

/**
 * One order's file, in the order in which the pane has it: how it stands and its dates, what to do now, what is asked,
 * its stages, money, papers, and what was noted of it. Undefined for an order that is not there.
 */
export function orderPage(plan: Plan, key: string): SharedPage | undefined {
  const entry = entryNamed(plan, key);
  if (!entry) return undefined;
  const day = dayOf(plan.now);
  const about = [both(dayText(day, 'zh', true), dayText(day, 'en', true)), standing(plan, entry), dates(plan, entry)];
  const parts = [toDo(plan, entry), asked(entry), stages(entry), money(plan, entry), papers(plan, entry), notes(plan, entry)];
  return {
    title: same([entry.order, entry.customer].filter((text) => text !== '').join(' · ')),
    about: about.filter(({ zh }) => zh !== ''),
    parts: parts.filter(({ rows, note }) => rows.length > 0 || note !== undefined),
  };
} // prettier-ignore

function standing(plan: Plan, entry: OrderEntry): Bilingual {
  const { phase, factory } = entry;
  const parts = [
    standingOf(plan, entry).said,
    PHASE_WORDS[phase],
    same(sumText(entry)),
    same(factory),
  ].filter(({ zh }) => zh !== '');
  return joined(parts, both('，', ', '));
}

/** The dates that it has to keep, with the days left, each once whatever rows it has. */
function dates(plan: Plan, { whole }: OrderEntry): Bilingual {
  const told = new Map<string, Bilingual>();
  for (const placed of rowsOf(whole))
    for (const { field, on, name, said, left } of keyDatesOf(plan, placed)) {
      const words = [name, said, left].filter(({ zh }) => zh !== '');
      told.set(`${field} ${on}`, joined(words, both(' ', ' ')));
    }
  return joined([...told.values()].slice(0, MOST_DATES), both('，', ', '));
}

const MOST_DATES = 12;

/** Older copies of a row that is carried on elsewhere say nothing of the order any more. */
function rowsOf({ rows }: OrderEntry['whole']): readonly PlacedRow[] {
  const told = rows.filter(({ row }) => row.order.carriedOn === undefined);
  return told.length > 0 ? told : rows;
}

/** Of an order with several rows a line says which it is about. */
function nameIn({ whole }: OrderEntry, { row }: PlacedRow, name: Bilingual): Bilingual {
  return whole.rows.length > 1 ? joined([same(row.row.key), name], both(' ', ' ')) : name;
}

/** What only asks something stands among the questions. */
const toDoNow = (plan: Plan, { work }: OrderEntry) =>
  byUrgency(work, plan.now).filter((each) => lineGroupOf(each, plan.now) !== 'asked');

function toDo(plan: Plan, entry: OrderEntry): SharedPart {
  return {
    heading: both('现在要办', 'To do now'),
    columns: [
      { title: both('节点', 'Stage'), width: 20 },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('剩余', 'Time'), width: 18 },
      { title: both('责任人', 'Owner'), width: 14 },
      { title: both('依据', 'Why'), width: 40, isLong: true },
    ],
    rows: toDoNow(plan, entry).map((each) => {
      const item = itemOf(plan, each);
      return [
        textCell(nameIn(entry, each, item.name)),
        momentCell(item.due),
        textCell(item.left ?? statusWords(item.status)),
        textCell(item.owner ?? ROLE_WORDS[item.role]),
        textCell(item.why),
      ];
    }),
    ...(entry.whole.late && { tone: 'late' as const }),
  };
}

function asked({ whole }: OrderEntry): SharedPart {
  return {
    heading: both('待确认', 'To confirm'),
    columns: [
      { title: both('问题', 'Question'), width: 60 },
      { title: both('单元格', 'Cell'), width: 10, isLong: true },
    ],
    rows: whole.rows.flatMap(({ row }) =>
      row.order.questions.map(({ text, cell }) => [textCell(text), textCell(cell)]),
    ),
  };
}

function stages(entry: OrderEntry): SharedPart {
  return {
    heading: both('节点', 'Stages'),
    columns: [
      { title: both('节点', 'Stage'), width: 24 },
      { title: both('责任人', 'Owner'), width: 14 },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('完成', 'Done'), width: 18 },
      { title: both('状态', 'Status'), width: 14 },
    ],
    rows: entry.whole.rows.flatMap((placed) =>
      placed.row.order.stages
        .filter(({ status, doneBy, isFollowed, isWatched }) =>
          CLOSED.has(status)
            ? status.startsWith('done') && doneBy !== 'implied' && doneBy !== 'closed'
            : isFollowed || isWatched,
        )
        .map(({ stage, owner, due, done, status, wait }) => [
          textCell(nameIn(entry, placed, stage.name)),
          textCell(owner?.owner ?? ROLE_WORDS[stage.role]),
          momentCell(due),
          momentCell(done),
          textCell(statusWords(status, wait?.party)),
        ]),
    ),
  };
}

/** Part by part what came in and what is to come; how it is paid stands below. */
function money(plan: Plan, entry: OrderEntry): SharedPart {
  const told = rowsOf(entry.whole).map((placed) => ({ placed, money: orderMoney(plan, placed) }));
  const term = told.find(({ money: { term } }) => term.zh !== '')?.money.term;
  return {
    heading: both('款项', 'Money'),
    columns: [
      { title: both('款项', 'Part'), width: 24 },
      { title: both('金额', 'Amount'), width: 18 },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('到账', 'Received'), width: 18 },
      { title: both('状态', 'Status'), width: 24 },
    ],
    rows: told.flatMap(({ placed, money: { parts } }) =>
      parts.map(({ name, amount, due, done, status, waitsOn, short }) => [
        textCell(nameIn(entry, placed, name)),
        textCell(amount),
        momentCell(due),
        momentCell(done),
        textCell(short.zh === '' ? statusWords(status, waitsOn) : short),
      ]),
    ),
    ...(term && { note: term }),
  };
}

function papers(plan: Plan, entry: OrderEntry): SharedPart {
  return {
    heading: both('单证', 'Documents'),
    columns: [
      { title: both('单证', 'Document'), width: 24 },
      { title: both('内容', 'Papers'), width: 30, isLong: true },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('完成', 'Done'), width: 18 },
      { title: both('状态', 'Status'), width: 14 },
    ],
    rows: rowsOf(entry.whole).flatMap((placed) =>
      orderPapers(plan, placed).map(({ name, papers: which, due, done, status, waitsOn }) => [
        textCell(nameIn(entry, placed, name)),
        textCell(which),
        momentCell(due),
        momentCell(done),
        textCell(statusWords(status, waitsOn)),
      ]),
    ),
  };
}

const MOST_NOTES = 30;

/** What people wrote of it, the newest first. */
function notes({ config }: Plan, { whole }: OrderEntry): SharedPart {
  const names = new Set(whole.rows.flatMap(({ row: { row } }) => [row.key, row.order]));
  const said = config.log.filter(({ order, note }) => order !== '' && note !== '' && names.has(order));
  said.sort((a, b) => minuteOf(b.at) - minuteOf(a.at));
  return {
    heading: both('备注', 'Comments'),
    columns: [
      { title: both('时间', 'When'), width: 20 },
      { title: both('谁', 'Who'), width: 12 },
      { title: both('事项', 'What'), width: 14, isLong: true },
      { title: both('内容', 'Text'), width: 60 },
    ],
    rows: said
      .slice(0, MOST_NOTES)
      .map(({ at, by, event, note }) => [
        momentCell(at),
        textCell(by),
        textCell(EVENT_WORDS[event]),
        textCell(note),
      ]),
  };
}
