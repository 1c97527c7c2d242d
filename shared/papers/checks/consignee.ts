import { isSameParty } from './reading/party';
import { plainCredit } from './reading/credit-text';
import type { Ledger } from './ledger';
import type { RequiredPaper } from './required';
import { rule } from './rule';
import { cardSaid, creditSaid, papersOf, said, type Statement } from './statement';
import type { PaperSet } from './types';

/** Consignee and notify party of the B/L are those of 46A (R: ISBP was not read itself). */
const CONSIGNEE = rule(10, 'ISBP 821 E13', 'R', 'hard');
const NOTIFY = rule(10, 'ISBP 821 E14', 'R', 'hard');
/** Without a credit: as the customer asked. */
const BY_CARD = rule(10, '跟单_客户 / customer card', 'R', 'soft');

/** Whose order a B/L is made out to. `shipper`: to order alone, endorsed by the shipper. */
export type Order =
  | { readonly to: 'shipper' }
  | { readonly to: 'order of'; readonly whom: string }
  | { readonly to: 'named'; readonly whom: string };

/** `TO ORDER`, `TO THE ORDER OF SHIPPER`, `TO ORDER OF DEUTSCHE BANK AG`, or a party by name. */
export function orderIn(text: string): Order {
  const plain = plainCredit(text)
    .replace(/\n/g, ' ')
    .replace(/^["' ]+|["' .]+$/g, '');
  const match = /^(?:MADE OUT |CONSIGNED |UNTO )?(?:TO )?(?:THE )?ORDER(?: OF)?\b(.*)$/.exec(plain);
  if (!match) return { to: 'named', whom: text.trim() };
  const whom = match[1]!.replace(/^[ ,.]*(?:OF )?(?:THE )?/, '').trim();
  return whom === '' || /^(?:SHIPPER|AND |BLANK|IN BLANK)/.test(whom)
    ? { to: 'shipper' }
    : { to: 'order of', whom };
}

export function checkConsignee(set: PaperSet, asked: RequiredPaper | undefined, ledger: Ledger): void {
  for (const paper of papersOf(set, 'bl', 'si')) {
    const left = said(paper, 'consignee');
    const documents = creditSaid(set, 'documents_required');
    if (documents && asked?.consignee) {
      const right = { ...documents, value: { ...documents.value, text: asked.consignee } };
      ledger.compare(CONSIGNEE, left, right, (a, b) => isSameOrder(a.value.text, b.value.text, set));
    } else if (!set.credit) {
      ledger.compare(BY_CARD, left, cardSaid(set, 'consignee'), (a, b) =>
        isSameOrder(a.value.text, b.value.text, set),
      );
    }
  }
}

function isSameOrder(own: string, asked: string, set: PaperSet): boolean | undefined {
  const [one, other] = [orderIn(own), orderIn(asked)];
  if (one.to !== other.to) return isUnclear(other) ? undefined : false;
  if (one.to === 'shipper' || other.to === 'shipper') return true;
  const [a, b] = [whoIs(one.whom, set), whoIs(other.whom, set)];
  return a === undefined || b === undefined ? undefined : isSameParty(a, b);
}

/** `AS PER FIELD 47A`, `AS INSTRUCTED`. */
const isUnclear = (order: Order): boolean =>
  order.to === 'named' && /\bAS (?:PER|INSTRUCTED|BELOW|FOLLOWS|STATED)\b|见|按/i.test(order.whom);

/** The party that a role of the credit stands for: `ISSUING BANK`, `APPLICANT`; undefined where the credit does not name it. */
function whoIs(text: string, { credit, card }: PaperSet): string | undefined {
  const plain = plainCredit(text).replace(/\n/g, ' ').replace(/^(?:THE|OUR|YOUR|ACCOUNT OF) /, '');
  if (/^(?:ISSUING|OPENING) BANK|^(?:OURSELVES|US)$|^L\/?C ISSUING BANK/.test(plain)) return credit?.['issuing_bank']?.text;
  if (/^(?:APPLICANT|ACCOUNTEE|BUYER|OPENER|IMPORTER)S?\b/.test(plain))
    return credit?.['applicant']?.text ?? card['buyer_name']?.text;
  if (/^BENEFICIARY/.test(plain)) return credit?.['beneficiary']?.text;
  return text;
} // prettier-ignore

export function checkNotify(set: PaperSet, asked: RequiredPaper | undefined, ledger: Ledger): void {
  for (const paper of papersOf(set, 'bl', 'si')) {
    const left = said(paper, 'notify');
    const documents = creditSaid(set, 'documents_required');
    if (documents && asked?.notify) {
      const right = { ...documents, value: { ...documents.value, text: asked.notify } };
      ledger.compare(NOTIFY, left, right, (a, b) => isSameNotify(a, b, set));
    } else if (!set.credit)
      ledger.compare(BY_CARD, left, cardSaid(set, 'notify'), (a, b) => isSameNotify(a, b, set));
  }
}

/** `SAME AS CONSIGNEE` is what the consignee is, and not compared. */
function isSameNotify(a: Statement, b: Statement, set: PaperSet): boolean | undefined {
  if (SAME.test(a.value.text) || SAME.test(b.value.text)) return undefined;
  const own = a.value.text.replace(NUMBERED, '');
  const asked = plainCredit(b.value.text);
  const parties = asked.split(/ AND (?=APPLICANT|ISSUING|OPENING|THE )/).map((one) => whoIs(one, set));
  if (parties.length === 1) return parties[0] === undefined ? undefined : isSameParty(own, parties[0]);
  // Several are asked for: one of them has to stand first, the rest a person compares.
  const found = parties.map((party) => (party === undefined ? undefined : isSameParty(own, party)));
  return found.includes(true) ? true : found.includes(undefined) ? undefined : false;
} // prettier-ignore

/** `1) MAPLE … 2) ELBE …`: the first of several. */
const NUMBERED = /^\W*(?:1(?:ST)?|A)\s?[.):]\s*/i;
const SAME = /^\W*SAME AS|同收货人/i;
