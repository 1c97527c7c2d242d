import type { Attention } from '../../shared/serving/view/attention';

/** What each view is given by the page. */
export interface ViewProps {
  /** What to look for, where another view led here. */
  readonly find: string;
  /** What needs a person. */
  readonly attention: readonly Attention[];
}
