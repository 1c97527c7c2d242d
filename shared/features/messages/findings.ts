import type { Finding } from '../../finding';
import { mailRuleFindings } from '../../messages/mail-rule-findings';
import { MAIL_RULES } from '../../messages/mail-rules.sheet';
import { MESSAGES } from '../../messages/messages.sheet';
import { isWaiting, messagesOf } from '../../messages/placed';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { onceFor } from '../../remembered';
import { unknownOrders } from '../../trade/unknown-order';

/** What is wrong in the sheets of messages: cells that cannot be read, and orders that no sheet has of mails that wait. */
export const messageFindings = onceFor((plan: Plan): readonly Finding[] => {
  const named = messagesOf(plan).flatMap((each) => {
    const { order } = each.message;
    return order && isWaiting(each) ? [{ order, place: each.place('order') }] : [];
  });
  const orders = (): ReadonlySet<string> =>
    new Set(plan.tables.flatMap(({ rows }) => rows.flatMap(({ row }) => [row.order, row.key])));
  return [
    ...[MESSAGES, MAIL_RULES].flatMap((sheet) => recordsOf(plan, sheet).findings),
    ...mailRuleFindings(plan),
    ...(named.length === 0 ? [] : unknownOrders(named, orders(), 'message')),
  ];
});
