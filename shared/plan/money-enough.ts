import { chargesKeptIn } from '../trade/charges-kept.data';

/** What may be missing of a sum that counts as paid: a share of it, or what the banks on the way keep of each transfer. */
const SHARE = 0.01;
/** Charges are no excuse for more than so much of a small sum. */
const MOST_CHARGED = 0.2;

/**
 * Whether what came in by so many transfers pays a sum, in units of a currency (empty where nobody says which). Charges
 * are kept once of each transfer that came in, so a sum that is told without its transfers is one.
 */
export function isEnough(received: number, due: number, transfers: number, currency: string): boolean {
  const charges = Math.min(chargesKeptIn(currency) * Math.max(transfers, 1), MOST_CHARGED * due);
  return received >= due - Math.max(SHARE * due, charges);
}

/** The same of percents of a price that is not known: they are written round. */
export const isEnoughPercent = (received: number, due: number): boolean => received >= due - 1;
