import { both, same, type Bilingual } from '../../lang';
import { heardBy } from '../../matters/heard-by';
import { MATTER_KINDS, type MatterKind } from '../../matters/kinds.data';
import { TO_DO_WORDS } from '../../matters/to-do-words';
import type { MatterToDo, Turn } from '../../matters/turn';
import { dueBrief } from '../../orders/brief';
import { mattersOf, type PlacedMatter } from '../../orders/matters';
import { customerOf } from '../../orders/order-of';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import type { Plan } from '../../plan/plan';
import { ROLE_WORDS } from '../../templates/vocabulary';
import { dayOf, wholeDay } from '../../time/moment';
import { pressingFirst } from './sorting';

/** What somebody else waits for is told at once; the rest on its day and every day after. */
const AT_ONCE: ReadonlySet<MatterToDo> = new Set<MatterToDo>(['accept', 'hand again', 'state', 'decide']);

/** Matters for whose turn it is today and, once they are late beyond a step, for those who are to hear of it. */
export function mattersDue(plan: Plan): TodayThings {
  const today = dayOf(plan.now);
  const found = mattersOf(plan)
    .filter(
      ({ turn }) => turn && (AT_ONCE.has(turn.toDo) || (turn.due !== undefined && dayOf(turn.due) <= today)),
    ) // prettier-ignore
    .sort(pressingFirst);
  return {
    key: 'matters',
    title: both('事项', 'Matters'),
    opens: { view: 'matters', verb: both('打开', 'Open') },
    tellsRole: true,
    things: found.flatMap((each) => thingsOf(plan, each, today)),
  };
}

function thingsOf(plan: Plan, placed: PlacedMatter, today: number): TodayThing[] {
  const { matter, place } = placed;
  const turn = placed.turn!;
  const { number, kind, order = '', text = '' } = matter;
  const base = {
    name: shortened(text) || number,
    customer: customerOf(plan, order),
    due: turn.due ?? wholeDay(today),
    brief: turn.due === undefined ? same('') : dueBrief(turn.due, plan.now),
    role: turn.role,
    place: place('number'),
    opens: number,
  };
  const own: TodayThing = {
    ...base,
    id: number,
    note: noted(kind, TO_DO_WORDS[turn.toDo], order),
    owner: turn.owner,
  };
  const above = heardBy(matter, turn, plan.team, today).map((member): TodayThing => ({
    ...base,
    id: `${number}\0${member.name}`,
    note: noted(kind, escalatedWords(turn), order),
    owner: member.name,
  }));
  return [own, ...above];
}

/** `逾期已上报，等 孙敏 接受或退回`. */
function escalatedWords({ owner, role, toDo }: Turn): Bilingual {
  const who = owner === '' ? ROLE_WORDS[role] : same(owner);
  const { zh, en } = TO_DO_WORDS[toDo];
  return both(`逾期上报，等${who.zh}${zh}`, `escalated: ${who.en} is to ${en}`);
}

/** `交接：接受或退回 · PO-1`. */
function noted(kind: MatterKind, { zh, en }: Bilingual, order: string): Bilingual {
  const word = MATTER_KINDS[kind];
  const of = order === '' ? '' : ` · ${order}`;
  return both(`${word.zh}：${zh}${of}`, `${word.en}: ${en}${of}`);
}

const LONGEST = 40;

function shortened(text: string): string {
  const [line = ''] = text.trim().split('\n');
  const signs = [...line];
  return signs.length <= LONGEST ? line : `${signs.slice(0, LONGEST - 1).join('')}…`;
}
