import type { Candidate } from './match';
import { kindOf, mayTell } from './match';
import { findField } from '../fields/fields';
import { type Field } from '../fields/field';
import type { Profile } from './profile';

/**
 * How well cells suit a field: 1 as expected, 0 nothing to say, -1 something else altogether.
 */
export function fit(field: Field, profile: Profile): number {
  if (profile.filled === 0) return 0;
  const share = (n: number): number => n / profile.filled;
  const special = SPECIAL[field.key]?.(profile);
  if (special !== undefined) return clamp(share(special) * 2 - 1);
  const p = profile;
  switch (field.type) {
    case 'date':
    case 'datetime':
      return clamp(
        share(p.dates + 0.8 * p.serials + 0.6 * p.states) -
          share(
            p.truths +
              p.codes +
              p.containers +
              p.words +
              p.names +
              p.payments +
              p.incoterms +
              p.numbers +
              0.5 * p.long,
          ),
      );
    case 'date|flag':
      if (TAKES_NUMBERS.has(field.key))
        return clamp(
          share(p.dates + p.serials + p.states + p.truths + 0.4 * p.codes + 0.3 * p.numbers) -
            share(p.names + p.payments + 0.6 * p.words),
        );
      return clamp(
        share(p.dates + p.serials + p.states + p.truths) -
          share(
            p.codes +
              p.containers +
              p.names +
              p.numbers +
              p.payments +
              p.incoterms +
              0.5 * p.words +
              0.3 * p.long,
          ),
      );
    case 'id':
    case 'id-list':
      return clamp(
        share(
          p.codes + 0.8 * p.numbers + 0.6 * p.serials + 0.3 * p.containers + 0.5 * p.words + 0.2 * p.dates,
        ) -
          share(
            0.9 * p.dates +
              p.states +
              p.truths +
              p.long +
              p.names * 0.5 +
              p.payments +
              p.incoterms +
              p.containerTypes,
          ),
      );
    case 'number':
    case 'money':
      return clamp(
        share(p.numbers + 0.8 * p.serials) -
          share(
            p.dates + p.states + p.truths + p.words + p.names + p.codes + p.containers + p.payments + p.long,
          ),
      );
    case 'party':
    case 'person':
      return clamp(
        share(p.words + p.names + 0.6 * p.codes) -
          share(
            p.dates +
              p.serials +
              p.numbers +
              0.8 * p.states +
              p.truths +
              p.containers +
              p.long +
              (field.type === 'person' ? 0.5 * p.codes : 0),
          ),
      );
    case 'enum':
      return clamp(
        share(
          p.words + p.states + p.names + p.releases + p.payments + p.incoterms + 0.5 * p.codes + 0.5 * p.long,
        ) - share(p.dates + p.serials + p.numbers + p.containers + p.truths),
      );
    case 'text':
      return field.key === 'remark' || field.key === 'next_action'
        ? 0.3
        : clamp(
            share(
              p.words + p.names + p.codes + p.long + p.containerTypes + 0.3 * p.numbers + p.states * 0.3,
            ) - share(p.dates + p.serials + p.truths + 0.8 * p.numbers + 0.4 * p.states),
          );
  }
}

/** Fields whose cells have a shape of their own. */
const SPECIAL: Readonly<Record<string, (p: Profile) => number>> = {
  container_no: (p) => p.containers + 0.4 * p.codes,
  container_type: (p) => p.containerTypes + 0.45 * (p.words + p.numbers),
  incoterm: (p) => p.incoterms + 0.4 * (p.words + p.names),
  payment_term: (p) => p.payments + 0.5 * (p.words + p.incoterms),
  currency: (p) => p.currencies + 0.4 * p.words,
  // yes and no are no mode of transport
  ship_mode: (p) => p.words + p.names + p.codes,
  bl_type: (p) => p.releases + 0.6 * p.words + 0.6 * p.states,
  pay_status: (p) => p.states + p.truths + 0.6 * p.words + 0.5 * p.numbers + 0.3 * p.payments,
  prod_progress: (p) => p.filled,
  status: (p) => p.states + p.words + p.names + p.long + 0.3 * p.codes,
};

/** Fields of papers and money that hold a number as often as a date or a tick. */
const TAKES_NUMBERS = new Set(['co_no', 'insurance', 'sinosure', 'vat_invoice', 'tax_refund', 'fumigation']);

