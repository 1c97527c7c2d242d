import type { OrderFacts } from '../../../shared/plan/order-facts';
import type { StagePlan } from '../../../shared/plan/order-plan';
import type { ProcessRow } from '../../../shared/process/row';
import { anOrder, type StageWords } from '../../tools/order-facts';
import { judge, stage, type Circumstances } from './one-order';

/** What is said of an order, and by whom. */
export interface Case extends Circumstances {
  readonly fields?: Record<string, string>;
  readonly words?: Record<string, StageWords>;
  readonly facts?: Partial<OrderFacts>;
  readonly state?: OrderFacts['state'];
  readonly now?: string;
}

/** The verdict on an order of 2 March, on 18 May unless a test says otherwise. */
export function judged(
  rows: (Partial<ProcessRow> | string)[],
  { fields = {}, words = {}, facts, state, now = '2026-05-18 10:00', ...more }: Case = {},
) {
  const order = { ...anOrder({ order_date: '2026-03-02', now, ...fields }, words, state), ...facts };
  return judge(
    rows.map((row) => (typeof row === 'string' ? { key: row } : row)),
    order,
    now,
    more,
  );
}

/** A stage whose column is kept, and says nothing. */
export const open: StageWords = { followed: true };

/** The verdict on the last of the stages; its column is kept unless a test says otherwise. */
export function verdict(rows: Partial<ProcessRow>[], more: Case = {}): StagePlan {
  const key = rows.at(-1)!.key!;
  return stage(judged(rows, { ...more, words: { [key]: open, ...more.words } }), key);
}
