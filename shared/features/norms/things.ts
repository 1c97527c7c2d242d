import { both, same, type Bilingual } from '../../lang';
import { NORMS } from '../../matters/norms.sheet';
import { recordsOf } from '../../orders/records';
import type { TodayThing, TodayThings } from '../../orders/today-things';
import { isOutside, rolesOn } from '../../people/terms';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';
import { unreadBy } from './unread';
import { breachesOfPastWeek, isFirstWorkday } from './week';

/** The week's breaches for the manager on the first working day of a week, and for everybody what is new to read: one line each. */
export function normsToday(plan: Plan): TodayThings {
  return {
    key: 'norms',
    title: both('规范', 'Norms'),
    opens: { view: 'norms', verb: both('打开', 'Open') },
    tellsRole: true,
    things: recordsOf(plan, NORMS).records.length === 0 ? [] : [...weekly(plan), ...toRead(plan)],
  };
}

function weekly(plan: Plan): TodayThing[] {
  const count = isFirstWorkday(plan) ? breachesOfPastWeek(plan) : 0;
  if (count === 0) return [];
  const today = dayOf(plan.now);
  const there = plan.team.members.filter((member) => !isOutside(member, today, today));
  // Where nobody is the manager, the one person there is is told.
  const isLed = plan.team.holders('manager', today).length > 0;
  const owner = !isLed && there.length === 1 ? there[0]!.name : '';
  const told = both(`一周 ${count} 件违规`, `${count} ${count === 1 ? 'breach' : 'breaches'} in a week`);
  return [{ ...lineOf(plan, told), id: 'week', owner, role: 'manager' }];
}

/** A line for each would fill the team's Today; the view says how many have not read. */
const PERSONAL = { isPersonal: true } as const;

function toRead(plan: Plan): TodayThing[] {
  const { members } = plan.team;
  return members.flatMap((member): TodayThing[] => {
    const unread = unreadBy(plan, member);
    if (unread.length === 0) return [];
    const told = both(`${unread.length} 条要读`, `${unread.length} to read`);
    const role = rolesOn(member, dayOf(plan.now))[0] ?? 'sales';
    const [{ place }] = unread as [(typeof unread)[number]];
    return [
      {
        ...lineOf(plan, told),
        id: `read\0${member.name}`,
        owner: member.name,
        role,
        place: place('text'),
        ...(members.length > 1 && PERSONAL),
      },
    ];
  });
}

function lineOf(plan: Plan, told: Bilingual): Omit<TodayThing, 'id' | 'owner' | 'role'> {
  const { rows } = recordsOf(plan, NORMS);
  return {
    name: told[plan.language],
    customer: '',
    note: same(''),
    due: wholeDay(dayOf(plan.now)),
    brief: same(''),
    place: rows[0]!.place('number'),
  };
} // prettier-ignore
