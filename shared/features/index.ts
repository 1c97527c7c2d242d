import type { Capability, Verb, VerbPlace, View } from '../capability';
import { BOARD } from './board';
import { CALENDAR } from './calendar';
import { CHECKUP } from './checkup';
import { DESKS } from './desks';
import { DIGEST } from './digest';
import { FIGURES } from './figures';
import { FINDINGS } from './findings';
import { MONEY } from './money';
import { DOCUMENTS } from './documents';
import { KNOWLEDGE } from './knowledge';
import { MATTERS } from './matters';
import { MEETINGS } from './meetings';
import { MESSAGES } from './messages';
import { MONTH } from './month';
import { NORMS } from './norms';
import { ORDER } from './order';
import { PROCESS } from './process';
import { PROJECTS } from './projects';
import { QUESTIONS } from './questions';
import { SETUP } from './setup';
import { SHARE } from './share';
import { SKILLS } from './skills';
import { TEAM } from './team';
import { TIMELINE } from './timeline';
import { TODAY } from './today';
import { TRADE } from './trade';

/**
 * The one list of capabilities, in the order in which people meet them. Navigation, verbs, sheets (`record-sheets.ts`)
 * and the digest's sources derive from it; whoever composes Gendan passes it on, and no capability knows it.
 * #add-a-capability #add-a-view #add-a-record-sheet
 */
export const CAPABILITIES = [
  TODAY,
  DESKS,
  QUESTIONS,
  BOARD,
  ORDER,
  DOCUMENTS,
  MONEY,
  MATTERS,
  MESSAGES,
  NORMS,
  MEETINGS,
  PROJECTS,
  TEAM,
  SKILLS,
  KNOWLEDGE,
  FIGURES,
  FINDINGS,
  TIMELINE,
  MONTH,
  PROCESS,
  CHECKUP,
  CALENDAR,
  TRADE,
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
