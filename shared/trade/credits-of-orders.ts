import { onceFor } from '../remembered';
import type { RecordList } from '../records/read';
import { orderKey } from './order-key';
import type { CREDIT_DATES, DatedCredit } from './credit-dates.data';

/** Finds the credit of an order: the row that names the order, else the one of its L/C number. */
export type CreditFinder = (order: string, number: string) => DatedCredit | undefined;

/** An order that two credits name, and a number that two rows have, are nobody's: which of them holds has to be asked. */
export const creditFinder = ({ records }: Pick<RecordList<typeof CREDIT_DATES>, 'records'>): CreditFinder => finderOf(records); // prettier-ignore

const finderOf = onceFor((records: readonly DatedCredit[]): CreditFinder => {
  const byOrder = new Map<string, DatedCredit | null>();
  const byNumber = new Map<string, DatedCredit | null>();
  const put = (index: Map<string, DatedCredit | null>, text: string, credit: DatedCredit): void => {
    const key = orderKey(text);
    if (key !== '') index.set(key, index.has(key) && index.get(key) !== credit ? null : credit);
  };
  for (const credit of records) {
    put(byNumber, credit.credit_number, credit);
    for (const order of credit.orders) put(byOrder, order, credit);
  }
  return (order, number) => {
    const [named, numbered] = [byOrder.get(orderKey(order)), byNumber.get(orderKey(number))];
    // Of several credits for an order its own L/C number tells which.
    return (named === null ? numbered : (named ?? numbered)) ?? undefined;
  };
});
