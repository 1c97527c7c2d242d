import { PAPER_KINDS, OUTSIDE_PAPERS } from '../../trade/paper-kinds';
import { keysOf } from '../../templates/vocabulary/words';
import { transportNumbers } from '../../trade/transport-numbers';
import { dayIn } from './reading/figure';
import type { Ledger } from './ledger';
import { rule } from './rule';
import { creditSaid, orderSaid, paperOf, papersOf, said, saidBy, type Statement } from './statement';
import type { PaperSet, StatedPaper } from './types';

/** Data of one paper must not conflict with those of another or of the credit. */
const NO_CONFLICT = rule(3, 'UCP 600 art. 14(d)', 'P', 'hard');
/** Without a credit: the same shipment under two names. */
const ONE_SHIPMENT = rule(3, 'UCP 600 art. 14(d)', 'P', 'soft');

/** Of which papers what counts first: the carrier knows its vessel, we know our invoice. */
const BY_CARRIER: readonly StatedPaper['kind'][] = [
  'bl', 'ci', 'pl', 'si', 'vgm', 'insurance', 'customs', 'co', 'advice', 'beneficiary', 'certificate',
]; // prettier-ignore
const EVERY: readonly StatedPaper['kind'][] = [...keysOf(PAPER_KINDS), ...keysOf(OUTSIDE_PAPERS)];

/**
 * Check 3, references: the credit's number, the invoice's number and date, the pro forma invoice's and contract's number,
 * vessel, container, seal and B/L number are the same on every paper that has them. The CO's invoice is check 13.
 */
export function checkReferences(set: PaperSet, ledger: Ledger): void {
  const found = set.credit ? NO_CONFLICT : ONE_SHIPMENT;
  const others = EVERY.filter((kind) => kind !== 'lc');
  for (const each of saidBy(set, others, 'credit_number'))
    ledger.compare(found, each, creditSaid(set, 'credit_number'), sameCode);
  ledger.compare({ ...found, severity: 'soft' }, orderSaid(set, 'credit_number'), creditSaid(set, 'credit_number'), sameCode);
  for (const [kind, number, date] of OWN) {
    const paper = paperOf(set, kind);
    // Of several invoices nobody can tell which one is meant.
    if (!paper || papersOf(set, kind).length !== 1) continue;
    const own: Statement = { kind, number: paper.number, field: 'number', value: said(paper, 'number')?.value ?? { text: paper.number } };
    for (const each of saidBy(set, others.filter((other) => other !== kind && other !== 'co'), number))
      if (paper.number !== '') ledger.compare(found, each, own, sameCode);
    if (date)
      for (const each of saidBy(set, others.filter((other) => other !== kind && other !== 'co'), date))
        ledger.compare(found, each, said(paper, 'date'), sameDay);
  }
  for (const field of ['contract_number', 'customer_po', 'bl_number', 'container', 'seal', 'vessel'])
    ledger.oneFact(found, carried(set, field), sameCode);
} // prettier-ignore

/** Papers that others refer to, and the fields of number and date in which they do. */
const OWN = [
  ['ci', 'invoice_number', 'invoice_date'],
  ['pi', 'pi_number', 'pi_date'],
  ['contract', 'contract_number', undefined],
  ['bl', 'bl_number', undefined],
] as const;

const carried = (set: PaperSet, field: string): Statement[] =>
  saidBy(set, BY_CARRIER, field).filter(({ value }) => !PENDING.test(value.text.toUpperCase()));

const PENDING = /^\W*(?:TBA|TBC|TBD|TO BE ADVISED|N\/?A|待定)?\W*$/;

/** Numbers as they compare: capitals and digits; `V.` and `NO.` are no part. Lists of containers may stand in any order. */
export function sameCode(a: Statement, b: Statement): boolean | undefined {
  const boxes = [a, b].map(({ value }) => boxesIn(value.text)) as [string[], string[]];
  const [one, other] =
    boxes[0].length > 0 && boxes[1].length > 0 ? boxes : [codes(a.value.text), codes(b.value.text)];
  if (one.length === 0 || other.length === 0) return undefined;
  return one.join('') === other.join('') || isWithin(one, other) || isWithin(other, one);
}

/** A number of a B/L that begins like that of a container (`COSU6123456789`) is none. */
const boxesIn = (text: string): string[] => {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s./-]/g, '');
  const boxes = transportNumbers('container', text);
  return boxes.every((box) => new RegExp(`${box}(?!\\d)`).test(plain)) ? boxes : [];
};

/** A paper may name fewer containers than another, and the vessel without its voyage; never another one. */
const isWithin = (few: readonly string[], many: readonly string[]): boolean =>
  few.every((code) => many.some((other) => bare(other) === bare(code))) && few.join('').length >= 4;

/** Voyage `0123W` is `123W`. */
const bare = (code: string): string => code.replace(/^0+(?=\d)/, '');

function codes(text: string): string[] {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\b(?:NOS?|VOY(?:AGE)?|V|M\/?V|VESSEL|DATED)\b[.:#]*(?=\s|[A-Z\d])/g, ' ')
    .split(/[\s,;/、，；]+/)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').replace(/^V(?=\d)/, ''))
    .filter((part) => part !== '');
}

export const sameDay = (a: Statement, b: Statement): boolean | undefined => {
  const [one, other] = [dayIn(a.value), dayIn(b.value)];
  return one === undefined || other === undefined ? undefined : one === other;
};
