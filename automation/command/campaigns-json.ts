import { campaignResults } from '../../shared/knowledge/campaign-results';
import { inquiriesOf, type Inquiry } from '../../shared/knowledge/inquiries';
import { ordersTraced } from '../../shared/knowledge/orders-traced';
import type { Lang } from '../../shared/lang';
import { whyNone } from '../../shared/mapping/why-none';
import type { OrderEntry } from '../../shared/orders/entry';
import type { Plan } from '../../shared/plan/plan';
import { majorOf, type Money } from '../../shared/records/money';
import { isoDay } from '../../shared/time/moment';

/** What `gendan campaigns --json` prints: amounts as figures of the campaign's currency, what is not known null. */
export function campaignsJson(plan: Plan, lang: Lang): object {
  if (plan.tables.length === 0) return { campaigns: [], sources: [], reason: whyNone(plan.book)[lang] };
  const { campaigns, others } = campaignResults(plan);
  const { all, withoutSource } = inquiriesOf(plan);
  const { isPossible, unsure } = ordersTraced(plan);
  return {
    inquiries: all.length,
    ordersKnown: isPossible,
    withoutSource,
    campaigns: campaigns.map(({ campaign, row, inquiries, orders, after, perInquiry, perOrder }) => ({
      number: campaign.number,
      name: campaign.name ?? null,
      channel: campaign.channel,
      row: row.row,
      from: dayJson(campaign.from),
      until: dayJson(campaign.until),
      currency: (campaign.spend ?? campaign.budget)?.currency ?? null,
      budget: figure(campaign.budget),
      spend: figure(campaign.spend),
      ...broughtJson(inquiries, orders),
      afterEnd: after,
      perInquiry: figure(perInquiry),
      perOrder: figure(perOrder),
    })),
    sources: others.map(({ source, why, inquiries, orders }) => ({ source, why, ...broughtJson(inquiries, orders) })),
    unsure: [...unsure.keys()].map(({ order }) => order),
  };
} // prettier-ignore

const figure = (money: Money | undefined): number | null => (money ? majorOf(money) : null);
const dayJson = (day: number | undefined): string | null => (day === undefined ? null : isoDay(day));

const broughtJson = (inquiries: readonly Inquiry[], orders: readonly OrderEntry[] | undefined) => ({
  inquiries: inquiries.map(({ entry }) => entry.order),
  orders: orders?.map(({ order }) => order) ?? null,
});