/** Fields that say different things of one matter: where the cells do not suit one, another may be meant. */
const SIBLINGS: readonly (readonly string[])[] = [
  ['deposit_amount', 'deposit_date'],
  ['balance_amount', 'balance_date'],
  ['booking_no', 'booking_date', 'forwarder'],
  ['container_no', 'container_type'],
  ['bl_no', 'bl_type', 'bl_confirmed'],
  ['bl_type', 'release_date'],
  ['customs_decl_no', 'customs_date', 'customs_broker'],
  ['inspection_date', 'inspector', 'qc'],
  ['payment_term', 'pay_status', 'balance_date', 'forex_amount'],
  ['incoterm', 'payment_term'],
  ['forex_date', 'forex_amount'],
  ['product', 'sku'],
  ['docs_clerk', 'docs_prepared'],
  ['order_no', 'order_date'],
  ['lc_no', 'lc_received'],
  ['quote_date', 'quote_no', 'unit_price'],
  ['pod', 'delivered'],
  ['customer', 'customer_code'],
  ['ci_no', 'vat_invoice'],
  ['contract_no', 'pi_sent'],
  ['pi_no', 'pi_sent'],
  ['factory', 'factory_due'],
  ['purchase_date', 'purchaser', 'purchase_contract_no'],
  ['qty', 'unit'],
  ['cust_due', 'lc_present_days'],
  ['express_no', 'docs_sent', 'sample_sent'],
  ['sinosure', 'amount'],
];

/** The candidates of a header weighed by the cells below it, best first; `score` is now the confidence. */
export function weigh(candidates: readonly Candidate[], profile: Profile, header: string): Candidate[] {
  const known = candidates[0]?.how === 'alias' && candidates[0].score >= 0.9;
  // beside a header that is known word for word, a part of it that means something else is no rival
  const ranked = known
    ? candidates.map((c) => (c.how === 'alias' ? c : { ...c, score: c.score * 0.7 }))
    : candidates;
  const all = [...ranked, ...siblingsOf(candidates, profile, header)];
  const weighed = all.map((c) => ({
    ...c,
    score: confidence(
      c.score,
      fit(findField(c.field)!, known && c.how === 'alias' ? withoutNotes(profile) : profile),
      profile.filled,
    ),
  }));
  return weighed
    .sort((a, b) => b.score - a.score)
    .filter((c, i, list) => list.findIndex((d) => d.field === c.field) === i);
}

/** Long texts in a column whose header is known word for word are notes on its values: they prove nothing. */
function withoutNotes(profile: Profile): Profile {
  return { ...profile, filled: profile.filled - profile.long, long: 0 };
}

/** What else of the same matter the cells may tell, as far as the header allows it and they have its shape. */
function siblingsOf(candidates: readonly Candidate[], profile: Profile, header: string): Candidate[] {
  const first = candidates[0];
  if (!first || first.score < 0.6) return [];
  const keys = SIBLINGS.filter((group) => group.includes(first.field)).flat();
  return [...new Set(keys)]
    .filter((key) => key !== first.field && mayTell(findField(key)!, header))
    .filter((key) => findField(key)!.type !== 'id' || profile.codes >= 0.5 * profile.filled)
    .map((key) => ({
      field: key,
      kind: kindOf(findField(key)!, undefined),
      score:
        proves(key, profile) && fit(findField(first.field)!, profile) < 0
          ? 0.78
          : Math.min(first.score, 0.9) * 0.72,
      how: 'part',
    }));
}

/** Cells of a shape that only one field has prove it, whatever its header says: T/T under 贸易条款. */
function proves(key: string, profile: Profile): boolean {
  const shape = SHAPES[key];
  return shape !== undefined && profile.filled >= 2 && shape(profile) >= 0.9 * profile.filled;
}

const SHAPES: Readonly<Record<string, (p: Profile) => number>> = {
  container_no: (p) => p.containers,
  incoterm: (p) => p.incoterms,
  payment_term: (p) => p.payments,
  currency: (p) => p.currencies,
};

function confidence(score: number, suits: number, filled: number): number {
  const sure = Math.min(1, filled / 4); // one or two cells prove little
  if (suits >= 0.5) return score + Math.min((1 - score) * 0.35, 0.06) * sure;
  if (suits >= 0) return score;
  return score * (1 + 0.65 * suits * (0.4 + 0.6 * sure));
}

/** Fields that cells alone may show, whatever stands above them. */
export function fieldFromCells(profile: Profile): { field: string; score: number } | undefined {
  if (profile.filled < 3) return undefined;
  const share = (n: number): number => n / profile.filled;
  if (share(profile.containers) >= 0.6) return { field: 'container_no', score: 0.7 };
  if (share(profile.incoterms) >= 0.7) return { field: 'incoterm', score: 0.68 };
  if (share(profile.payments) >= 0.7) return { field: 'payment_term', score: 0.66 };
  if (share(profile.containerTypes) >= 0.7) return { field: 'container_type', score: 0.66 };
  if (share(profile.currencies) >= 0.7) return { field: 'currency', score: 0.68 };
  return undefined;
}

const clamp = (n: number): number => Math.max(-1, Math.min(1, n));
