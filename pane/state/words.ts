import { both } from '../../shared/lang';

/** What the pane says about its own doing. */
export const STORE_WORDS = {
  reading: both('正在读取工作簿', 'Reading the book'),
  planning: both('正在计算每个订单', 'Working out every order'),
  writing: both('正在写入', 'Writing'),
  updated: both('结果列已更新', 'Results updated'),
  takenBack: both('已撤销', 'Taken back'),
} as const;
