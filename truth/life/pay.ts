import { officeDay, workdaysAfter, type Day } from '../days';
import type { EventKey } from './life';
import type { Terms } from './goods';
import { TERM } from './terms';

type Events = Partial<Record<EventKey, Day>>;

/** Documents and the rest of the money, which follow from the term and from how the customer pays. */
export function pay(order: Terms, events: Events): Events {
  const { random, term, customer, papersEarly } = order;
  const sailing = events.sailing!;
  const isSlow = random.chance(customer.slow);
  const slowBy = isSlow ? random.between(5, 40) : 0;
  /** Between a day and the due date, or some days after it. */
  const paid = (from: Day, due: Day): Day =>
    officeDay(isSlow ? due + slowBy : random.between(from, Math.max(from, due - 2)));
  const soon = (from: Day, low: number, high: number): Day => officeDay(from + random.between(low, high));
  switch (term) {
    case 'prepaid':
      return { documents: papersEarly ? soon(sailing, -8, -3) : soon(sailing, 2, 6) };
    case 'tt-before': {
      // Paid before the goods are loaded; who pays late pays when they stand on the quay, and they sail all the same.
      const loading = events.loading!;
      const last = workdaysAfter(loading, -2);
      const balance = isSlow ? random.between(last + 1, sailing) : random.between(last - 8, last);
      return { balance, documents: soon(sailing, 2, 6) };
    }
    case 'tt-copies': {
      const balance = paid(events.copies! + 1, events.copies! + 7);
      return { balance, documents: soon(balance, 1, 3) };
    }
    case 'oa-30':
    case 'oa-60': {
      const days = term === 'oa-30' ? 30 : 60;
      return { documents: soon(sailing, 3, 8), balance: paid(sailing + days - 7, sailing + days) };
    }
    case 'dp': {
      const documents = soon(sailing, 3, 8);
      return { documents, balance: paid(documents + 6, documents + 15) };
    }
    case 'lc-sight':
    case 'lc-usance':
    case 'lc-unsaid': {
      const last = sailing + TERM[term].presentation!;
      const documents = random.chance(0.95) ? soon(sailing, 4, 11) : last + random.between(1, 5);
      if (term === 'lc-usance') return { documents, balance: paid(sailing + 56, sailing + 60) };
      if (term === 'lc-unsaid') {
        const due = random.chance(0.6) ? sailing + 60 : workdaysAfter(documents, 7) + 60;
        return { documents, balance: paid(due - 4, due) };
      }
      const due = workdaysAfter(documents, 5);
      return { documents, balance: isSlow ? officeDay(due + slowBy) : random.between(documents + 4, due) };
    }
  }
}
