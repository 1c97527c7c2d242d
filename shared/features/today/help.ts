import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '今天要做什么，一单一行，最急的在最上面。选中一行，下面就是截止、依据、责任人和按钮；待确认的就地回答，也可以多选一起处理。都能撤销。我的活：责任人是我的，加上没人负责而属我岗位的。',
    'What is to be done today, one line an order, the most pressing first. On the selected line stand its due date, the reason, the owner and the buttons; questions are answered where they stand, or many together. Everything can be taken back. Your work is what names you, and what nobody owns of your role.',
  ),
  keys: [
    ['j k ↑ ↓', both('上下移动', 'move')],
    ['Enter', both('展开这一行', 'open the line')],
    ['o →', both('展开其他节点', 'unfold further stages')],
    ['d', both('今天完成', 'done today')],
    ['w', both('等对方', 'waiting on somebody')],
    ['h', both('移交', 'hand over')],
    ['m', both('改期', 'more time')],
    ['c', both('已催办', 'chased')],
    ['x', both('多选', 'choose')],
    ['/', both('查找', 'search')],
  ],
};
