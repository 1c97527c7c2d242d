import { campaignsView } from '../../shared/features/knowledge/campaigns/view';
import { ordersTraced } from '../../shared/knowledge/orders-traced';
import type { Plan } from '../../shared/plan/plan';
import type { Context } from './context';
import { MARKET_SAY } from './market-words';
import { textTable } from './text-table';

/** What each campaign brought and cost, then the sources of no campaign. */
export function printCampaigns(plan: Plan, { print, say, paint, remark }: Context): void {
  const { campaigns, others, inquiries, withoutSource } = campaignsView(plan, Infinity);
  const orderCount = (orders: number | undefined): string =>
    orders === undefined ? say(MARKET_SAY.cannotTell) : String(orders);
  if (campaigns.length === 0) print(say(MARKET_SAY.noCampaigns));
  else {
    const head = [MARKET_SAY.campaign, MARKET_SAY.spend, MARKET_SAY.inquiries, MARKET_SAY.orders, MARKET_SAY.won, MARKET_SAY.perInquiry, MARKET_SAY.perOrder].map(say); // prettier-ignore
    const rows = campaigns.map((each) => [
      `${each.number} ${each.name || each.channel}`,
      each.spend,
      String(each.inquiries),
      orderCount(each.orders),
      say(each.won),
      say(each.perInquiry),
      say(each.perOrder),
    ]);
    print(textTable(head, rows));
  }
  if (others.length > 0) {
    print(paint.bold(say(MARKET_SAY.others)));
    const head = [MARKET_SAY.source, MARKET_SAY.inquiries, MARKET_SAY.orders, MARKET_SAY.won, MARKET_SAY.why].map(say); // prettier-ignore
    const rows = others.map(({ source, inquiries: count, orders, won, why }) => [
      source, String(count), orderCount(orders), say(won), say(why),
    ]); // prettier-ignore
    print(textTable(head, rows));
  }
  if (inquiries === 0) remark(say(MARKET_SAY.noInquiries));
  if (withoutSource.length > 0) remark(say(MARKET_SAY.withoutSource(withoutSource.join(', '))));
  const unsure = ordersTraced(plan).unsure.size;
  if (unsure > 0) remark(say(MARKET_SAY.unsure(unsure)));
}
