import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '所有订单的排期：每单一条，节点、船期、截单都在线上，竖线是今天。可按客户、工厂、责任人分组。',
    'All orders over time: a bar each, with stages, sailings and cut-offs on it; the line is today. Grouped by customer, factory or owner.',
  ),
  keys: [
    ['↑ ↓', both('上下移动', 'move')],
    ['← →', both('左右滚动', 'scroll')],
    ['t', both('回到今天', 'back to today')],
    ['o', both('打开订单', 'open the order')],
  ],
};
