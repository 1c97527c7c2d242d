import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '每个岗位一张台面：该看什么、先看什么。每一行都能跳到表里，每个数字和条形都能打开背后的订单；岗位可以在“跟单_岗位”里调整。',
    'A page for each role: what to look at, and what first. Every row leads to its cell, every figure and bar opens its orders; the sheet Gendan Desks changes them.',
  ),
  keys: [
    ['Tab', both('到下一块', 'to the next part')],
    ['↑ ↓', both('上下移动', 'move')],
    ['Enter', both('转到该行，或打开订单', 'go to the row, or open the orders')],
  ],
};
