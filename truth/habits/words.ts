import type { Day } from '../days';
import { isCancelled, type Life } from '../life/life';

/** How far an order is, as a team's own word says. */
export const STATUS_WORDS = ['deposit', 'making', 'to ship', 'sailed', 'finished', 'cancelled'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** How teams spell them. */
export const SPELT: Readonly<Record<StatusWord, { readonly zh: string; readonly en: string }>> = {
  deposit: { zh: '待定金', en: 'Waiting for deposit' },
  making: { zh: '生产中', en: 'In production' },
  'to ship': { zh: '待出货', en: 'Ready to ship' },
  sailed: { zh: '已出货', en: 'Shipped' },
  finished: { zh: '已完成', en: 'Completed' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
};

/**
 * The word for an order on a day. `wrong`: 1 a word too far (shipped when the goods left the factory, finished when
 * they sailed), 2 a word behind, 3 as on the first day.
 */
export function wordAt(life: Life, day: Day, wrong: number): StatusWord {
  if (isCancelled(life, day)) return 'cancelled';
  const has = (event: keyof Life['events']): boolean => (life.events[event] ?? Infinity) <= day;
  const isPaid = !('balance' in life.events) || has('balance');
  let at = 1;
  if (!has('deposit') && 'deposit' in life.events) at = 0;
  if (has('production_done')) at = 2;
  if (has('sailing')) at = isPaid && has('documents') ? 4 : 3;
  if (wrong === 1 && at >= 2) at = Math.min(4, at + 1);
  if (wrong === 2) at = Math.max(0, at - 1);
  if (wrong === 3) at = Math.min(at, 1);
  return STATUS_WORDS[at]!;
}
