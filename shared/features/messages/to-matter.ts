import { dateIn, readDateText } from '../../cells/cells';
import { both } from '../../lang';
import { withSaid } from '../../matters/history';
import { MATTER_KINDS } from '../../matters/kinds.data';
import { MATTERS } from '../../matters/matters.sheet';
import { orderOf } from '../../orders/order-of';
import { recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { actorOf, freeNumber, matterAdded } from '../../proposals/matters';
import { mergedPatch, type Proposal } from '../../proposals/proposal';
import { willBeMade } from '../../proposals/records/will-be-made';
import { isPast } from '../../time/moment';
import { messageCells, messageMeant, messageName } from './changed';
import { MessageRefused, REFUSED } from './refusals';

/** What a person says is to be done about a mail. Plain JSON. */
export interface MadeOf {
  readonly text: string;
  readonly owner: string;
  /** In ISO form; empty where nothing dates it. */
  readonly due: string;
}

/** A mail becomes a decision: somebody's to do, by a day, at its order, with the mail as where it comes from; that handles the mail. RecordGone, MessageRefused, MatterRefused. */
export function proposeMatter(plan: Plan, id: string, { text, owner, due }: MadeOf, by: string): Proposal {
  const actor = actorOf(by);
  const placed = messageMeant(plan, id);
  const subject = text.trim();
  if (subject === '') throw new MessageRefused(REFUSED.noText);
  if (owner.trim() === '') throw new MessageRefused(REFUSED.noOwner);
  const day = due.trim() === '' ? undefined : dateIn(readDateText(due));
  if (due.trim() !== '' && (day === undefined || isPast(day, plan.now))) throw new MessageRefused(REFUSED.badDay(due.trim()));
  const number = freeNumber(plan, 'decision');
  const { order = '' } = placed.message;
  const named = orderOf(plan, order)?.order;
  const matter = {
    number,
    kind: 'decision',
    state: 'open',
    text: subject,
    owner: owner.trim(),
    raisedBy: actor,
    handed: plan.now,
    source: messageName(placed, plan.language),
    ...(named !== undefined && { order: named }),
    ...(day !== undefined && { due: day }),
  } as const;
  const note = withSaid(MATTER_KINDS.decision[plan.language], subject, plan.language);
  return {
    title: both(`新决定 ${number}`, `New decision ${number}`),
    patch: mergedPatch(
      matterAdded(plan, matter, { by: actor, note }),
      messageCells(plan, placed, { state: 'done', by: actor }),
    ),
    notes: recordsOf(plan, MATTERS).table ? [] : [willBeMade(MATTERS)],
  };
} // prettier-ignore
