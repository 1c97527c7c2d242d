import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { Role } from '../process/row';
import type { Moment } from '../time/moment';
import type { Told } from './kinds.data';

/**
 * Something that a channel may be told of, as a capability knows it. Plain JSON. A group reads it: it never says what is
 * only for some (amounts, prices, credit, the reasons that people wrote down).
 */
export interface Happening {
  /** Names it for good, without a day where it is to be told once alone: `handoff PO-1/prod_done/1 1 handed`. */
  readonly key: string;
  readonly what: Told;
  /** The order as the sheet writes it; empty where it is about none. */
  readonly order: string;
  readonly customer: string;
  /** What is the matter, in a line that stands for itself. */
  readonly line: Bilingual;
  /** Whom it concerns: names as the team list writes them, whose turn it is first; none where only a role is known. A channel for some of them is told. */
  readonly people: readonly string[];
  readonly role?: Role;
  /** What comes first. */
  readonly due?: Moment;
  /** Of what is told every day: under what it is counted. */
  readonly pressing?: DailyPressing;
}

/** In the order in which a digest tells them. */
export const DAILY = ['late', 'today', 'week'] as const;
export type DailyPressing = (typeof DAILY)[number];

/** What a capability brings to channels. What is done, answered, on hold, cancelled, not certain or not followed is not told. */
export type HappeningSlot = (plan: Plan) => readonly Happening[];

/** What all that are composed have to tell. */
export const happeningsOf = (
  plan: Plan,
  all: readonly { readonly key?: string; readonly happenings?: HappeningSlot }[],
): readonly Happening[] => all.flatMap(({ happenings }) => happenings?.(plan) ?? []);
