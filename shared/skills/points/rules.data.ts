import { both, type Bilingual } from '../../lang';
import type { PointFact } from '../points.sheet';

/** A rule that is offered: nothing is written before a person agrees. */
export interface OfferedRule {
  readonly fact: PointFact;
  readonly rule: Bilingual;
  readonly points: number;
  /** Points per person and month. */
  readonly most: number;
}

/** What a team may begin with: to stand in for somebody weighs most, and nothing can be earned without end. */
export const OFFERED_RULES: readonly OfferedRule[] = [
  { fact: 'accepted', rule: both('交接一次通过', 'Hand-off first time'), points: 1, most: 10 },
  { fact: 'helped', rule: both('顶班', 'Standing in'), points: 3, most: 15 },
  { fact: 'papers', rule: both('单证一次做对', 'Documents first time'), points: 2, most: 10 },
  { fact: 'card', rule: both('知识卡有用', 'Useful card'), points: 1, most: 5 },
];
