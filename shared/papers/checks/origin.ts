import { countryCode } from '../../time/country-code';
import { orderIn } from './consignee';
import { sameParty } from './invoice';
import { isSameParty } from './reading/party';
import type { Ledger } from './ledger';
import { sameCode, sameDay } from './references';
import { rule } from './rule';
import { creditSaid, lineSaid, paperOf, papersOf, said, type Statement } from './statement';
import type { PaperSet } from './types';
import { NOTE } from './words';

const INVOICE = rule(13, 'UCP 600 art. 14(d)', 'P', 'hard');
/** The consignee must not be another than the B/L's. */
const CONSIGNEE = rule(13, 'ISBP 821 L5', 'S', 'hard');
/** With an order B/L another party of the credit may be named. */
const NAMED_PARTY = rule(13, 'ISBP 821 L5', 'S', 'soft');
const ORIGIN = rule(13, 'UCP 600 art. 14(d)', 'P', 'hard');

/** Check 13: the certificate of origin names our invoice, and no other consignee. Its exporter may be another party. */
export function checkOrigin(set: PaperSet, ledger: Ledger): void {
  const co = paperOf(set, 'co');
  if (!co) return;
  const invoices = papersOf(set, 'ci');
  const ci = invoices[0];
  if (ci && invoices.length === 1) {
    const number: Statement = { kind: 'ci', number: ci.number, field: 'number', value: said(ci, 'number')?.value ?? { text: ci.number } };
    ledger.compare(INVOICE, said(co, 'invoice_number'), number, sameCode);
    ledger.compare(INVOICE, said(co, 'invoice_date'), said(ci, 'date'), sameDay);
    ledger.compare(ORIGIN, said(co, 'origin') ?? lineSaid(co, 0, 'origin'), said(ci, 'origin') ?? lineSaid(ci, 0, 'origin'), sameCountry);
  }
  consignee(set, ledger);
} // prettier-ignore

function consignee(set: PaperSet, ledger: Ledger): void {
  const left = said(paperOf(set, 'co'), 'consignee');
  const right = said(paperOf(set, 'bl'), 'consignee');
  if (!left || !right || ledger.isDoubtful(right)) return;
  const [own, bill] = [orderIn(left.value.text), orderIn(right.value.text)];
  if (bill.to === 'named') return ledger.compare(CONSIGNEE, left, right, sameParty);
  if (own.to !== 'named') return;
  const named = [
    creditSaid(set, 'applicant'),
    creditSaid(set, 'issuing_bank'),
    said(paperOf(set, 'bl'), 'notify'),
    creditSaid(set, 'documents_required'),
    creditSaid(set, 'conditions'),
  ].filter((one): one is Statement => one !== undefined);
  if (!set.credit || named.length === 0) return;
  const fits = named.some(({ field, value }) =>
    field === 'documents_required' || field === 'conditions'
      ? value.text.toUpperCase().includes(own.whom.split(/[\n,]/)[0]!.toUpperCase())
      : isSameParty(own.whom, value.text) !== false,
  );
  if (!fits) ledger.add({ rule: NAMED_PARTY, left, right: named[0]!, note: NOTE.orderBl });
}

function sameCountry(a: Statement, b: Statement): boolean | undefined {
  const [one, other] = [a, b].map(({ value }) => countryCode(value.text.replace(/\bP\.? ?R\.? ?(?=CHINA)|MADE IN/gi, '').trim()));
  return one === undefined || other === undefined ? undefined : one === other;
} // prettier-ignore
