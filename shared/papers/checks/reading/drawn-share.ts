import type { PaperSet } from '../types';
import { plainCredit } from './credit-text';

const TERMS = ['drafts_at', 'deferred_payment', 'available_with', 'goods', 'conditions'] as const;
/** `30 PCT OF INVOICE VALUE PAID BY T/T IN ADVANCE`, `DRAFTS FOR 70% OF THE INVOICE VALUE`. */
const SHARE = /(?<![\d.])(\d{1,2}(?:\.\d+)?) ?(?:PCT|%|PER ?CENT)/g;
const OF_PRICE = /INVOICE|AMOUNT|VALUE|PAYMENT|BALANCE|DEPOSIT/;
const PAID_APART =
  /\bADVANCE|\bPREPAID|\bPREPAYMENT|\bDEPOSIT|\bT ?\/ ?T\b|\bTT\b|\bDRAFTS?\b|\bDRAWN\b|\bDOWN ?PAYMENT/;
/** `5 PCT MORE OR LESS IN AMOUNT`, insurance, commission and discount are no parts of the price. */
const OTHER = /MORE OR LESS|\+ ?\/? ?-|INSUR|COMMISSION|DISCOUNT|PENALTY|INTEREST|TOLERANCE/;
const BY_CREDIT = /\bL ?\/ ?C\b|\bLC\b|CREDIT|信用证/;
const BY_TRANSFER = /\bT ?\/ ?T\b|\bTT\b|DEPOSIT|ADVANCE|电汇|定金|预付/;

/**
 * How much of an invoice is drawn under the credit where part of the price is paid apart from it, 0 to 1: 0.7 where 30 per
 * cent came by T/T. 1 where nobody says so.
 */
export function drawnShare({ credit, order }: PaperSet): number {
  for (const key of TERMS)
    for (const sentence of plainCredit(credit?.[key]?.text ?? '').split(/[\n;]|\.(?= |$)/))
      if (OF_PRICE.test(sentence) && PAID_APART.test(sentence) && !OTHER.test(sentence)) {
        const share = largerOf(sentence);
        if (share !== undefined) return share;
      }
  const payment = plainCredit(order['payment']?.text ?? '');
  return (BY_CREDIT.test(payment) && BY_TRANSFER.test(payment) && largerOf(payment)) || 1;
}

/** The larger part of two is the credit's. */
function largerOf(text: string): number | undefined {
  const shares = [...text.matchAll(SHARE)].map(([, share]) => Number(share) / 100);
  if (shares.length === 0 || shares.some((share) => share <= 0)) return undefined;
  return Math.max(...shares, 1 - shares[0]!);
}
