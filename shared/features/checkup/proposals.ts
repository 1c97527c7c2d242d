import type { Advice, AdviceKind } from '../../checkup/proposal';
import type { Bilingual } from '../../lang';

/** Something that the team could change, as the pane offers it. Plain JSON. */
export interface AdviceLine {
  readonly id: string;
  readonly kind: AdviceKind;
  readonly title: Bilingual;
  readonly because: Bilingual;
  /** How many orders show it. */
  readonly orders: number;
  /** Late before and after, of how many; undefined where there are none. */
  readonly past: LateChange | undefined;
  readonly open: LateChange | undefined;
  /** Open orders whose verdict changes. */
  readonly changed: number;
  /** Whether there is something to write; else only people can do it. */
  readonly isWritten: boolean;
}

export interface LateChange {
  readonly of: number;
  readonly before: number;
  readonly after: number;
}

export const adviceLines = (advice: readonly Advice[]): AdviceLine[] =>
  advice.map(({ id, kind, title, because, orders, edits, effect: { past, open } }) => ({
    id,
    kind,
    title,
    because,
    orders: orders.length,
    past: past.of > 0 ? past : undefined,
    open: open.of > 0 ? { of: open.of, before: open.before, after: open.after } : undefined,
    changed: open.changed.length,
    isWritten: edits.length > 0,
  }));
