import type { Place } from '../book/address';
import type { Bilingual } from '../lang';
import type { Plan } from '../plan/plan';
import type { OrderEntry } from './entry';

/** Under which heading of a meeting something comes up, in the order of the agenda. */
export const AGENDA_PARTS = [
  'late',
  'blocked',
  'gap',
  'cutoff',
  'decision',
  'dispute',
  'rejected',
  'question',
  'money',
  'papers',
  'other',
] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** Something that a meeting is to talk about. Plain JSON. */
export interface AgendaItem {
  readonly part: AgendaPart;
  /** Names it within its part, so that nothing stands there twice: an order's key, a matter's number. */
  readonly id: string;
  /** The order as the sheet writes it; empty where it is about none. */
  readonly order: string;
  readonly customer: string;
  /** What it is about: a stage, a matter's subject. */
  readonly what: Bilingual;
  /** Why it comes up, with its figures: `逾期 3 天`, `ETD 前 2 天`. */
  readonly why: Bilingual;
  /** As the sheet writes it; empty where nobody is named. */
  readonly owner: string;
  /** What comes first in its part: the greater, the earlier. */
  readonly weight: number;
  readonly place: Place;
  /** The stage's key, where a decision may set its owner or day. */
  readonly stage?: string;
}

/** What a capability brings to the team's meeting. */
export interface AgendaSlot {
  /** Of some orders, each at most once, its `id` the order's key: asked only of those that are going to be shown. */
  readonly ofOrders?: (plan: Plan, entries: readonly OrderEntry[]) => readonly AgendaItem[];
  /** Everything else. */
  readonly others?: (plan: Plan) => readonly AgendaItem[];
}
