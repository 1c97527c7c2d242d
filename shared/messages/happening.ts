import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { Role } from '../process/row';
import type { Moment } from '../time/moment';
import type { Told } from './kinds.data';

/** Something that a channel may be told of, as a capability knows it. Plain JSON. */
export interface Happening {
  /** Names it for good, without a day where it is to be told once alone: `handoff PO-1/prod_done/1`. */
  readonly key: string;
  readonly what: Told;
  /** The order as the sheet writes it; empty where it is about none. */
  readonly order: string;
  readonly customer: string;
  /** What is the matter, in a line that stands for itself. */
  readonly line: Bilingual;
  /** Whom it concerns: names as the team list writes them, and a role where nobody is named. A channel for some of them is told. */
  readonly people: readonly string[];
  readonly role?: Role;
  /** What comes first. */
  readonly due?: Moment;
}

/** What a capability brings to channels. */
export type HappeningSlot = (plan: Plan) => readonly Happening[];
