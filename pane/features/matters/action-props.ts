import type { MatterDetail } from '../../../shared/features/matters/detail';

/** What is known to what may be done about an opened matter. */
export interface MatterActionsProps {
  readonly detail: MatterDetail;
  /** Who acts, as the pane was told; never empty. */
  readonly me: string;
}
