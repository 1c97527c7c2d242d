import { both } from '../../lang';

/** What a new dashboard says besides its blocks: runs over one that is there carry no word of it. */
export const SHEET_WORDS = {
  title: both('跟单看板', 'Gendan dashboard'),
  foot: both(
    '数字由跟单更新。块和图可以移动、改格式或删掉；块的标题和表头请勿改，改了就不再更新。',
    'Gendan updates the figures. Move, format or delete blocks and charts as you like; a block whose title or headers are changed is no longer updated.',
  ),
  trend: both('承诺出运和节点按时', 'Shipped as promised, stages on time'),
  shipped: both('每月出运单数', 'Orders shipped by month'),
} as const;
