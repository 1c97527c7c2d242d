import { both, joined, type Bilingual } from '../lang';
import type { Instrument, TermPart, Trigger } from './part';

/** A part in the trade's standard words, which `parseTerms` reads back: `70% T/T 见提单副本后7天`. */
export function partText(part: TermPart): Bilingual {
  const share = shareText(part);
  const when = whenText(part);
  const less = part.discount ? both(`（${part.discount.days} 天内付可减 ${part.discount.percent}%）`, ` (less ${part.discount.percent}% within ${part.discount.days} days)`) : both('', ''); // prettier-ignore
  return joined([joined([share, WAYS[part.instrument], when], both(' ', ' ')), less], both('', ''));
}

function shareText({ percent, amount, currency }: TermPart): Bilingual {
  if (percent !== undefined) return both(`${percent}%`, `${percent}%`);
  return amount === undefined
    ? both('余款', 'balance')
    : both(`${currency} ${amount}`, `${currency} ${amount}`);
}

export const WAYS: Readonly<Record<Instrument, Bilingual>> = {
  TT: both('T/T', 'T/T'),
  LC: both('L/C', 'L/C'),
  DP: both('D/P', 'D/P'),
  DA: both('D/A', 'D/A'),
  OA: both('O/A', 'O/A'),
  COD: both('COD', 'COD'),
  WU: both('西联', 'Western Union'),
  PayPal: both('PayPal', 'PayPal'),
  TA: both('信保订单', 'Trade Assurance'),
};

function whenText({ trigger, days, working, instrument }: TermPart): Bilingual {
  const count = Math.abs(days);
  if (days === 0)
    return trigger === 'shipment' && instrument !== 'OA' ? both('开船时', 'on shipment') : AT[trigger];
  const unit = working ? both('个工作日', ' working days') : both('天', ' days');
  if (trigger === 'month_end') return both(`月底后${count}${unit.zh}`, `${count}${unit.en} EOM`);
  const [before, event] = EVENTS[trigger];
  const isAhead = days < 0;
  return both(
    `${event.zh}${isAhead || before ? '前' : '后'}${count}${unit.zh}`,
    `${count}${unit.en} ${isAhead || before ? 'before' : 'after'} ${event.en}`,
  );
}

const AT: Readonly<Record<Trigger, Bilingual>> = {
  order: both('预付', 'in advance'),
  production: both('投产前', 'before production'),
  before_shipment: both('发货前', 'before shipment'),
  shipment: both('开船后', 'after shipment'),
  copy_docs: both('见提单副本', 'against copy of B/L'),
  arrival: both('到港时', 'on arrival'),
  invoice: both('见发票', 'on invoice'),
  month_end: both('月底', 'at the end of the month'),
  sight: both('即期', 'at sight'),
  acceptance: both('承兑时', 'on acceptance'),
};

/** Whether the event lies behind the payment, and what it is called beside a number of days. */
const EVENTS: Readonly<Record<Trigger, readonly [isBehind: boolean, name: Bilingual]>> = {
  order: [false, both('下单', 'order')],
  production: [false, both('投产', 'production')],
  before_shipment: [true, both('发货', 'shipment')],
  shipment: [false, both('提单日', 'B/L date')],
  copy_docs: [false, both('见提单副本', 'copy of B/L')],
  arrival: [false, both('到港', 'arrival')],
  invoice: [false, both('发票日', 'invoice date')],
  month_end: [false, both('月底', 'end of month')],
  sight: [false, both('见票', 'sight')],
  acceptance: [false, both('承兑', 'acceptance')],
};
