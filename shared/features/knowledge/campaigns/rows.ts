import type { Place } from '../../../book/address';
import { campaignResults } from '../../../knowledge/campaign-results';
import type { Inquiry } from '../../../knowledge/inquiries';
import type { Bilingual } from '../../../lang';
import { orderedOn } from '../../../orders/order-dates';
import type { OrderEntry } from '../../../orders/entry';
import { dateWords } from '../../../orders/section-parts';
import { orderPlace } from '../../../plan/places';
import type { Plan } from '../../../plan/plan';
import { wholeDay } from '../../../time/moment';

/** Exactly what a count counts. Plain JSON. */
export interface BroughtRows {
  readonly rows: readonly BroughtRow[];
  readonly total: number;
}

export interface BroughtRow {
  readonly order: string;
  readonly customer: string;
  readonly on: Bilingual;
  readonly source: string;
  readonly place: Place;
}

/** The inquiries or orders behind a campaign or source, by the `id` that the view has for it. */
export function broughtRows(plan: Plan, id: string, is: 'inquiries' | 'orders', limit: number): BroughtRows {
  const { campaigns, others } = campaignResults(plan);
  const found =
    campaigns.find(({ campaign }) => id === `campaign ${campaign.number}`) ??
    others.find(({ why, source }) => id === `${why} ${source}`);
  if (!found) return { rows: [], total: 0 };
  const rows = is === 'inquiries' ? found.inquiries : (found.orders ?? []);
  return {
    rows: rows.slice(0, limit).map((row) => ('entry' in row ? inquiryRow(plan, row) : orderRow(plan, row))),
    total: rows.length,
  };
}

const inquiryRow = (plan: Plan, { entry, day, source, place }: Inquiry): BroughtRow => ({
  order: entry.order,
  customer: entry.customer,
  on: dateWords(day === undefined ? undefined : wholeDay(day), plan.now),
  source,
  place,
});

const orderRow = (plan: Plan, entry: OrderEntry): BroughtRow => ({
  order: entry.order,
  customer: entry.customer,
  on: dateWords(orderedOn(plan, entry), plan.now),
  source: '',
  place: orderPlace(entry.whole.speaks.table, entry.whole.speaks.row),
});
