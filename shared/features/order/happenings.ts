import { both, joined, same, type Bilingual } from '../../lang';
import { aboutWords } from '../../messages/about-words';
import type { Happening } from '../../messages/happening';
import { closingsOf, type Closing } from '../../orders/closings';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { dateWords } from '../../orders/section-parts';
import type { PlacedRow } from '../../plan/late-orders';
import { isCounted } from '../../plan/next';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { roleOf } from '../../plan/stage-role';
import { ownerName } from '../../plan/work';
import { OVER_PHASES } from '../../process/phase';
import type { Status } from '../../process/status';
import { dayOf, lastMinuteOf, minuteOf, MINUTES_PER_DAY } from '../../time/moment';

/**
 * Cut-offs and last days of a credit within three days, of what is surely not done: told once, and once more within a day.
 * A date that moves is another date. What nobody can say of, or nobody keeps track of, is no alarm; nor is what is to be
 * done for an order that stands still.
 */
export const cutoffHappenings = (plan: Plan): Happening[] =>
  entriesOf(plan).flatMap((entry) =>
    OVER_PHASES.has(entry.phase)
      ? []
      : entry.whole.rows.filter(({ row: { order } }) => !order.carriedOn && order.status !== 'on hold').flatMap((placed) => ofRow(plan, entry, placed)),
  ); // prettier-ignore

/** What the outside world closes. What was promised to the customer is the digest’s. */
const CUTOFFS: ReadonlySet<string | undefined> = new Set([
  'si_cutoff', 'vgm_cutoff', 'cy_cutoff', 'customs_cutoff', 'manifest_cutoff', 'lc_latest_ship', 'lc_expiry', 'present',
]); // prettier-ignore

const ofRow = (plan: Plan, entry: OrderEntry, placed: PlacedRow): Happening[] =>
  closingsOf(plan, placed).flatMap((closing) => {
    const open = CUTOFFS.has(closing.field) ? closing.open.filter(isSurelyOpen) : [];
    return open.length > 0 ? [happeningOf(plan, entry, placed, closing, open)] : [];
  });

const isSurelyOpen = (stage: StagePlan): boolean =>
  isCounted(stage) && stage.question === undefined && !NOT_SURE.has(stage.status);
const NOT_SURE: ReadonlySet<Status> = new Set<Status>([
  'on hold',
  'data error',
  'date to confirm',
  'to confirm',
]);

function happeningOf(
  plan: Plan,
  { order, customer }: OrderEntry,
  { row }: PlacedRow,
  { field, name, on }: Closing,
  open: readonly StagePlan[],
): Happening {
  const { key } = row.order;
  const isLast = lastMinuteOf(on) < minuteOf(plan.now) + MINUTES_PER_DAY;
  const owners = [...new Set(open.map((stage) => ownerName(stage, plan.team)))].filter((name) => name !== '');
  const names = joined(open.map(({ stage }) => stage.name), both('、', ', '));
  const days = dayOf(on) - dayOf(plan.now);
  const parts: Bilingual[] = [
    aboutWords(key, customer),
    both(`${name.zh} ${dateWords(on, plan.now).zh}`, `${name.en} ${dateWords(on, plan.now).en}`),
    days === 0 ? both('今天', 'today') : both(`还有 ${days} 天`, `in ${days} ${days === 1 ? 'day' : 'days'}`),
    both(`未完成：${names.zh}`, `not done: ${names.en}`),
    both(owners.join('、'), owners.join(', ')),
  ];
  return {
    key: `cutoff ${key} ${field} ${on}${isLast ? ' 24h' : ''}`,
    what: 'cutoff',
    order,
    customer,
    line: joined(parts.filter(({ zh }) => zh !== ''), same(' · ')),
    people: owners,
    role: roleOf(open[0]!),
    due: on,
  };
} // prettier-ignore
