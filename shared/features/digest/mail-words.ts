import { both, type Lang } from '../../lang';

/** Lines of one part that are written out; mail clients cut what is longer than some 100 KB. */
export const MOST_LINES = 40;

export const MAIL_WORDS = {
  open: both('打开订单表', 'Open the book'),
  foot: both(
    '由跟单按订单表自动整理，每个工作日至多一封。要停用：把“跟单_设置”里的“每日提醒”改为“否”。',
    'Put together by Gendan from your order book, at most one on a working day. To stop it, set Daily digest to No in the sheet Gendan Settings.',
  ),
} as const;

/** Questions beyond those that are written out. */
export function moreAsked(count: number, lang: Lang): string {
  return lang === 'zh' ? `……另有 ${count} 个问题` : `… and ${count} more to confirm`;
}
