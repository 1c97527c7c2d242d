import type { Capability, Verb, VerbPlace, View } from '../capability';
import type { RecordSheet } from '../records/sheet';
import { BOARD } from './board';
import { CALENDAR } from './calendar';
import { DESKS } from './desks';
import { desksSheet } from './desks/desks.sheet';
import { sectionsIn } from './desks/sections-known';
import { DIGEST } from './digest';
import { FINDINGS } from './findings';
import { MONTH } from './month';
import { ORDER } from './order';
import { PROCESS } from './process';
import { QUESTIONS } from './questions';
import { SETUP } from './setup';
import { SHARE } from './share';
import { TEAM } from './team';
import { TIMELINE } from './timeline';
import { TODAY } from './today';

/**
 * The one list of capabilities, in the order in which people meet them. Navigation, verbs, sheets and the digest's
 * sources derive from it; whoever composes Gendan passes it on, and no capability knows it.
 * #add-a-capability #add-a-view #add-a-record-sheet
 */
export const CAPABILITIES = [
  TODAY,
  DESKS,
  QUESTIONS,
  BOARD,
  ORDER,
  TEAM,
  FINDINGS,
  TIMELINE,
  MONTH,
  PROCESS,
  CALENDAR,
  SETUP,
  DIGEST,
  SHARE,
] as const;

type Declared = (typeof CAPABILITIES)[number];
type ViewOf<C> = C extends { readonly views: readonly (infer V)[] } ? V : never;
type VerbOf<C> = C extends { readonly verbs: readonly (infer V)[] } ? V : never;
type On<V, P extends VerbPlace> = V extends { readonly key: infer K; readonly on: readonly (infer O)[] }
  ? P extends O
    ? K
    : never
  : never;

export type ViewKey = ViewOf<Declared>['key'];
/** Keys of the verbs that a place offers. */
export type VerbKey<P extends VerbPlace> = On<VerbOf<Declared>, P>;

const ALL: readonly Capability[] = CAPABILITIES;

/** The pane's navigation. */
export const VIEWS = ALL.flatMap(({ views = [] }) => views) as readonly (View & { readonly key: ViewKey })[];

/** The verbs that a place offers, in order. */
export function verbsOn<P extends VerbPlace>(place: P): readonly (Verb & { readonly key: VerbKey<P> })[] {
  return ALL.flatMap(({ verbs = [] }) =>
    verbs.filter(({ on }) => on.includes(place)),
  ) as unknown as readonly (Verb & { readonly key: VerbKey<P> })[];
}

export function verbOf<P extends VerbPlace>(place: P, key: VerbKey<P>): Verb {
  return verbsOn(place).find((verb) => verb.key === key)!;
}

/** Every record sheet that is declared, in the order of the capabilities, then that of the desks, which names what all of them bring. */
export const RECORD_SHEETS: readonly RecordSheet[] = [
  ...ALL.flatMap(({ sheets = [] }) => sheets),
  desksSheet(sectionsIn(ALL)),
];
