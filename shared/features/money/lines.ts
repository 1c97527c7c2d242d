import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import { PART_NAMES } from '../../money/part-names';
import type { Receivable } from '../../money/receivables';
import { plainWords } from '../../money/sums';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { wholeDay } from '../../time/moment';

/** An open part in a line. Plain JSON. */
export interface PartLine {
  /** The row of the order, as the team calls it; with the part it names the line. */
  readonly key: string;
  readonly part: number;
  /** The order, for filters and its file. */
  readonly order: string;
  readonly customer: string;
  readonly name: Bilingual;
  /** `USD 3,600`; empty where the sheet does not say. */
  readonly open: string;
  /** Of how much, where some of it is in; empty else. */
  readonly of: string;
  /** Days past due; 0 before. */
  readonly age: number;
  /** `4月20日（周一）`; empty where nothing dates it. */
  readonly due: Bilingual;
  readonly place: Place;
}

export function partLineOf(plan: Plan, { line, part, open, age }: Receivable): PartLine {
  const { amount, due } = part;
  const isPartly = open !== undefined && amount !== undefined && open.minor !== amount.minor;
  return {
    key: line.key,
    part: part.part,
    order: line.entry.key,
    customer: line.customer,
    name: partName(part),
    open: open ? plainWords(open) : '',
    of: isPartly ? plainWords(amount) : '',
    age,
    due: dateWords(due === undefined ? undefined : wholeDay(due), plan.now),
    place: part.place,
  };
}

/** `尾款`, `第 3 期`. */
export const partName = ({ stage, part }: Pick<Receivable['part'], 'stage' | 'part'>): Bilingual =>
  PART_NAMES[stage] ?? both(`第 ${part} 期`, `part ${part}`);

/** `逾期 14 天`, `14 days overdue`; empty for what is not past due. */
export const overdueWords = (days: number): Bilingual =>
  days <= 0 ? both('', '') : both(`逾期 ${days} 天`, `${days} ${days === 1 ? 'day' : 'days'} overdue`);
