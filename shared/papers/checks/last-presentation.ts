import { both, type Bilingual } from '../../lang';
import { isoDay } from '../../time/moment';
import { dayIn, figureOf } from './reading/figure';
import { requiredPapers } from './required';
import { paperOf } from './statement';
import type { PaperSet } from './types';

/** UCP 600 art. 14(c): within 21 calendar days after shipment, where the credit says nothing else. */
const USUAL_DAYS = 21;

/** The last day on which the documents may be presented, and what makes it that day. */
export interface LastPresentation {
  /** A serial day. */
  readonly day: number;
  readonly article: 'UCP 600 art. 14(c)' | 'UCP 600 art. 29(a)' | 'UCP 600 art. 6(d)';
  /** By which field it is the last: the expiry, or days after shipment. */
  readonly by: 'expiry_date' | 'present_days' | 'usual_days';
  readonly why: Bilingual;
}

/** When the goods were shipped: the on-board date of the B/L, else its date. */
export const shippedOn = (set: PaperSet): number | undefined => {
  const values = paperOf(set, 'bl')?.values;
  return dayIn(values?.['on_board_date']) ?? dayIn(values?.['date']);
};

/**
 * The earlier of the expiry and so many days after shipment, each moved to the next day on which the bank is open where that
 * is known (29(a)). The 21 days apply only where original transport documents are in the set; a period of field 48 always
 * does. Undefined where the credit tells neither.
 */
export function lastPresentation(set: PaperSet): LastPresentation | undefined {
  const { credit } = set;
  if (!credit) return undefined;
  const [expiry, shipped, days] = [dayIn(credit['expiry_date']), shippedOn(set), daysOf(set)];
  const found: LastPresentation[] = [];
  if (expiry !== undefined)
    found.push(moved(set, { day: expiry, article: 'UCP 600 art. 6(d)', by: 'expiry_date', why: both(`31D 到期日 ${isoDay(expiry)}`, `31D expires on ${isoDay(expiry)}`) })); // prettier-ignore
  if (shipped !== undefined && days)
    found.push(
      moved(set, {
        day: shipped + days.count,
        article: 'UCP 600 art. 14(c)',
        by: days.by,
        why: daysText(shipped, days),
      }),
    );
  return found.sort((a, b) => a.day - b.day)[0];
}

interface Days {
  readonly count: number;
  readonly by: 'present_days' | 'usual_days';
}

function daysOf(set: PaperSet): Days | undefined {
  const stated = set.credit?.['present_days'];
  const count = stated && figureOf(stated)?.value;
  if (count !== undefined && Number.isInteger(count) && count > 0 && count <= 365) return { count, by: 'present_days' };
  return hasTransportOriginals(set) ? { count: USUAL_DAYS, by: 'usual_days' } : undefined;
} // prettier-ignore

/** What 46A asks for; where it is silent, whether there is a B/L. */
function hasTransportOriginals(set: PaperSet): boolean {
  const required = requiredPapers(set.credit?.['documents_required']?.text ?? '');
  const transport = required.filter(({ kinds }) => kinds.includes('bl'));
  if (required.length === 0) return paperOf(set, 'bl') !== undefined;
  return transport.some(({ originals, isFullSet }) => isFullSet || originals > 0);
}

const daysText = (shipped: number, { count, by }: Days): Bilingual =>
  by === 'present_days'
    ? both(`装运日 ${isoDay(shipped)} 后 ${count} 天（48）`, `${count} days after shipment on ${isoDay(shipped)} (48)`)
    : both(`装运日 ${isoDay(shipped)} 后 21 天，信用证没写交单期`, `21 days after shipment on ${isoDay(shipped)}: the credit states no period`); // prettier-ignore

function moved(set: PaperSet, last: LastPresentation): LastPresentation {
  const day = set.bank?.rollToWorkday(last.day, 'following') ?? last.day;
  if (day === last.day) return last;
  const why = both(
    `${last.why.zh}，遇银行休息日顺延到 ${isoDay(day)}`,
    `${last.why.en}, moved to ${isoDay(day)} because the bank is closed`,
  );
  return { ...last, day, article: 'UCP 600 art. 29(a)', why };
}
