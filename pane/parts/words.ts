import { both } from '../../shared/lang';

export const APP_WORDS = {
  views: both('视图', 'Views'),
  more: both('更多', 'More'),
  share: both('分享…', 'Share…'),
  refresh: both('刷新', 'Refresh'),
  reload: both('重新打开', 'Reload'),
  stop: both('停止', 'Stop'),
} as const;
