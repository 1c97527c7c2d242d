import type { Phase } from '../process/phase';
import type { Variant } from '../process/process';
import type { OrderState, SaidOfOrder } from './order-facts';
import type { StageInput } from './stage-record';
import { SAILING } from './sailing';

/** Stages of goods that stand ready for the vessel. */
const READY = ['prod_done', 'insp_release', 'load', 'gate_in', 'customs'];
const MAKING = ['purchase', 'material', 'pps_send', 'pps_ok', 'prod_start', 'mid_qc', 'final_qc', 'handover'];
const PRESENTING = ['present', 'collection'];

/** The first phase that fits. */
export function phaseOf(
  variant: Variant,
  inputs: readonly StageInput[],
  said: SaidOfOrder,
  state: OrderState,
): Phase {
  if (state === 'cancelled' || (inputs.length > 0 && inputs.every(isCancelled))) return 'cancelled';
  if (state === 'closed') return 'closed';
  // A status that says shipped will say more one day.
  if (!inputs.some(isUnderWay) && inputs.some(isOver))
    return said.sailed === undefined ? 'closed' : 'shipped';
  const at = landmarksOf(variant);
  if (isDone(inputAt(at.sailing, inputs))) return phaseAfterSailing(at, inputs);
  if (isAnyDone(at.ready, inputs)) return 'to_ship';
  const deposit = inputAt(at.deposit, inputs);
  const isPaid = !isOpen(deposit) || !deposit!.record.isFollowed;
  if (isAnyDone(at.making, inputs) && isPaid) return 'production';
  if (at.hasGoods) return isPaid ? 'production' : 'deposit';
  return at.samples.some((stage) => isOver(inputs[stage]!)) ? 'sample' : 'inquiry';
}

function phaseAfterSailing(at: Landmarks, inputs: readonly StageInput[]): Phase {
  const openMoney = at.money.filter((stage) => isOpen(inputs[stage]));
  if (at.money.length > 0 && openMoney.length === 0) return 'refund';
  if (at.presenting.some((stage) => isOpen(inputs[stage]))) return 'documents';
  return openMoney.some((stage) => inputs[stage]!.record.start !== undefined) ? 'payment' : 'shipped';
}

const isCancelled = ({ course }: StageInput): boolean => course === 'cancelled';
const isOver = ({ course }: StageInput): boolean => course === 'done';
const isUnderWay = ({ course, record }: StageInput): boolean =>
  (course === 'open' && isKeptOpen(record)) || record.rest !== undefined;

/** Undefined for a stage that the variant does not have. */
function inputAt(stage: number, inputs: readonly StageInput[]): StageInput | undefined {
  return stage === NONE ? undefined : inputs[stage];
}

const isOpen = (input: StageInput | undefined): boolean => input?.course === 'open';
const isDone = (input: StageInput | undefined): boolean =>
  input?.course === 'done' && input.record.doneBy !== 'arranged';

function isAnyDone(stages: readonly number[], inputs: readonly StageInput[]): boolean {
  for (const stage of stages) if (isDone(inputs[stage])) return true;
  return false;
}

/** An order whose sailing is still to come, or is asked about, is not closed, whoever keeps a column for it. */
const isKeptOpen = ({ isFollowed, isWatched, question, stage }: StageInput['record']): boolean =>
  isFollowed || (stage.key === SAILING && (isWatched || question !== undefined));

const NONE = -1;

/** Where the stages that tell a phase stand in a variant. */
interface Landmarks {
  /** `NONE` where the variant has no such stage. */
  readonly sailing: number;
  /** The first money: a deposit, or all in advance. */
  readonly deposit: number;
  readonly money: readonly number[];
  readonly presenting: readonly number[];
  readonly ready: readonly number[];
  readonly making: readonly number[];
  readonly samples: readonly number[];
  /** Whether goods are made or sent at all. */
  readonly hasGoods: boolean;
}

const known = new WeakMap<Variant, Landmarks>();

function landmarksOf(variant: Variant): Landmarks {
  let landmarks = known.get(variant);
  if (!landmarks) known.set(variant, (landmarks = findLandmarks(variant)));
  return landmarks;
}

function findLandmarks({ stages }: Variant): Landmarks {
  const at = (key: string): number => stages.findIndex((stage) => stage.key === key);
  const all = (keys: readonly string[]): number[] => keys.map(at).filter((position) => position !== NONE);
  return {
    sailing: at(SAILING),
    deposit: all(['deposit', 'prepaid'])[0] ?? NONE,
    money: stages.filter(({ branch }) => branch === 'money').map(({ index }) => index),
    presenting: all(PRESENTING),
    ready: all(READY),
    making: all(MAKING),
    samples: stages.filter(({ key }) => key.startsWith('sample_')).map(({ index }) => index),
    hasGoods: all([SAILING, 'prod_done']).length > 0,
  };
}
