import type { Candidate } from './match';
import type { Profile } from './profile';
import type { StageFound } from './stages';

/** A column before fields are shared out. */
export interface Draft {
  readonly column: number;
  readonly header: string;
  readonly seen: number;
  readonly profile: Profile;
  /** A few of its cells as a person would write them. */
  readonly samples: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly stage: StageFound | undefined;
}
