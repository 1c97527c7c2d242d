import { both } from '../../lang';
import { contactsIn, countryIn, isSameParty } from './reading/party';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { creditSaid, paperOf, papersOf, said, type Statement } from './statement';
import type { PaperSet } from './types';
import { NOTE } from './words';

/** Addresses need not be those of the credit; the country has to be. */
const COUNTRY = rule(6, 'UCP 600 art. 14(j)', 'R', 'hard');
/** Contact details count only where the applicant is consignee or notify party of the transport document. */
const CONTACT = rule(6, 'UCP 600 art. 14(j)', 'R', 'hard');

/** Check 6: the country of the parties, and the contact details of an applicant on the B/L. */
export function checkAddress(set: PaperSet, ledger: Ledger): void {
  const sides = [
    ['buyer', 'buyer_address', 'applicant'],
    ['seller', 'seller_address', 'beneficiary'],
  ] as const;
  for (const paper of papersOf(set, 'ci', 'co', 'pl'))
    for (const [whole, address, party] of sides) {
      const left = said(paper, address, whole);
      const right = creditSaid(set, party);
      if (paper.kind === 'co' && whole === 'seller') continue; // its exporter may be another party
      const [one, other] = [left && countryIn(left.value.text), right && countryIn(right.value.text)];
      if (one === undefined || other === undefined || one === other) continue;
      ledger.add({ rule: COUNTRY, left: left!, right: right!, note: NOTE.country(one, other) });
    }
  const applicant = creditSaid(set, 'applicant');
  for (const left of [said(paperOf(set, 'bl'), 'consignee'), said(paperOf(set, 'bl'), 'notify')])
    if (applicant && left && isSameParty(left.value.text, applicant.value.text) === true)
      contacts(left, applicant, ledger);
}

function contacts(left: Statement, applicant: Statement, ledger: Ledger): void {
  const [own, theirs] = [contactsIn(left.value.text), contactsIn(applicant.value.text)];
  const isOther = (ones: readonly string[], others: readonly string[]): boolean =>
    ones.length > 0 &&
    others.length > 0 &&
    !ones.some((one) => others.some((other) => isSameNumber(one, other)));
  if (isOther(own.phones, theirs.phones) || isOther(own.mails, theirs.mails))
    ledger.add({
      rule: CONTACT,
      left: { ...left, title: DETAILS(left.field) },
      right: applicant,
      note: NOTE.contact,
    });
}

const DETAILS = (field: string) =>
  field === 'notify'
    ? both('通知方联系方式', 'Contact details of the notify party')
    : both('收货人联系方式', 'Contact details of the consignee');

/** With or without the country's code: `+49 40 123456` is `040 123456`. */
const isSameNumber = (one: string, other: string): boolean =>
  one === other ||
  one.replace(/^0/, '').endsWith(other.replace(/^0/, '')) ||
  other.replace(/^0/, '').endsWith(one.replace(/^0/, ''));
