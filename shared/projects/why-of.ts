import { both, type Bilingual } from '../lang';
import { sumText } from '../orders/amounts';
import type { Candidate } from './candidates';

/** Why orders are proposed as a project, in a few words. */
export function whyOf({ why, by, orders, customer, ...money }: Candidate): Bilingual {
  const n = orders.length;
  const sum = sumText(money);
  const [zh, en] = [sum === '' ? '' : `，共 ${sum}`, sum === '' ? '' : `, ${sum} in all`];
  switch (why) {
    case 'amount':
      return both(`${orders[0]!} 一单就有 ${sum}`, `${orders[0]!} alone is ${sum}`);
    case 'po':
      return both(
        `${customer} 的 ${n} 单同一个 PO ${by}${zh}`,
        `${n} orders of ${customer} under one PO ${by}${en}`,
      );
    case 'vessel':
      return both(
        `${customer} 的 ${n} 单同船 ${by}${zh}`,
        `${n} orders of ${customer} on one vessel ${by}${en}`,
      );
    case 'week':
      return both(
        `${customer} 的 ${n} 单同一周开船${zh}`,
        `${n} orders of ${customer} sailing in one week${en}`,
      );
  }
}
