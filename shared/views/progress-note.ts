import { stageOfOrder, type StageRef } from '../actions/stage-of-order';
import type { Lang } from '../lang';
import { leftOf, leftText } from '../plan/left';
import type { Plan } from '../plan/plan';
import { momentText } from '../time/date-text';
import { minuteOf, type Moment } from '../time/moment';

/** How many steps that are done are told to the customer. */
const TOLD = 3;

/**
 * How an order stands, for its customer: what is done, what comes next, when it sails. Facts of this order
 * alone; no owners, no limits, no lateness.
 */
export function progressNote(plan: Plan, ref: StageRef, lang: Lang): string {
  const { order, stage, facts } = stageOfOrder(plan, ref);
  const done = order.stages
    .filter((each) => each.done !== undefined && each.doneBy === 'cell')
    .sort((a, b) => minuteOf(a.done!) - minuteOf(b.done!))
    .slice(-TOLD);
  const sailing = facts.date('atd') ?? facts.date('etd');
  const hasSailed = facts.date('atd') !== undefined;
  const product = facts.text('product');
  const next = order.next ?? stage;
  const planned = next.due !== undefined && minuteOf(next.due) >= minuteOf(plan.now) ? next.due : undefined;
  const at = (moment: Moment): string => momentText(moment, lang);
  if (lang === 'zh') {
    const steps = done.map((each) => `${each.stage.name.zh}（${at(each.done!)}）`).join('、');
    return [
      `您好！订单 ${order.key}${product === '' ? '' : `（${product}）`}的进度如下：`,
      ...(steps === '' ? [] : [`已完成：${steps}。`]),
      `下一步：${next.stage.name.zh}${planned === undefined ? '' : `，计划 ${at(planned)}`}。`,
      ...(sailing === undefined ? [] : [`${hasSailed ? '已于' : '预计'}${at(sailing)}开船。`]),
      '有新进展会及时告知，谢谢！',
    ].join('\n');
  }
  const steps = done.map((each) => `${each.stage.name.en} (${at(each.done!)})`).join(', ');
  return [
    `Dear customer, here is how your order ${order.key}${product === '' ? '' : ` (${product})`} stands:`,
    ...(steps === '' ? [] : [`Done: ${steps}.`]),
    `Next: ${next.stage.name.en}${planned === undefined ? '' : `, planned for ${at(planned)}`}.`,
    ...(sailing === undefined
      ? []
      : [hasSailed ? `Sailed on ${at(sailing)}.` : `Expected to sail on ${at(sailing)}.`]),
    'We will keep you posted. Thank you!',
  ].join('\n');
}

/** A reminder to whoever holds the stage up: the party that is waited for, else its owner. */
export function reminderNote(plan: Plan, ref: StageRef, lang: Lang): string {
  const { order, stage, facts } = stageOfOrder(plan, ref);
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  const { wait, due } = stage;
  const customer = facts.text('customer');
  const at = (moment: Moment): string => momentText(moment, lang);
  if (lang === 'zh') {
    const name = `订单 ${order.key} 的“${stage.stage.name.zh}”`;
    if (wait)
      return `您好！${name}还在等贵方的反馈${wait.since === undefined ? '' : `（自${at(wait.since)}起）`}，${due === undefined ? '' : `需要在${at(due)}前完成，`}烦请尽快回复，谢谢！`;
    const whom = stage.owner?.owner ?? '同事';
    return `${whom}：${name}${customer === '' ? '' : `（客户 ${customer}）`}${due === undefined ? '请跟进' : `应在${at(due)}前完成`}${left ? `，${leftText(left).zh}` : ''}。有困难请今天说一声。`;
  }
  const name = `"${stage.stage.name.en}" of order ${order.key}`;
  if (wait)
    return `Hello, we are still waiting for your reply on ${name}${wait.since === undefined ? '' : ` (since ${at(wait.since)})`}.${due === undefined ? '' : ` It has to be done by ${at(due)}.`} Could you get back to us soon? Thank you!`;
  const whom = stage.owner?.owner ?? 'Hello';
  return `${whom}, ${name}${customer === '' ? '' : ` (customer ${customer})`}${due === undefined ? ' needs following up' : ` is due ${at(due)}`}${left ? `: ${leftText(left).en}` : ''}. If anything is in the way, please say so today.`;
}
