import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '几个订单合成一个项目：什么时候完工、比目标早还是晚、卡在哪条路径上、谁的活撞在一起；某一步多一天，完工推迟几天。日期都从订单表推算，不用另外填。',
    'Several orders as one: when all of it is over, how far from the target that is, which path decides it, whose work collides; what one day more at a step does to the end. All dates are worked out from the order sheets; you type none.',
  ),
  keys: [
    ['↑ ↓', both('上下移动', 'move')],
    ['← →', both('左右滚动', 'scroll')],
    ['Enter', both('展开或收起订单；看这一步', 'fold an order; look at a step')],
    ['t', both('回到今天', 'back to today')],
    ['o', both('打开订单', 'open the order')],
  ],
};
