import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '订单实际怎么走：每个节点用多久、等谁、哪里总晚、哪里返工；可以改什么、改了会怎样，采纳后写进“跟单_流程”。只看表里的日期和“跟单_记录”，不用另外填。',
    'How orders really go: how long each stage takes, whom it waits for, where it is late or done again; what could be changed and what that would do. What you accept is written into Gendan Process. It rests on the dates in the sheet and on Gendan Log; you type nothing for it.',
  ),
  keys: [
    ['↑ ↓', both('图上换一个节点或一条线', 'another stage or line of the map')],
    ['Enter', both('看它的订单', 'see its orders')],
    ['Esc', both('关上订单列表', 'close the list of orders')],
  ],
};
