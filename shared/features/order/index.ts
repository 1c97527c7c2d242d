import { both } from '../../lang';
import type { Capability } from '../../capability';
import { cutoffHappenings } from './happenings';
import { VIEWS } from './views';

/** One order: its stages, why each is judged as it is, and what a change would lead to. */
export const ORDER = {
  key: 'order',
  title: both('订单', 'Order'),
  views: VIEWS,
  happenings: cutoffHappenings,
  verbs: [
    {
      key: 'nextLate',
      on: ['ribbon'],
      title: both('下一逾期', 'Next late order'),
      about: both(
        '从所选单元格往下，转到下一个逾期的订单。不改动任何内容。',
        'Goes to the next late order below the selected cell. Changes nothing.',
      ),
    },
    {
      key: 'explain',
      on: ['command'],
      title: both('说明', 'Explain'),
      about: both(
        '说明一张订单（或其中一个节点）为什么这样判断',
        'Say why an order, or one stage of it, is judged as it is',
      ),
    },
    {
      key: 'order',
      on: ['command'],
      title: both('新订单', 'New order'),
      about: both(
        '在订单表里加一张订单：成交的询盘、翻单，或逐项填写',
        'Add an order to the order sheet: from an inquiry that was won, a repeat, or typed',
      ),
    },
  ],
} as const satisfies Capability;
