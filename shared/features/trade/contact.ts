import { both } from '../../lang';
import { recordContext } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import type { Proposal } from '../../proposals/proposal';
import { changeRecord } from '../../records/change';
import { dayText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { CUSTOMERS } from '../../trade/sheets/customers.sheet';

/** Somebody was in touch: the card gets the next day, or none. RecordGone, RecordHeaderLost. */
export function proposeContacted(plan: Plan, customer: string, next: Moment | undefined): Proposal {
  const nextContact = next === undefined ? undefined : dayOf(next);
  const patch = changeRecord(plan.book, CUSTOMERS, { name: customer }, { nextContact }, recordContext(plan));
  const when =
    nextContact === undefined
      ? both('不再提醒', 'not again')
      : both(`下次 ${dayText(nextContact, 'zh')}`, `next ${dayText(nextContact, 'en')}`);
  return {
    title: both(`${customer}：已联系，${when.zh}`, `${customer}: contacted, ${when.en}`),
    patch,
    notes: [],
  };
}
