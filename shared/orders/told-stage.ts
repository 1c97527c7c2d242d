import { isCounted } from '../plan/next';
import type { StagePlan } from '../plan/order-plan';
import type { Status } from '../process/status';

const GONE: ReadonlySet<Status> = new Set<Status>(['not applicable', 'cancelled']);

/** Whether an order goes without a stage. */
export const isGone = ({ status }: Pick<StagePlan, 'status'>): boolean => GONE.has(status);

/** Whether the team keeps track of a stage or an outside date binds it, so that an order's file tells it. */
export const isTold = (stage: StagePlan): boolean =>
  !isGone(stage) && isCounted(stage) && !(stage.doneBy === 'implied' && !stage.isFollowed);
