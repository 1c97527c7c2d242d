import { grouped } from '../../cells/grouped';
import { both } from '../../lang';
import { decimalsOf } from '../../records/money';
import { incotermIn } from '../../trade/same-term';
import { termIn } from './reading/credit-text';
import { currencyOf, figureOf, stepOf } from './reading/figure';
import { sameCurrency } from './invoice';
import type { Ledger } from './ledger';
import { requiredPapers } from './required';
import { rule } from './rule';
import { creditSaid, paperOf, said, type Statement } from './statement';
import type { PaperSet } from './types';
import { MADE } from './words';

const CURRENCY = rule(9, 'UCP 600 art. 28(f)(i)', 'P', 'hard');
/** A percentage in the credit is the least that is insured; 110 % only where it is silent. */
const LEAST = rule(9, 'UCP 600 art. 28(f)(ii)', 'P', 'hard');
/** Without a credit: what the Incoterms ask of the seller. */
const BY_TERM = rule(9, 'Incoterms 2020 CIF/CIP A5', 'S', 'soft');

/** The least share of the CIF or CIP value, in hundredths, where nothing else is said. */
const USUAL = 110;

/** Check 9: the policy's currency is the credit's, and it covers enough of the invoice. */
export function checkInsurance(set: PaperSet, ledger: Ledger): void {
  const [policy, ci] = [paperOf(set, 'insurance'), paperOf(set, 'ci')];
  const insured = said(policy, 'insured_amount', 'amount');
  if (!policy || !insured) return;
  const currency = said(policy, 'currency');
  const own = figureOf(insured.value)?.currency ? insured : currency;
  const invoiced = said(ci, 'currency', 'amount');
  const right = creditSaid(set, 'credit_amount') ?? invoiced;
  const found = set.credit ? CURRENCY : { ...CURRENCY, severity: 'soft' as const, grade: 'R' as const };
  if (!isToldOf(ledger, own, invoiced)) ledger.compare(found, own, right, sameCurrency);
  const amount = said(ci, 'amount');
  const [sum, invoice] = [figureOf(insured.value), amount && figureOf(amount.value)];
  const percent = leastOf(set);
  if (!amount || !sum || !invoice || percent === undefined || ledger.isDoubtful(amount)) return;
  if (own && ledger.isDoubtful(own)) return;
  const inCurrency = currencyOf(ci?.values['amount'], ci?.values['currency']);
  const least = (invoice.value * percent) / 100;
  if (sum.value >= least - stepOf(inCurrency) / 2 - 1e-9) return;
  const text = [inCurrency, grouped(Number(least.toFixed(decimalsOf(inCurrency ?? 'USD'))))]
    .filter(Boolean)
    .join(' ');
  const note = both(`发票金额的 ${percent}%`, `${percent} % of the invoice`);
  const value: Statement = { ...amount, value: { text, figure: least }, title: MADE.leastInsured };
  ledger.add({ rule: set.credit ? LEAST : BY_TERM, left: insured, right: value, sign: '<', note });
}

/** Where the invoice is told for its currency and the policy has the same, it is the credit's that is another. */
const isToldOf = (ledger: Ledger, own: Statement | undefined, invoiced: Statement | undefined): boolean =>
  own !== undefined && invoiced !== undefined && ledger.isDoubtful(invoiced) && sameCurrency(own, invoiced) === true; // prettier-ignore

/** In hundredths of the invoice; undefined where nobody has to insure. */
function leastOf(set: PaperSet): number | undefined {
  if (set.credit) {
    const required = requiredPapers(set.credit['documents_required']?.text ?? '');
    return required.find(({ kinds }) => kinds.includes('insurance'))?.percent ?? USUAL;
  }
  const ci = paperOf(set, 'ci');
  const term = [ci?.values['trade_term'], ci?.values['term'], set.order['trade_term']]
    .map((value) => (value ? (incotermIn(value.text) ?? termIn(value.text)?.code) : undefined))
    .find(Boolean);
  return term === 'CIF' || term === 'CIP' ? USUAL : undefined;
}
