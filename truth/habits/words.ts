import type { Day } from '../days';
import { isCancelled, type Life } from '../life/life';

/** How far an order is, as a team's own word says. */
export const STATUS_WORDS = ['deposit', 'making', 'to ship', 'sailed', 'finished', 'cancelled'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** How teams spell them: each its own way, and the same one in all its rows. */
export const SPELT: Readonly<Record<StatusWord, { readonly zh: readonly string[]; readonly en: readonly string[] }>> = {
  deposit: { zh: ['待定金', '等定金', '待收定金', '定金未到'], en: ['Waiting for deposit', 'Awaiting deposit', 'Deposit pending'] },
  making: { zh: ['生产中', '大货生产中', '做货中', '在产'], en: ['In production', 'WIP', 'Bulk in progress'] },
  'to ship': { zh: ['待出货', '待发货', '货好等船', '待装柜'], en: ['Ready to ship', 'Waiting for vessel', 'Goods ready'] },
  sailed: { zh: ['已出货', '已出运', '已开船', '已走货'], en: ['Shipped', 'Sailed', 'On the water'] },
  finished: { zh: ['已完成', '已完结', '完结', '已结案'], en: ['Completed', 'Closed', 'Done'] },
  cancelled: { zh: ['已取消', '取消', '作废'], en: ['Cancelled', 'Canceled', 'CXL'] },
}; // prettier-ignore

/** What people write beside orders that says nothing of how far they are. */
export const REMARKS: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: ['客户催货', '包装等客户确认', '急单', '彩盒要改版', '上一单取消了，这单照做', '5%溢短装', '唛头待确认', '老客户，价格保密', '返单，参照上次资料', '下次报价要涨'],
  en: ['urgent', 'carton mark to be advised', 'repeat order, same as last', 'last order was cancelled, this one goes on', 'customer visits in May', '5% more or less'],
}; // prettier-ignore

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
