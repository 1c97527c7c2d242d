import type { TodayDetail } from '../../../shared/features/today/detail';
import type { StageRef } from '../../../shared/proposals/stage-of-order';

/** What every dialog of an action gets. */
export interface AskedAction {
  readonly target: StageRef;
  readonly detail: TodayDetail;
  readonly onClose: () => void;
}
