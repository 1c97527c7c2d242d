import { both, same, type Bilingual } from '../../../lang';
import type { AgendaItem } from '../../../orders/agenda-item';
import { entriesOf, ownerOf, type OrderEntry } from '../../../orders/entry';
import { workdaysSince } from '../../../orders/section-parts';
import type { StagePlan } from '../../../plan/order-plan';
import { workPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import type { Work } from '../../../plan/work';
import { CLOSED } from '../../../process/status';
import { PARTY_WORDS } from '../../../templates/vocabulary';
import { told, workdaysWords } from '../words';

/** Working days of the office that somebody may wait before the team talks about it. */
const PATIENCE = 2;

interface Blocked {
  readonly work: Work;
  /** Whole working days so far. */
  readonly days: number;
  readonly why: Bilingual;
}

/** Work that has stood still for over two working days: it waits for somebody outside, or is behind and holds up what comes after it. */
export function blockedItems(plan: Plan, entries: readonly OrderEntry[]): AgendaItem[] {
  return entries.flatMap((entry): AgendaItem[] => {
    const found = entry.work.flatMap((work) => blockedFor(work, plan) ?? []);
    const worst = found.sort((a, b) => b.days - a.days || a.work.stage.stage.index - b.work.stage.stage.index)[0];
    return worst ? [itemOf(plan, entry, worst)] : [];
  }); // prettier-ignore
}

/** Orders that a cell holds up without saying since when: nobody can tell whether it is over two days. */
export const heldSinceWhen = (plan: Plan): OrderEntry[] =>
  entriesOf(plan).filter(({ whole, work }) =>
    !whole.late && work.some(({ stage: { status, wait } }) => status === 'on hold' && wait?.since === undefined),
  ); // prettier-ignore

function blockedFor(work: Work, plan: Plan): Blocked | undefined {
  const { stage } = work;
  const { wait, status, due } = stage;
  if (wait?.since !== undefined && status !== 'to confirm') {
    const days = workdaysSince(wait.since, plan);
    const party = PARTY_WORDS[wait.party];
    return over(work, days, both(`等${party.zh}`, `waiting for the ${party.en.toLowerCase()}`));
  }
  if (status !== 'behind' || due === undefined) return undefined;
  const days = workdaysSince(due, plan);
  if (days <= PATIENCE) return undefined;
  const [first, ...more] = heldUpBy(work);
  if (!first) return undefined;
  const rest = more.length > 0 ? both(` 等 ${more.length + 1} 步`, ` and ${more.length} more`) : same('');
  return over(
    work,
    days,
    both(`后面的${first.stage.name.zh}${rest.zh}在等它`, `${first.stage.name.en}${rest.en} wait${more.length > 0 ? '' : 's'} for it`),
  ); // prettier-ignore
}

const over = (work: Work, days: number, why: Bilingual): Blocked | undefined =>
  days > PATIENCE ? { work, days, why: told(why, workdaysWords(days)) } : undefined;

/** What the team keeps track of and cannot begin. */
const heldUpBy = ({ row, stage: { stage } }: Work): StagePlan[] =>
  row.order.stages.filter(
    ({ waitsFor, status, isFollowed }) => isFollowed && waitsFor?.key === stage.key && !CLOSED.has(status),
  );

function itemOf(plan: Plan, entry: OrderEntry, { work, days, why }: Blocked): AgendaItem {
  const { key, order, customer } = entry;
  const { stage } = work.stage;
  return {
    part: 'blocked',
    id: key,
    order,
    customer,
    what: stage.name,
    why,
    owner: ownerOf(work, plan),
    weight: days,
    place: workPlace(work),
    stage: stage.key,
  };
}
