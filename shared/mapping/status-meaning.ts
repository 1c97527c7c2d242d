import { both, type Bilingual } from '../lang';

/**
 * What a word of the team's own says of an order as a whole; `stage`: that one stage of it has been done; `none`: nothing
 * of how far it is.
 */
export type StatusMeaning = 'none' | 'open' | 'sailed' | 'paid' | 'closed' | 'cancelled' | 'hold' | 'stage';

/** A word as a person explained it. */
export interface SavedWord {
  readonly word: string;
  readonly means: StatusMeaning;
  /** The key of the stage, for a word that means one. */
  readonly stage?: string;
}

/** What the meanings are called where people choose one. */
export const MEANINGS: Readonly<Record<StatusMeaning, Bilingual>> = {
  none: both('不说明进度', 'Nothing'),
  open: both('还在做', 'Open'),
  sailed: both('已开船', 'Sailed'),
  paid: both('款已收齐', 'Paid'),
  closed: both('已完成', 'Finished'),
  cancelled: both('已取消', 'Cancelled'),
  hold: both('暂停', 'On hold'),
  stage: both('节点已做', 'Stage done'),
};
