import { both, type Bilingual } from '../../lang';
import { progressLines } from '../../orders/progress';
import { leftOf, leftText } from '../../plan/left';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { dayText, momentText } from '../../time/date-text';
import { dayOf, type Moment } from '../../time/moment';
import { stageOfOrder, type StageOfOrder, type StageRef } from '../../proposals/stage-of-order';

/**
 * How far an order is, for its customer, from facts alone: what is done, what comes next, when it sails. It
 * tells no reason, no lateness and nobody else's name.
 */
export function progressNote(plan: Plan, ref: StageRef): Bilingual {
  const at = stageOfOrder(plan, ref);
  const product = at.facts.text('product');
  const zh = [`您好！订单 ${orderFor(at)}${product === '' ? '' : `（${product}）`}目前进展：`];
  const en = [
    `Dear customer, here is where your order ${orderFor(at)}${product === '' ? '' : ` (${product})`} stands:`,
  ];
  for (const line of progressLines(at.order, at.facts, plan.now)) {
    zh.push(`- ${line.zh}`);
    en.push(`- ${line.en}`);
  }
  zh.push('如有问题请随时联系我们，谢谢！');
  en.push('Please let us know if you have any questions. Thank you!');
  return both(zh.join('\n'), en.join('\n'));
}

/** A kind word to whoever has to move: the party that is waited for, else the owner. */
export function reminder(plan: Plan, ref: StageRef): Bilingual {
  const at = stageOfOrder(plan, ref);
  return at.stage.wait ? toParty(at, at.stage) : toOwner(plan, at);
}

function toParty(at: StageOfOrder, { stage, wait }: StagePlan): Bilingual {
  const order = wait!.party === 'customer' ? orderFor(at) : at.order.key;
  const since = wait!.since === undefined ? undefined : dateOf(wait!.since);
  const sailing = at.order.stages.some(({ stage: { key }, done }) => key === 'onboard' && done !== undefined)
    ? undefined
    : at.facts.date('etd');
  return both(
    `您好！订单 ${order} 的“${stage.name.zh}”${since ? `自${since.zh}起` : ''}在等您这边的回复，麻烦尽快处理${
      sailing === undefined ? '' : `，以便赶上${dateOf(sailing).zh}的船期`
    }。谢谢！`,
    `Hello, on order ${order} we are waiting for your reply on ${stage.name.en}${
      since ? ` since ${since.en}` : ''
    }. Could you please see to it soon${
      sailing === undefined ? '' : `, so that we can keep the sailing of ${dateOf(sailing).en}`
    }? Thank you!`,
  );
}

function toOwner(plan: Plan, { order, stage, facts }: StageOfOrder): Bilingual {
  const clocks = plan.clocks.of(order.variant, order.country)[stage.stage.index]!;
  const left = leftOf(stage, clocks, plan.now);
  const name = stage.owner?.owner;
  const customer = facts.text('customer');
  const due = stage.due;
  const told = left ? leftText(left, stage.status) : undefined;
  return both(
    `${name === undefined ? '' : `${name}，`}${order.key}${customer === '' ? '' : `（${customer}）`}的“${stage.stage.name.zh}”${
      due === undefined ? '' : `截止${momentText(due, 'zh')}`
    }${told ? `，${told.zh}` : ''}，请跟进；有困难请早点说。`,
    `${name === undefined ? '' : `${name}, `}${stage.stage.name.en} of ${order.key}${customer === '' ? '' : ` (${customer})`}${
      due === undefined ? '' : ` is due ${momentText(due, 'en')}`
    }${told ? `, ${told.en}` : ''}. Please follow up, or say early if something is in the way.`,
  );
}

/** What the customer calls the order, else its own number. */
function orderFor({ found, facts }: StageOfOrder): string {
  const po = facts.text('customer_po');
  return po !== '' ? po : found.row.row.order || found.row.row.key;
}

function dateOf(moment: Moment): Bilingual {
  const day = dayOf(moment);
  return both(dayText(day, 'zh', true), dayText(day, 'en', true));
}
