import { GendanError } from '../errors';
import { namesNobody } from '../people/names';
import type { Role } from '../process/row';
import { keyFor, ROLE_WORDS } from '../templates/vocabulary';
import { addLimit, type Clocks, type Limit } from '../time/limit';
import { isPast, type Moment } from '../time/moment';
import { MATTER_LIMITS } from './limits.data';
import type { Matter } from './matters.sheet';
import { isOpenState } from './open-state';
import type { EscalatedTo, MatterToDo, Turn } from './turn';

/** What whose turn it is rests on, besides the row. */
export interface MatterContext {
  readonly now: Moment;
  readonly clocks: Clocks;
  /** How long a receiver has to take a hand-off or refuse it, where the book says so. */
  readonly acceptance?: Limit | undefined;
  /** Whether an order, as a cell names it, is over or cancelled. */
  readonly isOver: (order: string) => boolean;
  /** Whether a decision has been carried out: what it is about is done. */
  readonly isCarriedOut?: ((matter: Matter) => boolean) | undefined;
  /** The role that does a stage. */
  readonly roleOf: (stage: string) => Role | undefined;
  /** By when a sender whose hand-off was refused has to hand over again: the stage’s own deadline. */
  readonly originalDue?: ((matter: Matter) => Moment | undefined) | undefined;
  /** Whether those who were to receive a hand-off have done their work already, taken or not. */
  readonly isMoot?: ((matter: Matter) => boolean) | undefined;
}

/** Whose turn a matter is, by when, and who has heard of it by now; undefined for one that is over. Never throws. */
export function turnOf(matter: Matter, context: MatterContext): Turn | undefined {
  const asked = isOpenState(matter) ? askedOf(matter, context) : undefined;
  if (!asked || (asked.endsWithOrder && matter.order && context.isOver(matter.order))) return undefined;
  if (matter.kind === 'decision' && context.isCarriedOut?.(matter)) return undefined;
  if (matter.kind === 'handoff' && context.isMoot?.(matter)) return undefined;
  const { toDo, owner, role, since } = asked;
  const due = 'due' in asked ? asked.due : dueOf(matter, since, context);
  const isLate = due !== undefined && isPast(due, context.now);
  return {
    toDo,
    owner: namesNobody(owner) ? '' : owner.trim(),
    role,
    since,
    due,
    isLate,
    escalated: due !== undefined && isLate ? stepsReached(matter, due, context) : [],
  };
}

interface Asked {
  readonly toDo: MatterToDo;
  readonly owner: string;
  readonly role: Role;
  readonly since: Moment | undefined;
  /** Where neither the row nor the limit of its kind says. */
  readonly due?: Moment | undefined;
  /** Whether it is nobody’s turn once its order is over. */
  readonly endsWithOrder?: true;
}

function askedOf(matter: Matter, context: MatterContext): Asked | undefined {
  const { kind, owner = '', other = '', raisedBy = '', handed: since, stage } = matter;
  switch (kind) {
    case 'handoff':
      return handoffAsked(matter, context);
    case 'decision':
      return { toDo: 'do', owner, role: 'manager', since };
    case 'dispute':
      return { ...disputeAsked(matter), role: 'manager', since };
    case 'suggestion':
      return { toDo: 'answer', owner, role: (stage && context.roleOf(stage)) || 'manager', since };
    case 'breach':
      return { toDo: 'acknowledge', owner: owner || other, role: 'manager', since, endsWithOrder: true };
    case 'activity':
      return { toDo: 'organise', owner: owner || raisedBy, role: 'manager', since };
  }
}

function handoffAsked(matter: Matter, { roleOf, originalDue }: MatterContext): Asked {
  const { state, handed, closed, accepted, stage, other = '', raisedBy = '', owner = '' } = matter;
  const sender = (stage && roleOf(stage)) || 'manager';
  const isGiven = state === 'handed' || (state !== 'rejected' && handed !== undefined);
  if (!isGiven) {
    const since = state === 'rejected' ? (closed ?? accepted ?? handed) : undefined;
    const due = originalDue?.(matter);
    return {
      toDo: 'hand again', owner: raisedBy || owner, role: sender, since, due, endsWithOrder: true,
    }; // prettier-ignore
  }
  const role = keyFor(ROLE_WORDS, other);
  return {
    toDo: 'accept',
    owner: role ? '' : other || owner,
    role: role ?? 'manager',
    since: handed,
    endsWithOrder: true,
  };
}

/** First the side that raised it, then the other, then whoever decides. */
function disputeAsked({
  first = '',
  second = '',
  raisedBy = '',
  other = '',
  arbiter = '',
}: Matter): Pick<Asked, 'toDo' | 'owner'> {
  if (first.trim() === '') return { toDo: 'state', owner: raisedBy };
  if (second.trim() === '') return { toDo: 'state', owner: other };
  return { toDo: 'decide', owner: arbiter };
}

/** The row’s own day, else the limit of its kind from when it was raised. */
function dueOf(
  { kind, due }: Matter,
  since: Moment | undefined,
  { clocks, acceptance }: MatterContext,
): Moment | undefined {
  const limit = (kind === 'handoff' && acceptance) || MATTER_LIMITS[kind].limit;
  if (due !== undefined || since === undefined || !limit) return due;
  return counted(since, limit, clocks);
}

function stepsReached({ kind }: Matter, due: Moment, { clocks, now }: MatterContext): EscalatedTo[] {
  return MATTER_LIMITS[kind].escalate.flatMap(({ to, after }) => {
    const last = after.amount === 0 ? due : (counted(due, after, clocks) ?? due);
    return isPast(last, now) ? [to] : [];
  });
}

/** Undefined where the office’s calendar cannot be counted on: outside of its dates, or never open. */
function counted(start: Moment, limit: Limit, clocks: Clocks): Moment | undefined {
  try {
    return addLimit(start, limit, clocks);
  } catch (error) {
    if (error instanceof GendanError) return undefined;
    throw error;
  }
}
