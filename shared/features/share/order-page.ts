import { grouped } from '../../cells/grouped';
import { both, same, type Bilingual } from '../../lang';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { byUrgency } from '../../orders/groups';
import type { Plan } from '../../plan/plan';
import { itemOf } from '../../plan/tasks';
import { CLOSED } from '../../process/status';
import { EVENT_WORDS, PHASE_WORDS, ROLE_WORDS, statusText } from '../../templates/vocabulary';
import { dayText } from '../../time/date-text';
import { dayOf, minuteOf } from '../../time/moment';
import { momentCell, textCell, type SharedPage, type SharedPart } from './page';

/** One order's file: how it stands, what to do now, what is asked, its stages and what was noted of it. Undefined for an order that is not there. */
export function orderPage(plan: Plan, key: string): SharedPage | undefined {
  const entry = entriesOf(plan).find((each) => each.key === key);
  if (!entry) return undefined;
  const day = dayOf(plan.now);
  return {
    title: same([entry.order, entry.customer].filter((text) => text !== '').join(' · ')),
    about: [both(dayText(day, 'zh', true), dayText(day, 'en', true)), standing(entry)],
    parts: [toDo(plan, entry), asked(entry), stages(entry), notes(plan, entry)].filter(
      ({ rows }) => rows.length > 0,
    ),
  };
}

function standing({ whole, phase, amount, currency, ships, factory }: OrderEntry): Bilingual {
  const late = whole.late ? both('逾期', 'late') : both('', '');
  const parts = [
    PHASE_WORDS[phase],
    late,
    same(amount === undefined ? '' : `${currency} ${grouped(amount)}`.trim()),
    ships === undefined
      ? same('')
      : both(`船期 ${dayText(dayOf(ships), 'zh')}`, `ships ${dayText(dayOf(ships), 'en')}`),
    same(factory),
  ].filter(({ zh }) => zh !== '');
  return both(parts.map(({ zh }) => zh).join('，'), parts.map(({ en }) => en).join(', '));
}

function toDo(plan: Plan, { work, whole }: OrderEntry): SharedPart {
  return {
    heading: both('现在要办', 'To do now'),
    columns: [
      { title: both('节点', 'Stage'), width: 20 },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('剩余', 'Time'), width: 18 },
      { title: both('责任人', 'Owner'), width: 14 },
      { title: both('依据', 'Why'), width: 40, isLong: true },
    ],
    rows: byUrgency(work, plan.now).map((each) => {
      const item = itemOf(plan, each);
      return [
        textCell(item.name),
        momentCell(item.due),
        textCell(item.left ?? both(statusText(item.status, 'zh'), statusText(item.status, 'en'))),
        textCell(item.owner ?? ROLE_WORDS[item.role]),
        textCell(item.why),
      ];
    }),
    ...(whole.late && { tone: 'late' as const }),
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

function stages({ whole }: OrderEntry): SharedPart {
  const several = whole.rows.length > 1;
  return {
    heading: both('节点', 'Stages'),
    columns: [
      { title: both('节点', 'Stage'), width: 24 },
      { title: both('责任人', 'Owner'), width: 14 },
      { title: both('截止', 'Due'), width: 18 },
      { title: both('完成', 'Done'), width: 18 },
      { title: both('状态', 'Status'), width: 14 },
    ],
    rows: whole.rows.flatMap(({ row }) =>
      row.order.stages
        .filter(({ status, doneBy, isFollowed, isWatched }) =>
          CLOSED.has(status)
            ? status.startsWith('done') && doneBy !== 'implied' && doneBy !== 'closed'
            : isFollowed || isWatched,
        )
        .map(({ stage, owner, due, done, status, wait }) => [
          textCell(
            several ? both(`${row.row.key} ${stage.name.zh}`, `${row.row.key} ${stage.name.en}`) : stage.name,
          ),
          textCell(owner?.owner ?? ROLE_WORDS[stage.role]),
          momentCell(due),
          momentCell(done),
          textCell(both(statusText(status, 'zh', wait?.party), statusText(status, 'en', wait?.party))),
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
