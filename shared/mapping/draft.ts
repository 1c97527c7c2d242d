import type { Candidate, ColumnKind } from './match';
import type { Profile } from './profile';

/** A column before fields are shared out. */
export interface Draft {
  readonly column: number;
  readonly header: string;
  readonly seen: number;
  readonly profile: Profile;
  readonly candidates: readonly Candidate[];
  readonly stage: { readonly key: string; readonly kind: ColumnKind; readonly score: number } | undefined;
}
