import { both, type Bilingual } from '../lang';

/** What has to be asked about a term text; each says what is missing and how to write it. */
export const ASK = {
  nothing: both('看不懂这个付款条件，请写明比例、方式和时间', 'This payment term cannot be read: state shares, means and times'),
  trigger: (part: string): Bilingual =>
    both(`${part} 没有写什么时候付，请补上（如 发货前、见提单副本）`, `${part}: no time of payment is named; add one (before shipment, against copy of B/L)`),
  moment: (part: string): Bilingual =>
    both(`${part} 从哪一天起算？请写明`, `${part}: from which day does it count? Please state it`),
  several: both('写了不止一种付款方式或时间，这一单用哪一种？', 'More than one way or time of payment is named: which holds for this order?'),
  choice: both('付款条件里有未定的内容，这一单怎么定的？', 'The payment term leaves something open: what holds for this order?'),
  tenor: (days: number): Bilingual =>
    days === 0
      ? both('是即期还是远期？远期请写明天数和起算日', 'At sight or usance? For usance state the days and from when')
      : both(`${days} 天从见票日还是提单日起算？`, `${days} days: after sight or after the B/L date?`),
  credit: both('账期多少天、从哪一天起算？', 'How many days of credit, and from which day?'),
  deposit: both('定金是多少？请写明比例或金额', 'How much is the deposit? State a share or an amount'),
  sum: (sum: number): Bilingual =>
    sum < 100
      ? both(`各部分合计 ${sum}%，其余 ${round(100 - sum)}% 怎么付？`, `The parts come to ${sum}%: how is the other ${round(100 - sum)}% paid?`)
      : both(`各部分合计 ${sum}%，超过了 100%`, `The parts come to ${sum}%, more than 100%`),
  rest: both('写了金额，其余怎么付？', 'An amount is named: how is the rest paid?'),
  foreign: both('付款条件里夹有别的数字或日期（税、佣金、月数），请单独写', 'The payment term holds other figures or dates (tax, commission, months): write them elsewhere'),
} as const; // prettier-ignore

const round = (value: number): number => Math.round(value * 100) / 100;
