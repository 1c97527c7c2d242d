import type { Bilingual } from '../lang';
import type { ProcessEdit } from '../proposals/process/rows';

/** `limit`: the book's own time becomes the limit. `drop`: the stage goes. `chase`: the party waited for is chased in time. `merge`: two become one. `split`: a role's work is parted. */
export type AdviceKind = 'limit' | 'drop' | 'chase' | 'merge' | 'split';

/** Something that the team could change about its process, with what speaks for it. Plain JSON. */
export interface Advice {
  /** Names it as long as the process stays as it is: `limit final_inspection`. */
  readonly id: string;
  readonly kind: AdviceKind;
  /** The stages that it is about, by key, the one it starts from first. */
  readonly stages: readonly string[];
  /** `尾期验货：时限改为 9 个工作日` */
  readonly title: Bilingual;
  /** Why, with the figures: `90 次里按时 0 次，八成在 9 个工作日内`. */
  readonly because: Bilingual;
  /** Orders that show it, every one of them. */
  readonly orders: readonly string[];
  /** What it would write into 跟单_流程; none where only people can do it (a role that is to be parted). */
  readonly edits: readonly ProcessEdit[];
  readonly effect: Effect;
}

/** Orders late under the process as it is and as it would be. `past`: stages that are over, by when they were done. */
export interface Effect {
  readonly past: { readonly of: number; readonly before: number; readonly after: number };
  readonly open: {
    readonly of: number;
    readonly before: number;
    readonly after: number;
    /** Orders whose verdict changes. */
    readonly changed: readonly string[];
  };
}
