import type { Phase } from '../process/phase';
import type { Variant } from '../process/process';
import type { OrderState } from './order-facts';
import type { StageInput } from './stage-record';

/** Stages of goods that stand ready for the vessel. */
const READY = ['prod_done', 'insp_release', 'load', 'gate_in', 'customs'];
const MAKING = ['purchase', 'material', 'pps_send', 'pps_ok', 'prod_start', 'mid_qc', 'final_qc', 'handover'];
const PRESENTING = ['present', 'collection'];

/** The first phase that fits. */
export function phaseOf(variant: Variant, inputs: readonly StageInput[], state: OrderState): Phase {
  const by = new Map(inputs.map((input) => [input.record.stage.key, input]));
  const isDone = (key: string): boolean => {
    const input = by.get(key);
    return input?.course === 'done' && input.record.doneBy !== 'arranged';
  };
  const isOpen = (key: string): boolean => by.get(key)?.course === 'open';
  const money = inputs.filter(({ record }) => record.stage.branch === 'money');
  const openMoney = money.filter(({ course }) => course === 'open');
  if (state === 'cancelled' || (inputs.length > 0 && inputs.every(({ course }) => course === 'cancelled')))
    return 'cancelled';
  if (state === 'closed' || !inputs.some(({ course, record }) => course === 'open' && record.isFollowed)) {
    if (state === 'closed' || inputs.some(({ course }) => course === 'done')) return 'closed';
  }
  const hasSailed = isDone('onboard');
  if (hasSailed && money.length > 0 && openMoney.length === 0) return 'refund';
  if (hasSailed && PRESENTING.some(isOpen)) return 'documents';
  if (hasSailed && openMoney.some(({ record }) => record.start !== undefined)) return 'payment';
  if (hasSailed) return 'shipped';
  if (READY.some(isDone)) return 'to_ship';
  const isPaid = !isOpen('deposit');
  if (MAKING.some(isDone) && isPaid) return 'production';
  if (variant.stages.some(({ key }) => key === 'onboard' || key === 'prod_done')) {
    if (!isPaid) return 'deposit';
    return 'production';
  }
  return inputs.some(({ record, course }) => course === 'done' && record.stage.key.startsWith('sample_'))
    ? 'sample'
    : 'inquiry';
}
