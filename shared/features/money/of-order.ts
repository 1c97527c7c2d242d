import { both, same, type Bilingual } from '../../lang';
import { creditOf } from '../../money/credit';
import { deadlinesOf, lossNoticeOf } from '../../money/deadlines';
import { debtorOf, debtorsOf } from '../../money/debtors';
import { ledgerOf, type LedgerOrder } from '../../money/ledger';
import { marginsOf } from '../../money/margin';
import { orderKey } from '../../trade/order-key';
import { payablesOf } from '../../money/payables';
import { receivablesOf } from '../../money/receivables';
import { customersOf } from '../../money/records';
import { refundOf } from '../../money/refund';
import { settlementOf } from '../../money/settlement';
import { plainSums, plainWords, sumsOf } from '../../money/sums';
import { dateWords } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import type { LimitCheck } from '../../trade/credit-limit';
import { customerFinder } from '../../trade/customer-card';
import { dayOf, wholeDay } from '../../time/moment';
import { deadlineFact, marginFact, notes, refundFact, type MoneyFact } from './facts';

/** What the ledger adds to the money of an order's file; nothing where it has nothing to add. */
export function moneyOfOrder(plan: Plan, order: string): readonly MoneyFact[] {
  const lines = ledgerOf(plan).filter(({ entry }) => entry.key === order);
  const [first] = lines;
  if (!first) return [];
  const margin = marginsOf(plan).get(first.entry);
  const refunds = lines.slice(0, 1).flatMap((line) => refundOf(plan, line) ?? []);
  return [
    ...cameIn(lines),
    ...settled(plan, first),
    ...(margin ? [marginFact(plan, margin)] : []),
    ...claims(plan, first),
    ...refunds.flatMap((refund) => refundFact(plan, refund) ?? []),
    ...lines.flatMap((line) => deadlinesOf(line).map((deadline) => deadlineFact(plan, deadline))),
    ...loss(plan, lines),
    ...credit(plan, first),
  ];
}

/** What is in and what is open together, where the lines of the parts above do not say it at a glance. */
function cameIn(lines: readonly LedgerOrder[]): MoneyFact[] {
  const parts = lines.flatMap((line) => line.parts);
  const isMany = parts.length > 2 || parts.some(({ source }) => source === 'receipts');
  const received = sumsOf(parts.map((part) => part.received)).filter(({ minor }) => minor !== 0);
  const open = sumsOf(receivablesOf(lines).map((each) => each.open));
  const over = sumsOf(parts.map((part) => part.over));
  return [
    ...(isMany && received.length > 0
      ? [{ key: 'received', label: both('已收', 'Received'), value: same(plainSums(received)) }]
      : []),
    ...(isMany && received.length > 0 && open.length > 0
      ? [{ key: 'open', label: both('未收', 'Open'), value: same(plainSums(open)) }]
      : []),
    ...(over.length > 0
      ? [
          {
            key: 'over',
            label: both('多收', 'Overpaid'),
            value: same(plainSums(over)),
            note: both('问客户：退回，还是抵下一单', 'ask the customer: return it, or set it off'),
          },
        ]
      : []),
  ];
}

function settled(plan: Plan, { entry }: LedgerOrder): MoneyFact[] {
  const settlement = settlementOf(plan, entry.order);
  if (!settlement || settlement.cny.minor === 0) return [];
  const { cny, without } = settlement;
  const note =
    without.length === 0
      ? undefined
      : both(
          `${plainSums(without)} 没写结汇汇率，没算`,
          `${plainSums(without)} without a settlement rate are not in it`,
        );
  return [
    { key: 'settled', label: both('结汇', 'Settled'), value: same(plainWords(cny)), ...(note && { note }) },
  ];
}

/** Claims that are not paid yet: a customer takes them off the next payment. They stay apart from what is open. */
function claims(plan: Plan, { entry }: LedgerOrder): MoneyFact[] {
  const key = orderKey(entry.order);
  const open = payablesOf(plan).filter(
    (each) => each.kind === 'claim' && each.open.minor > 0 && orderKey(each.order) === key,
  );
  const [first] = open;
  if (!first) return [];
  return [
    {
      key: 'claim',
      label: both('赔款未付', 'Claim to pay'),
      value: same(plainSums(sumsOf(open.map((each) => each.open)))),
      note: both(
        '客户可能从货款里扣；没有从未收里减',
        'the customer may deduct it; it is not taken off what is open',
      ),
      place: first.place,
    },
  ];
}

function loss(plan: Plan, lines: readonly LedgerOrder[]): MoneyFact[] {
  const find = customerFinder(customersOf(plan));
  return lines.flatMap((line): MoneyFact[] => {
    const notice = lossNoticeOf(line.parts, find(line.customer));
    if (!notice) return [];
    return [
      {
        key: `loss ${line.key}`,
        label: both('可能损失通知', 'Notice of loss by'),
        value: dateWords(wholeDay(notice.by), plan.now),
        note: both(
          `逾期 ${notice.part.age} 天；天数按客户卡片`,
          `${notice.part.age} days overdue; days as on the customer’s card`,
        ),
        ...(notice.by < dayOf(plan.now) && { isLate: true }),
        place: notice.part.place,
      },
    ];
  });
}

function credit(plan: Plan, line: LedgerOrder): MoneyFact[] {
  const customers = customersOf(plan);
  const card = customerFinder(customers)(line.customer);
  if (!card?.creditLimit) return [];
  const debtors = debtorsOf(receivablesOf(ledgerOf(plan)), customers);
  const debtor = debtors.find((each) => each.card === card) ?? debtorOf(card.customer, card, []);
  const check = creditOf(plan, debtor)!;
  const note = creditNote(plan, check);
  const { limit, open, is } = check;
  const value = open.total
    ? both(
        `${plainWords(limit)}，已用 ${plainWords(open.total)}`,
        `${plainWords(limit)}, ${plainWords(open.total)} used`,
      )
    : same(plainWords(limit));
  return [
    {
      key: 'credit',
      label: both('信用额度', 'Credit'),
      value,
      ...((is === 'ended' || is === 'exceeded') && { isLate: true }),
      ...(note && { note }),
    },
  ];
}

function creditNote(
  plan: Plan,
  { until, is, open: { missing }, unknown }: LimitCheck,
): Bilingual | undefined {
  const day = until === undefined ? undefined : dateWords(wholeDay(until), plan.now);
  const isEnded = is === 'ended';
  return notes(
    day && both(`${isEnded ? '已过期' : '到期'} ${day.zh}`, `${isEnded ? 'ended' : 'until'} ${day.en}`),
    missing.length === 0
      ? undefined
      : both(
          `没有 ${missing.join('、')} 的汇率，算不出已用多少`,
          `no rate for ${missing.join(', ')}, so what is used is not known`,
        ),
    unknown.length === 0
      ? undefined
      : both(`${unknown.length} 期没写金额，没算`, `${unknown.length} parts without an amount are not in it`),
  );
}
