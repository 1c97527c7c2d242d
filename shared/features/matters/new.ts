import { both } from '../../lang';
import { withSaid } from '../../matters/history';
import { MATTER_KINDS, type MatterKind } from '../../matters/kinds.data';
import { MATTERS } from '../../matters/matters.sheet';
import { matterContext } from '../../orders/matters';
import { orderOf } from '../../orders/order-of';
import { nameTest } from '../../orders/person';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { actorOf, freeNumber, matterAdded, MatterRefused, type NewMatter } from '../../proposals/matters';
import type { Proposal } from '../../proposals/proposal';
import { willBeMade } from '../../proposals/records/will-be-made';
import { keyFor } from '../../templates/vocabulary';
import { recordFrom, type RecordDraft } from '../../records/draft';
import { RecordUnreadable } from '../../records/errors';
import { columnOf } from '../../records/sheet';
import { arbitersFor } from '../../matters/arbiter';
import { dayOf } from '../../time/moment';
import { REFUSED } from './refusals';
import { whoAnswers } from './who-answers';

/** What a person opens by hand; hand-offs and breaches come of stages and norms. */
export const OPENED_KINDS = [
  'decision',
  'dispute',
  'suggestion',
  'activity',
] as const satisfies readonly MatterKind[];
export type OpenedKind = (typeof OPENED_KINDS)[number]; // prettier-ignore

/** The kind of a draft that asks for a new matter, without a number of its own: the book gives it one. */
export function openedKind({ kind = '', number = '' }: RecordDraft): OpenedKind | undefined {
  const typed = keyFor(MATTER_KINDS, kind);
  return number.trim() === '' ? OPENED_KINDS.find((each) => each === typed) : undefined;
}

/**
 * A new matter of what a person typed, by column. Who raised it is who acts where nothing is said; a suggestion goes to
 * whoever answers for its stage, a dispute to a manager who is no side. MatterRefused, RecordUnreadable.
 */
export function proposeNew(plan: Plan, kind: OpenedKind, draft: RecordDraft, by: string): Proposal {
  const actor = actorOf(by);
  const typed = recordFrom(MATTERS, draft, recordContext(plan));
  const number = typed.number ?? freeNumber(plan, kind);
  const raisedBy = typed.raisedBy ?? actor;
  const asked = {
    ...typed,
    number,
    kind,
    raisedBy,
    handed: typed.handed ?? plan.now,
    state: 'open',
  } as const;
  const matter = completed(plan, asked);
  if ((matter.text ?? '').trim() === '') throw new RecordUnreadable(columnOf(MATTERS, 'text')!.title, REFUSED.noText); // prettier-ignore
  const word = MATTER_KINDS[kind];
  const note = withSaid(word[plan.language], matter.text!.trim(), plan.language);
  return {
    title: both(`新${word.zh} ${number}`, `New ${word.en.toLowerCase()} ${number}`),
    patch: matterAdded(plan, matter, { by: actor, note }),
    notes: [...(recordsOf(plan, MATTERS).table ? [] : [willBeMade(MATTERS)]), ...notesOf(plan, matter)],
  };
}

/** With who is to act, as its kind says. MatterRefused. */
function completed(plan: Plan, asked: NewMatter): NewMatter {
  const { kind, owner, raisedBy = '', other = '', arbiter } = asked;
  switch (kind) {
    case 'decision':
      if (!owner) throw new RecordUnreadable(columnOf(MATTERS, 'owner')!.title, REFUSED.noOwner);
      return asked;
    case 'dispute': {
      if (other.trim() === '') throw new RecordUnreadable(columnOf(MATTERS, 'other')!.title, REFUSED.noOther);
      if (nameTest(plan, raisedBy)(other)) throw new MatterRefused(REFUSED.sameSides);
      const asRow = { ...asked, raisedBy, other } as Parameters<typeof arbitersFor>[0];
      return { ...asked, arbiter: arbiter ?? arbitersFor(asRow, plan.team, dayOf(plan.now))[0]?.name };
    }
    case 'suggestion':
      return { ...asked, owner: owner || whoAnswers(plan, asked, matterContext(plan).roleOf) };
    default:
      return { ...asked, owner: owner || raisedBy };
  }
}

function notesOf(plan: Plan, { kind, order, owner, arbiter }: NewMatter) {
  return [
    ...(order && !orderOf(plan, order) ? [both(`订单表里没有“${order}”。`, `No order sheet has ${order}.`)] : []),
    ...(kind === 'suggestion' ? [owner ? both(`由${owner}答复。`, `${owner} is to answer.`) : NOBODY] : []),
    ...(kind === 'dispute' ? [arbiter ? both(`仲裁人：${arbiter}。`, `Arbiter: ${arbiter}.`) : NO_ARBITER] : []),
  ];
} // prettier-ignore

const NOBODY = both('看不出由谁答复，请写上负责人。', 'Nobody is known who could answer; fill in the owner.');
const NO_ARBITER = both(
  '团队里没有能仲裁的人（不能是双方或其备份人），请写上一位。',
  'Nobody of the team may decide it (neither a side nor a deputy of one); name somebody.',
);
