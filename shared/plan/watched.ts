import { SAILING } from './sailing';
import type { StageFacts } from './order-facts';
import type { StageRecord } from './stage-record';

/**
 * Whether a stage that the sheet has no column for is kept in view all the same, since the order carries its date: an
 * ETD, a cut-off, an L/C's latest presentation. It is told of before the date and asked about after it, and never late.
 * Money that the sheet does not keep is somebody else's book; what an authority wants is told on request; and what is
 * only worked back from the vessel's dates says no more than the vessel's own stage.
 */
export function isWatched({ stage, hardDue, hardBy }: StageRecord, { planned }: StageFacts): boolean {
  if (stage.isCompliance || stage.branch === 'money') return false;
  if (planned !== undefined) return true;
  if (hardDue === undefined) return false;
  const isFromVessel = stage.notLater[hardBy]!.operands.some(
    (operand) => 'field' in operand && VESSEL.has(operand.field),
  );
  return !isFromVessel || stage.key === SAILING;
}

const VESSEL: ReadonlySet<string> = new Set(['etd', 'eta', 'atd', 'ata']);
