import { currencyOf } from './reading/figure';
import { isSameParty } from './reading/party';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { byCell, cardSaid, creditSaid, orderSaid, papersOf, said, type Statement } from './statement';
import type { PaperSet } from './types';

/** The text was read in the references. A bank refuses: hard. */
const ISSUER = rule(1, 'UCP 600 art. 18(a)(i)', 'P', 'hard');
const MADE_OUT_TO = rule(1, 'UCP 600 art. 18(a)(ii)', 'P', 'hard');
const CURRENCY = rule(1, 'UCP 600 art. 18(a)(iii)', 'P', 'hard');
/** Without a credit no bank reads the invoice; the customs and the buyer's bank do. */
const CUSTOMER = rule(1, '跟单_客户 / customer card', 'R', 'soft');
const ORDER_CURRENCY = rule(1, '订单 / order', 'R', 'soft');

/**
 * Check 1: the commercial invoice is the beneficiary's, made out to the applicant, in the credit's currency. Without a
 * credit it is made out to the customer of the card in the order's currency, like the pro forma invoice and the contract.
 * That nobody signed it is no conflict (18(a)(iv)).
 */
export function checkInvoice(set: PaperSet, ledger: Ledger): void {
  for (const paper of papersOf(set, 'ci')) {
    for (const field of ['seller', 'seller_name'])
      ledger.compare(ISSUER, said(paper, field), creditSaid(set, 'beneficiary'), sameParty);
    for (const field of ['buyer', 'buyer_name'])
      ledger.compare(MADE_OUT_TO, said(paper, field), creditSaid(set, 'applicant'), sameParty);
    ledger.compare(CURRENCY, said(paper, 'currency', 'amount'), creditSaid(set, 'credit_amount'), sameCurrency);
  }
  // Who pays under a credit may be another company than the customer.
  for (const paper of papersOf(set, ...(set.credit ? (['pi', 'contract'] as const) : (['ci', 'pi', 'contract'] as const)))) {
    for (const field of ['buyer', 'buyer_name'])
      ledger.compare(CUSTOMER, said(paper, field), cardSaid(set, 'buyer_name', 'buyer'), sameParty);
  }
  for (const paper of papersOf(set, 'ci', 'pi', 'contract'))
    ledger.compare(ORDER_CURRENCY, ...byCell(said(paper, 'currency', 'amount'), orderSaid(set, 'currency', 'amount')), sameCurrency);
} // prettier-ignore

export const sameParty = (a: Statement, b: Statement): boolean | undefined =>
  isSameParty(a.value.text, b.value.text);

/** By the codes that the two texts have; undefined where one has none. */
export function sameCurrency(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [currencyOf(a.value, a.value), currencyOf(b.value, b.value)];
  return one === undefined || other === undefined ? undefined : one === other;
}
