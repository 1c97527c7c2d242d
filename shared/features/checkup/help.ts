import type { ViewHelp } from '../../capability';
import { both } from '../../lang';

export const HELP: ViewHelp = {
  about: both(
    '订单实际是怎么走的：每个节点用多久、等谁、哪里总晚、哪里返工；能改什么、改了会怎样，采纳后写进“跟单_流程”。只看表里的日期和记录，不用另填。',
    'How orders really go: how long each stage takes, whom it waits for, where it is late or done again; what could be changed and what that would do. What you accept is written into Gendan Process. It rests on the dates and the log of the book; nothing is typed for it.',
  ),
  keys: [
    ['↑ ↓', both('图上换一个节点或一条线', 'another stage or line of the map')],
    ['Enter', both('看它的订单', 'see its orders')],
    ['Esc', both('关上订单列表', 'close the list of orders')],
  ],
};
