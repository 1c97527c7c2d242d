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
  const at = landmarksOf(variant);
  const isDone = (stage: number): boolean =>
    stage !== NONE && inputs[stage]!.course === 'done' && inputs[stage]!.record.doneBy !== 'arranged';
  const isOpen = (stage: number): boolean => stage !== NONE && inputs[stage]!.course === 'open';
  if (state === 'cancelled' || (inputs.length > 0 && inputs.every(({ course }) => course === 'cancelled')))
    return 'cancelled';
  if (state === 'closed') return 'closed';
  const isAtRest = !inputs.some(
    ({ course, record }) => (course === 'open' && isKeptOpen(record)) || record.rest !== undefined,
  );
  // A status that says shipped will say more one day.
  if (isAtRest && inputs.some(({ course }) => course === 'done'))
    return said.sailed === undefined ? 'closed' : 'shipped';
  if (isDone(at.sailing)) {
    const openMoney = at.money.filter(isOpen);
    if (at.money.length > 0 && openMoney.length === 0) return 'refund';
    if (at.presenting.some(isOpen)) return 'documents';
    return openMoney.some((stage) => inputs[stage]!.record.start !== undefined) ? 'payment' : 'shipped';
  }
  if (at.ready.some(isDone)) return 'to_ship';
  const isPaid = !isOpen(at.deposit) || !inputs[at.deposit]!.record.isFollowed;
  if (at.making.some(isDone) && isPaid) return 'production';
  if (at.hasGoods) return isPaid ? 'production' : 'deposit';
  return at.samples.some((stage) => inputs[stage]!.course === 'done') ? 'sample' : 'inquiry';
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
