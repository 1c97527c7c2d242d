import { both, type Bilingual } from '../../lang';
import { debtorOf } from '../../money/debtors';
import { creditOf } from '../../money/credit';
import type { OpenMoney } from '../../money/open-money';
import { plainSums, plainWords } from '../../money/sums';
import type { Plan } from '../../plan/plan';
import { dayOf } from '../../time/moment';
import type { Customer } from '../../trade/sheets/customers.sheet';
import { dayWords } from './words';

/** The credit limit of a customer and what is left of it. Plain JSON. */
export interface CreditView {
  readonly limit: string;
  /** `还剩 USD 20,000`, `超出 …`; why it cannot be told where a rate is missing. */
  readonly left: Bilingual;
  /** Until when it is in force, that it has ended, by which rates other currencies were taken, and what is not in it. */
  readonly notes: readonly Bilingual[];
}

/** Undefined for a card without a limit: nothing was agreed, which is another thing than a limit of 0. */
export function creditView(plan: Plan, card: Customer, money: OpenMoney): CreditView | undefined {
  const check = creditOf(plan, debtorOf(card.customer, card, money.receivables));
  if (!check) return undefined;
  const today = dayOf(plan.now);
  const { limit, open, until, is } = check;
  const notes: Bilingual[] = [];
  if (until !== undefined) {
    const { zh, en } = dayWords(until, today);
    notes.push(
      is === 'ended'
        ? both(`额度 ${zh} 已到期`, `the limit ended ${en}`)
        : both(`有效至 ${zh}`, `in force until ${en}`),
    );
  }
  for (const { written, on } of open.used) {
    const { zh, en } = dayWords(on, today);
    const rate = `${written.from}/${written.to} ${written.rate}`;
    notes.push(both(`汇率 ${rate}（${zh}）`, `rate ${rate} of ${en}`));
  }
  const { unknown } = money;
  if (unknown > 0)
    notes.push(
      both(`${unknown} 单还说不清，没有算进去`, `${unknown} ${unknown === 1 ? 'order that nobody can tell is' : 'orders that nobody can tell are'} not in it`), // prettier-ignore
    );
  return { limit: plainWords(limit), left: leftWords(check), notes };
}

function leftWords({ limit, open }: NonNullable<ReturnType<typeof creditOf>>): Bilingual {
  const { total, missing, byCurrency } = open;
  if (!total) {
    const sums = plainSums(byCurrency);
    return both(
      `算不出还剩多少：${missing.join('、')} 没有写汇率（待收 ${sums}）`,
      `what is left cannot be told: no rate is written for ${missing.join(', ')} (to come ${sums})`,
    );
  }
  const left = limit.minor - total.minor;
  const said = plainWords({ minor: Math.abs(left), currency: limit.currency });
  return left < 0 ? both(`超出 ${said}`, `over by ${said}`) : both(`还剩 ${said}`, `${said} left`);
}
