import { both } from '../../../shared/lang';

export const CHART_WORDS = {
  empty: both('还没有可画的数字', 'Nothing to draw yet'),
  table: both('看数字', 'As a table'),
} as const;
