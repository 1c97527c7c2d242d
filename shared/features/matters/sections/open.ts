import { both, same, type Bilingual } from '../../../lang';
import { MATTER_KINDS } from '../../../matters/kinds.data';
import { TO_DO_WORDS } from '../../../matters/to-do-words';
import type { Turn } from '../../../matters/turn';
import { entriesOf } from '../../../orders/entry';
import { isFiltering, pickOrders } from '../../../orders/filter';
import { mattersOf, type PlacedMatter } from '../../../orders/matters';
import { orderOf } from '../../../orders/order-of';
import { nameTest, rolesOf } from '../../../orders/person';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { hourWords, named, tableOf } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import { ROLE_WORDS } from '../../../templates/vocabulary';
import { dayOf } from '../../../time/moment';
import { pressingFirst } from '../sorting';

/** All that is open between people. */
export const openMatters = (plan: Plan, wanted: SectionWanted): SectionView =>
  listed(plan, wanted, () => true, both('没有未了的事项', 'No matter is open'));

/** Suggestions that wait for an answer; on somebody's desk those that they made as well. */
export const feedback = (plan: Plan, wanted: SectionWanted): SectionView =>
  listed(
    plan,
    wanted,
    ({ matter }) => matter.kind === 'suggestion',
    both('没有等答复的建议', 'No suggestion waits for an answer'),
  );

type Open = PlacedMatter & { readonly turn: Turn };

function listed(plan: Plan, wanted: SectionWanted, is: (each: PlacedMatter) => boolean, note: Bilingual): SectionView {
  const isWanted = wantedTest(plan, wanted);
  const found = mattersOf(plan)
    .filter((each): each is Open => each.turn !== undefined && is(each) && isWanted(each))
    .sort(pressingFirst);
  if (found.length === 0) return { total: 0, note };
  return {
    total: found.length,
    table: tableOf(
      [
        { title: both('事项', 'Matter') },
        { title: both('类型', 'Kind') },
        { title: both('轮到', 'Whose turn') },
        { title: both('做什么', 'To do') },
        { title: both('最晚', 'Due') },
      ],
      found,
      wanted,
      ({ matter: { number, kind, text = '', order = '' }, turn, place }) => {
        const entry = order === '' ? undefined : orderOf(plan, order);
        const [line = ''] = text.trim().split('\n');
        return {
          cells: [
            same(line || number),
            { zh: MATTER_KINDS[kind].zh, en: MATTER_KINDS[kind].en },
            turn.owner === '' ? { zh: ROLE_WORDS[turn.role].zh, en: ROLE_WORDS[turn.role].en } : same(turn.owner),
            TO_DO_WORDS[turn.toDo],
            hourWords(turn.due, plan.now),
          ],
          tone: turn.isLate ? ('late' as const) : isToday(turn, plan) ? ('today' as const) : ('plain' as const),
          place: place('number'),
          ...(entry && { opens: named([entry]) }),
        };
      },
    ),
  };
} // prettier-ignore

const isToday = ({ due }: Turn, { now }: Plan): boolean => due !== undefined && dayOf(due) === dayOf(now);

/** Somebody's are those whose turn it is theirs, by name or in a role of theirs where nobody is named, and those that they raised; under a filter those of an order that it picks. */
function wantedTest(plan: Plan, { me, filter }: SectionWanted): (each: PlacedMatter) => boolean {
  const isMe = me.trim() === '' ? undefined : nameTest(plan, me);
  const roles = new Set(rolesOf(plan, me));
  const isTheirs = ({ matter, turn }: PlacedMatter): boolean =>
    !isMe ||
    isMe(matter.raisedBy ?? '') ||
    (turn !== undefined && (turn.owner === '' ? roles.has(turn.role) : isMe(turn.owner)));
  if (!isFiltering(filter)) return isTheirs;
  const picked = new Set(pickOrders(plan, entriesOf(plan), filter).map(({ entry }) => entry.key));
  return (each) => {
    const entry = each.matter.order === undefined ? undefined : orderOf(plan, each.matter.order);
    return entry !== undefined && picked.has(entry.key) && isTheirs(each);
  };
}
