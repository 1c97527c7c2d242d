import type { Draft } from './draft';
import { headerKey } from './headers';
import { findField } from '../fields/fields';
import { kindOf, type Candidate } from './match';

/**
 * What the other columns of the table say about one: 装期 is the L/C's only beside an L/C, 件数 are cartons
 * where another column has the quantity. Headers that mean one thing in one sheet and another in the next
 * are decided here, or left to be asked.
 */
export function evidenceOf(drafts: readonly Draft[]): Draft[] {
  const has = (...fields: string[]): boolean =>
    fields.some((field) =>
      drafts.some((d) => d.candidates[0]?.field === field && d.candidates[0].score >= 0.7),
    );
  const other = (draft: Draft, field: string): boolean =>
    drafts.some((d) => d !== draft && d.candidates[0]?.field === field && d.candidates[0].score >= 0.7);
  const byLc = (draft: Draft): boolean =>
    ['lc_no', 'lc_expiry', 'lc_latest_ship', 'lc_present_days', 'lc_received'].some((field) =>
      other(draft, field),
    );
  const byQuote = has('quote_no', 'quote_date', 'inquiry_no', 'inquiry_date');
  const bySea = has(
    'vessel_voyage',
    'container_no',
    'etd',
    'atd',
    'carrier',
    'pol',
    'booking_date',
    'cy_cutoff',
    'si_cutoff',
  );

  return drafts.map((draft) => {
    const key = headerKey(draft.header);
    const only = (field: string, score: number): Draft => withFirst(draft, field, score);
    if (/^(装期|装运期)$/.test(key)) return byLc(draft) ? draft : only('etd', 0.78);
    if (/^(有效期|效期|到期日|validity|expiry|expirydate|validuntil)$/.test(key)) {
      if (byLc(draft)) return only('lc_expiry', 0.9);
      return byQuote ? only('quote_valid_until', 0.9) : only(draft.candidates[0]?.field ?? 'lc_expiry', 0.6);
    }
    if (/^(件数|总件数)$/.test(key)) return other(draft, 'qty') ? only('ctns', 0.8) : only('qty', 0.68);
    if (/^(so|sono|so号|so编号|sonumber)$/.test(key)) {
      if (other(draft, 'order_no') || other(draft, 'customer_po') || other(draft, 'contract_no'))
        return only('booking_no', 0.85);
      return bySea ? draft : only('order_no', 0.7);
    }
    if (/^(运单号|运单编号|waybillno|waybill)$/.test(key)) {
      if (other(draft, 'express_no')) return only('bl_no', 0.85);
      if (other(draft, 'bl_no') || !bySea) return only('express_no', other(draft, 'bl_no') ? 0.85 : 0.7);
      return only('bl_no', 0.76);
    }
    if (/^(客户编号|客户代码|customercode|客户编码)$/.test(key) && other(draft, 'customer'))
      return only('customer_code', 0.95);
    if (
      /^(mbl|mblno|mbl号|主单号|主单|masterbl|主提单号)$/.test(key) &&
      drafts.some((d) => /^(hbl|分单|housebl|分提单)/.test(headerKey(d.header)))
    ) {
      return draft;
    }
    if (
      /^(hbl|hblno|hbl号|分单号|分单|housebl|分提单号)$/.test(key) &&
      drafts.some((d) => d !== draft && /^(mbl|主单|masterbl|主提单|bl|提单)/.test(headerKey(d.header)))
    ) {
      return only('hbl_no', 0.95);
    }
    if (/^(pod)$/.test(key) && other(draft, 'pod')) return only('delivered', 0.75);
    return draft;
  });
}

/** The draft with a field put first; its other candidates stay to be asked about. */
function withFirst(draft: Draft, field: string, score: number): Draft {
  const first: Candidate = { field, kind: kindOf(findField(field)!, undefined), score, how: 'alias' };
  const rest = draft.candidates
    .filter((c) => c.field !== field)
    .map((c) => ({ ...c, score: Math.min(c.score, score - 0.08) }));
  return { ...draft, candidates: [first, ...rest] };
}
