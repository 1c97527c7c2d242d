import { servingOn } from '../people/serving';
import type { Plan } from '../plan/plan';
import { onceFor } from '../remembered';
import { dayOf } from '../time/moment';
import { orderKey } from '../trade/order-key';
import { doubtedLimits } from './limit-doubt';
import type { Slip } from './slip';
import { WINDOW } from './window';
import { slipsOf } from './slips';
import { isAbout, isOpen, trainingsOf } from './training-rows';

/** On so many orders the same thing makes a training. */
const REPEATED = 2;

/** The same thing on several orders of one person. */
export interface Repeated {
  readonly slips: readonly Slip[];
  /** What all of them are about. */
  readonly of: Pick<Slip, 'kind' | 'person' | 'topic'>;
}

export interface Causes {
  /** What a training may be about, the most frequent first. */
  readonly repeated: readonly Repeated[];
  /** What happened as often at stages that hardly anybody does in time: the limit is to be looked at first. */
  readonly doubted: readonly Repeated[];
}

/**
 * What happened to one person on two orders or more in the last sixty days, an order once. Orders that a row of 跟单_培训
 * names already, whatever became of it, count no more, and while a training is open nothing is proposed beside it.
 */
export const causesOf = onceFor((plan: Plan): Causes => {
  const today = dayOf(plan.now);
  const groups = grouped(slipsOf(plan).filter(({ day }) => day >= today - WINDOW && day <= today));
  const repeated = groups
    .map(({ of, slips }) => ({ of, slips: newIn(plan, slips) }))
    .filter(({ of, slips }) => slips.length >= REPEATED && !hasOpen(plan, of))
    .sort((a, b) => b.slips.length - a.slips.length);
  const learns = ({ of: { person } }: Repeated): boolean => isThere(plan, person);
  // The check-up is made where there is something to ask it.
  if (!repeated.some(({ of: { kind } }) => kind === 'late'))
    return { repeated: repeated.filter(learns), doubted: [] };
  const isDoubted = ({ of: { kind, topic } }: Repeated): boolean =>
    kind === 'late' && doubtedLimits(plan).has(topic);
  return {
    repeated: repeated.filter((each) => !isDoubted(each) && learns(each)),
    doubted: repeated.filter(isDoubted),
  };
});

/** Whether somebody is of the team today: who has left, or stands no more in its list, learns nothing of it any more. */
const isThere = ({ team, now }: Plan, person: string): boolean =>
  team.members.length === 0 || servingOn(team, person, dayOf(now)) !== undefined;

/** By person, kind and topic; of an order the newest, in the order of their days. */
function grouped(slips: readonly Slip[]): Repeated[] {
  const groups = new Map<string, Map<string, Slip>>();
  for (const slip of slips) {
    const key = JSON.stringify([slip.person, slip.kind, slip.topic]);
    let group = groups.get(key);
    if (!group) groups.set(key, (group = new Map()));
    const known = group.get(orderKey(slip.order));
    if (!known || known.day < slip.day) group.set(orderKey(slip.order), slip);
  }
  return [...groups.values()].map((group) => {
    const all = [...group.values()].sort((a, b) => a.day - b.day);
    return { of: all[0]!, slips: all };
  });
}

/** Without the orders of trainings that there were or that were dismissed. */
function newIn(plan: Plan, slips: readonly Slip[]): Slip[] {
  const [first] = slips;
  const rows = first ? trainingsOf(plan, first.person).filter((row) => isAbout(row, first)) : [];
  return slips.filter(({ order }) => !rows.some(({ orders }) => orders.has(orderKey(order))));
}

const hasOpen = (plan: Plan, of: Repeated['of']): boolean =>
  trainingsOf(plan, of.person).some((row) => isOpen(row) && isAbout(row, of));
