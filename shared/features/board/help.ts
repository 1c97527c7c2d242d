import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '订单按阶段排列，逾期在前。移动一张卡片时，会问这一步需要什么，写进表里，可以撤销。',
    'Orders by phase, the late ones first. Moving a card asks for what the move needs, writes that into the sheet, and can be taken back.',
  ),
  keys: [
    ['↑ ↓', both('上下移动', 'move within a phase')],
    ['← →', both('换阶段', 'to another phase')],
    ['m', both('移到…', 'move the order to…')],
    ['o', both('打开订单', 'open the order')],
  ],
};
