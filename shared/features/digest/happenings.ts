import { both, joined, same, type Bilingual } from '../../lang';
import { aboutWords } from '../../messages/about-words';
import type { Happening } from '../../messages/happening';
import { absentUntil } from '../../people/absence';
import type { Member } from '../../people/team';
import { hourWords } from '../../orders/section-parts';
import { factsOfRow } from '../../plan/facts-of-row';
import { leftOf, leftText } from '../../plan/left';
import type { Plan } from '../../plan/plan';
import { roleOf } from '../../plan/stage-role';
import { ownerName } from '../../plan/work';
import { OVER_PHASES } from '../../process/phase';
import type { Status } from '../../process/status';
import { statusWords } from '../../templates/vocabulary';
import { toDoText } from '../../templates/vocabulary/to-do';
import { dayText } from '../../time/date-text';
import { dayOf } from '../../time/moment';
import { escalationOf } from './escalated';
import type { Told } from './pile';
import { needOf, pressingWork } from './pressing';
import { reach } from './reach';

/** What is everybody's today, and what has been late for so long that others hear of it. */
export const digestHappenings = (plan: Plan): Happening[] => {
  const certain = pressingWork(plan).filter(isCertain);
  return certain.flatMap((told) => [...dailyOf(plan, told), ...escalatedOf(plan, told)]);
};

/** What only a person can say is asked of them, and not told to a group; nor is what is open of an order that looks over. */
const isCertain = ({ stage, row }: Told): boolean =>
  stage.question === undefined && !UNSURE.has(stage.status) && !OVER_PHASES.has(row.order.phase);
const UNSURE: ReadonlySet<Status> = new Set<Status>(['data error', 'date to confirm', 'to confirm']);

function dailyOf(plan: Plan, told: Told): Happening[] {
  const { stage, pressing } = told;
  if (pressing === 'chase') return [];
  const { team, now } = plan;
  const { standsInFor } = stage.owner ?? {};
  const owner = ownerName(stage, team);
  const principal = team.find(standsInFor ?? owner);
  const reached = principal && reach(principal, needOf(told, plan), team, 'group');
  const by = principal === undefined ? owner : (reached?.to ?? principal).name;
  const isForOther = principal !== undefined && by !== principal.name;
  const away = isForOther ? both(`代${principal.name}`, `for ${principal.name}`) : awayWords(principal, now);
  const when = pressing === 'week' ? hourWords(stage.due, now) : same('');
  return [
    {
      ...factsOf(plan, told),
      key: `digest ${told.row.order.key}/${stage.stage.key}`,
      what: 'digest',
      pressing,
      line: lineOf(plan, told, when, leftWords(plan, told), away),
      people: by === '' ? [] : [by],
    },
  ];
}

/** Nobody stands in for somebody who is away: it stays theirs, and says so. */
function awayWords(member: Member | undefined, now: Plan['now']): Bilingual {
  const until = member && absentUntil(member, dayOf(now));
  if (until === undefined) return same('');
  return both(`请假至${dayText(until, 'zh')}`, `away until ${dayText(until, 'en')}`);
}

function escalatedOf(plan: Plan, told: Told): Happening[] {
  const reached = escalationOf(plan, told);
  if (!reached) return [];
  const { people, role, step, to } = reached;
  return [
    {
      ...factsOf(plan, told),
      key: `escalation ${told.row.order.key}/${told.stage.stage.key} ${step}`,
      what: 'escalation',
      ...(role && { role }),
      line: lineOf(plan, told, leftWords(plan, told), ownerWords(plan, told), to),
      people,
    },
  ];
}

const factsOf = (plan: Plan, { table, row, stage }: Told): Pick<Happening, 'order' | 'customer' | 'role' | 'due'> => ({
  order: row.row.order || row.order.key,
  customer: factsOfRow(table, row.row, plan.now).text('customer'),
  role: roleOf(stage),
  ...(stage.due !== undefined && { due: stage.due }),
}); // prettier-ignore

/** `PO-1 Nordvik · 订舱 · 超期6天`; empty parts are left out. */
function lineOf(plan: Plan, told: Told, ...parts: readonly Bilingual[]): Bilingual {
  const { customer } = factsOf(plan, told);
  const order = told.row.order.key;
  const all = [aboutWords(order, customer), toDoText(told.stage.stage.name), ...parts];
  return joined(all.filter(({ zh }) => zh !== ''), same(' · ')); // prettier-ignore
}

/** `超期6天`, `落后2天`; without a deadline its status. */
function leftWords(plan: Plan, { row: { order }, stage }: Told): Bilingual {
  const left = leftOf(stage, plan.clocks.of(order.variant, order.country)[stage.stage.index]!, plan.now);
  return left ? leftText(left, stage.status) : statusWords(stage.status, stage.wait?.party);
}

function ownerWords({ team }: Plan, { stage }: Told): Bilingual {
  const name = ownerName(stage, team);
  return name === '' ? both('没有责任人', 'nobody owns it') : same(name);
}
