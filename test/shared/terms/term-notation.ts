import type { TermPart, Terms } from '../../../shared/terms/terms';

/** Terms in short: `30 TT order; 70 TT copy_docs~` (assumed), `100 OA shipment+60`, and `?` where a question is asked. */
export function inShort({ parts, question }: Terms): string {
  return question ? '?' : parts.map(partInShort).join('; ');
}

function partInShort(part: TermPart): string {
  const { percent, amount, currency, instrument, trigger, days, working, assumed, discount } = part;
  const share =
    percent !== undefined ? String(percent) : amount !== undefined ? `${currency} ${amount}` : 'rest';
  const count = days === 0 ? '' : `${days > 0 ? '+' : ''}${days}${working ? 'wd' : ''}`;
  const less = discount ? ` less ${discount.percent} in ${discount.days}` : '';
  return `${share} ${instrument} ${trigger}${count}${assumed ? '~' : ''}${less}`;
}
