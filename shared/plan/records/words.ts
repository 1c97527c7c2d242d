import { both, joined, type Bilingual } from '../../lang';
import { moneyText } from '../../records/money';
import { isoDay } from '../../time/moment';
import type { LimitCheck } from '../../trade/credit-limit';
import { CREDIT_DATES } from '../../trade/credit-dates.data';
import { PRICE_STAGES } from '../price-parts';
import { handOffNote } from '../hand-offs/note';
import type { JudgedCells, JudgedStage } from '../record-source';
import type { CreditField, RowView } from './view';

const titled = (key: string): Bilingual => {
  const { zh, en } = CREDIT_DATES.columns.find((column) => column.key === key)!.title;
  return both(`信用证表的“${zh}”`, `${en} of the L/C sheet`);
};

export const CREDIT_NAMES: Readonly<Record<CreditField, Bilingual>> = {
  lc_latest_ship: titled('latest_shipment'),
  lc_expiry: titled('expiry_date'),
  lc_present_days: titled('present_days'),
};
export const CARD_TERM = both('客户卡片的付款条款', 'the payment term of the customer’s card');
export const LINES_NAME = both('明细合计', 'the sum of the lines');

/** What of a stage rests on records: by receipts, by the card's term, by a limit, by who has taken it. */
export function whyByRecords(row: RowView, order: JudgedCells, plan: JudgedStage): Bilingual | undefined {
  const { cells } = order;
  const { key, branch } = plan.stage;
  const told: Bilingual[] = [];
  const isByReceipts = PRICE_STAGES.has(key) && row.money(cells)?.parts.some(({ stage }) => stage === key);
  if (isByReceipts) told.push(both('按收款记录', 'by the receipts'));
  if ((branch === 'money' || key === 'credit_ok') && row.hasCardTerm(cells))
    told.push(both('订单没写付款条款，按客户卡片', 'the order names no payment term, so the customer’s card counts'));
  const limit = key === 'credit_ok' ? row.limit(cells) : undefined;
  if (limit) told.push(limitText(limit));
  const handOff = handOffNote(order, plan);
  if (handOff) told.push(handOff);
  return told.length === 0 ? undefined : joined(told, both('；', '; '));
} // prettier-ignore

/** `信用额度 USD 100,000.00，未收合计 USD 80,000.00，够这一单`, with the rates that made it. */
export function limitText({ is, limit, open, unknown, until }: LimitCheck): Bilingual {
  const end = until === undefined ? both('', '') : both(`，${isoDay(until)} 到期`, ` until ${isoDay(until)}`);
  const parts = [both(`信用额度 ${moneyText(limit)}${end.zh}`, `credit limit ${moneyText(limit)}${end.en}`)];
  const sum = open.total
    ? moneyText(open.total)
    : open.byCurrency.map((each) => moneyText(each).trim()).join(' + ');
  if (sum !== '') parts.push(both(`连这一单未收 ${sum}`, `${sum} open with this order`));
  for (const { written, on } of open.used)
    parts.push(
      both(
        `按 ${isoDay(on)} 的汇率 1 ${written.from} = ${written.rate} ${written.to}`,
        `at the rate of ${isoDay(on)}, 1 ${written.from} = ${written.rate} ${written.to}`,
      ),
    );
  parts.push(VERDICTS[is]);
  if (is === 'unknown') {
    const named = open.missing.filter((currency) => currency !== '').join(', ');
    if (named !== '') parts.push(both(`缺 ${named} 的汇率`, `no rate is written for ${named}`));
    if (unknown.length > 0 || open.missing.includes(''))
      parts.push(
        both(
          `有订单看不出未收多少${unknown.length > 0 ? `：${unknown.slice(0, 3).join('、')}` : ''}`,
          `what is open cannot be told${unknown.length > 0 ? ` of ${unknown.slice(0, 3).join(', ')}` : ''}`,
        ),
      );
  }
  return joined(parts, both('，', ', '));
}

const VERDICTS: Readonly<Record<LimitCheck['is'], Bilingual>> = {
  covers: both('够用', 'which covers it'),
  exceeded: both('超出额度', 'which is more than the limit'),
  ended: both('额度已过期', 'the limit has ended'),
  unknown: both('够不够看不出来', 'whether it covers cannot be told'),
};
