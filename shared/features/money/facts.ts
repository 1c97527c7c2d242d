import type { Place } from '../../book/address';
import { both, joined, same, type Bilingual } from '../../lang';
import type { MoneyDeadline } from '../../money/deadlines';
import type { Margin } from '../../money/margin';
import type { Refund } from '../../money/refund';
import { plainSums, plainWords, sumsOf } from '../../money/sums';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { dayOf, wholeDay } from '../../time/moment';
import type { RateInForce } from '../../trade/exchange-rate';

/** One thing that is known of an order's money. Plain JSON. */
export interface MoneyFact {
  readonly key: string;
  readonly label: Bilingual;
  readonly value: Bilingual;
  /** What it rests on, or what is missing for it. */
  readonly note?: Bilingual;
  readonly isLate?: true;
  readonly place?: Place;
}

export const EMPTY: Bilingual = same('');

/** `5月10日的 1 USD = 7.1 CNY`, `1 USD = 7.1 CNY of Sun 10 May`: as the team wrote it. */
function rateWords({ written }: RateInForce, plan: Plan): Bilingual {
  const { from, to, rate, date } = written;
  const day = dateWords(wholeDay(date), plan.now);
  return both(`${day.zh}的汇率 1 ${from} = ${rate} ${to}`, `1 ${from} = ${rate} ${to} of ${day.en}`);
}

/** Notes one behind the other. */
export const notes = (...parts: readonly (Bilingual | undefined)[]): Bilingual | undefined => {
  const told = parts.filter((part): part is Bilingual => part !== undefined && part.zh !== '');
  return told.length === 0 ? undefined : joined(told, both('；', '; '));
};

const percentText = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** `CNY 2,300（19.2%）`; open, and what it lacks, while a currency has no written rate. */
export function marginFact(plan: Plan, { margin, share, costs, missing, rates }: Margin): MoneyFact {
  const label = both('毛利', 'Margin');
  const cost = both(`成本 ${plainSums(costs)}`, `costs ${plainSums(costs)}`);
  if (!margin)
    return {
      key: 'margin',
      label,
      value: both('算不出来', 'not known'),
      note: notes(
        cost,
        both(
          `“跟单_汇率”里没有 ${missing.join('、')} 的汇率`,
          `Gendan Rates has no rate for ${missing.join(', ')}`,
        ),
      )!,
    };
  const part = share === undefined ? '' : percentText(share);
  return {
    key: 'margin',
    label,
    value: both(
      `${plainWords(margin)}${part && `（${part}）`}`,
      `${plainWords(margin)}${part && ` (${part})`}`,
    ),
    note: notes(cost, ...rates.map((rate) => rateWords(rate, plan)))!,
  };
}

/** The refund by lines; what keeps it from being known stands beside it. */
export function refundFact(plan: Plan, { lines, total, exported }: Refund): MoneyFact | undefined {
  const known = lines.filter(({ refund }) => refund !== undefined);
  if (known.length === 0) return undefined;
  const lacking = lines.filter(({ refund }) => refund === undefined).map(({ item }) => item);
  const rates = [...new Set(lines.flatMap(({ rate }) => (rate === undefined ? [] : [percentText(rate)])))];
  const sums = plainSums(sumsOf(known.map(({ refund }) => refund)));
  const day = dateWords(wholeDay(exported), plan.now);
  const { money, by } = total ?? {};
  return {
    key: 'refund',
    label: both('退税额', 'Refund'),
    value: same(money ? plainWords(money) : sums),
    note: notes(
      both(
        `外销金额 × 退税率 ${rates.join('、')}，按 ${day.zh} 出口；外贸企业按进项发票不含税价算`,
        `selling price × ${rates.join(', ')}, exported ${day.en}; a trading company’s goes by its VAT invoices`,
      ),
      by && rateWords(by, plan),
      lacking.length === 0
        ? undefined
        : both(`${lacking.join('、')} 缺单价或退税率`, `no price or rate for ${lacking.join(', ')}`),
    )!,
  };
}

export function deadlineFact(plan: Plan, { stage, name, due, hard, place }: MoneyDeadline): MoneyFact {
  const [day] = [due, hard].filter((each) => each !== undefined);
  const last = hard !== undefined && hard !== day ? dateWords(wholeDay(hard), plan.now) : undefined;
  return {
    key: stage,
    label: both(`${name.zh}期限`, `${name.en} by`),
    value: dateWords(day === undefined ? undefined : wholeDay(day), plan.now),
    ...(last && { note: both(`最后期限 ${last.zh}`, `${last.en} at the latest`) }),
    ...(day !== undefined && day < dayOf(plan.now) && { isLate: true }),
    place,
  };
}
