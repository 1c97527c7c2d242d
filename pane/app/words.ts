import { both, type Bilingual } from '../../shared/lang';
import type { ViewName } from '../state/types';

export const VIEW_WORDS: Readonly<Record<ViewName, Bilingual>> = {
  today: both('今天', 'Today'),
  order: both('订单', 'Order'),
  team: both('团队', 'Team'),
  findings: both('问题', 'Findings'),
  process: both('流程', 'Process'),
  calendar: both('日历', 'Calendar'),
  setup: both('设置', 'Set up'),
};

export const APP_WORDS = {
  name: both('跟单', 'Gendan'),
  views: both('视图', 'Views'),
  more: both('更多', 'More'),
  refresh: both('刷新', 'Refresh'),
  stop: both('停止', 'Stop'),
  undo: both('撤销', 'Undo'),
  close: both('关闭', 'Close'),
  apply: both('写入', 'Write'),
  cancel: both('取消', 'Cancel'),
  nothingToWrite: both('没有需要改动的单元格。', 'No cell needs to change.'),
  loading: both('正在加载', 'Loading'),
  written: (cells: number): Bilingual =>
    both(`写入 ${cells} 个单元格`, `${cells} ${cells === 1 ? 'cell' : 'cells'} written`),
  refused: (cells: number): Bilingual =>
    both(`${cells} 个单元格没有写：`, `${cells} ${cells === 1 ? 'cell was' : 'cells were'} left alone:`),
  andMore: (count: number): Bilingual => both(`还有 ${count} 处`, `and ${count} more`),
} as const;
