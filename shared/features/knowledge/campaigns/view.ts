import type { Place } from '../../../book/address';
import {
  campaignResults,
  type CampaignResult,
  type SourceResult,
  type Unclaimed,
} from '../../../knowledge/campaign-results';
import { CAMPAIGNS } from '../../../knowledge/campaigns.sheet';
import { inquiriesOf, type Inquiry } from '../../../knowledge/inquiries';
import { ordersTraced } from '../../../knowledge/orders-traced';
import { both, same, type Bilingual } from '../../../lang';
import { plainWords } from '../../../money/sums';
import { recordsOf } from '../../../orders/records';
import { dateWords } from '../../../orders/section-parts';
import type { Plan } from '../../../plan/plan';
import type { Money } from '../../../records/money';
import { wholeDay } from '../../../time/moment';
import { shareText } from '../../../trade/share';

/** What campaigns bring, by the sources of the sheets of inquiries: plain JSON. */
export interface CampaignsView {
  readonly hasSheet: boolean;
  readonly campaigns: readonly CampaignLine[];
  readonly total: number;
  readonly wrong: number;
  readonly others: readonly OtherLine[];
  /** Inquiries of the book, and the sheets among theirs that have no column for the source. */
  readonly inquiries: number;
  readonly withoutSource: readonly string[];
}

/** What a campaign or a source brought; `id` names it for the rows behind the counts. */
export interface Brought {
  readonly id: string;
  readonly inquiries: number;
  /** Undefined: the book cannot tell. */
  readonly orders: number | undefined;
  /** Of the inquiries those that brought an order: `38% (n=8)`, of few `1 / 3`; empty where nobody can tell. */
  readonly won: Bilingual;
}

export interface CampaignLine extends Brought {
  readonly number: string;
  readonly name: string;
  readonly channel: string;
  readonly owner: string;
  readonly days: Bilingual;
  readonly budget: string;
  readonly spend: string;
  readonly isOver: boolean;
  /** Inquiries after the last day, and orders that may be of others. */
  readonly after: number;
  readonly unsure: number;
  /** `CNY 500`; else why not. */
  readonly perInquiry: Bilingual;
  readonly perOrder: Bilingual;
  readonly row: { readonly name: string; readonly row: number };
  readonly place: Place;
}

export interface OtherLine extends Brought {
  readonly source: string;
  readonly why: Bilingual;
  /** The first cell that says so. */
  readonly place: Place;
}

export function campaignsView(plan: Plan, limit: number): CampaignsView {
  const { campaigns, others } = campaignResults(plan);
  const { rows, table } = recordsOf(plan, CAMPAIGNS);
  const { all, withoutSource } = inquiriesOf(plan);
  return {
    hasSheet: table !== undefined,
    campaigns: campaigns.slice(0, limit).map((each) => campaignLine(plan, each)),
    total: campaigns.length,
    wrong: rows.filter(({ record }) => !record).length,
    others: others.slice(0, limit).map((each) => otherLine(plan, each)),
    inquiries: all.length,
    withoutSource,
  };
}

function campaignLine(plan: Plan, result: CampaignResult): CampaignLine {
  const { campaign, row, after, unsure, perInquiry, perOrder, inquiries, orders } = result;
  const { number, name = '', channel, owner = '', budget, spend, from, until } = campaign;
  const unsaid = row.text('spend') === '' ? WORDS.noSpend : WORDS.unread;
  return {
    ...brought(plan, `campaign ${number}`, inquiries, orders),
    number, name, channel, owner, after, unsure,
    days: daysWords(plan, from, until),
    budget: budget ? plainWords(budget) : '',
    spend: spend ? plainWords(spend) : '',
    isOver: budget !== undefined && spend !== undefined && budget.currency === spend.currency && spend.minor > budget.minor,
    perInquiry: costWords(spend, perInquiry, [WORDS.noInquiry, unsaid]),
    perOrder: orders ? costWords(spend, perOrder, [WORDS.noOrder, unsaid]) : WORDS.cannotTell,
    row: { name: row.name, row: row.row },
    place: row.place('number'),
  };
} // prettier-ignore

const otherLine = (plan: Plan, { source, why, inquiries, orders }: SourceResult): OtherLine => ({
  ...brought(plan, `${why} ${source}`, inquiries, orders),
  source,
  why: WHY[why],
  place: inquiries[0]!.place,
});

function brought(
  plan: Plan,
  id: string,
  inquiries: readonly Inquiry[],
  orders: CampaignResult['orders'],
): Brought {
  const { of } = ordersTraced(plan);
  const won = inquiries.filter((inquiry) => of.has(inquiry)).length;
  return {
    id,
    inquiries: inquiries.length,
    orders: orders?.length,
    won: orders ? shareText({ of: won, n: inquiries.length }) : same(''),
  };
}

/** `unsaid`: what is said where no spend is known. */
const costWords = (
  spend: Money | undefined,
  cost: Money | undefined,
  [none, unsaid]: readonly [Bilingual, Bilingual],
): Bilingual => (!spend ? unsaid : cost ? same(plainWords(cost)) : none);

function daysWords(plan: Plan, from: number | undefined, until: number | undefined): Bilingual {
  const said = (day: number | undefined): Bilingual =>
    dateWords(day === undefined ? undefined : wholeDay(day), plan.now);
  if (from === undefined && until === undefined) return same('');
  const [a, b] = [said(from), said(until)];
  if (until === undefined) return both(`${a.zh}起`, `from ${a.en}`);
  if (from === undefined) return both(`到${b.zh}`, `until ${b.en}`);
  return both(`${a.zh}–${b.zh}`, `${a.en} – ${b.en}`);
}

const WORDS = {
  noSpend: both('没填花费', 'no spend'),
  /** Its finding says why: most often it has no currency. */
  unread: both('花费读不出', 'spend not read'),
  noInquiry: both('还没有询盘', 'no inquiry yet'),
  noOrder: both('还没有订单', 'no order yet'),
  cannotTell: both('看不出', 'not known'),
};

/** Why inquiries of a source count for no campaign. */
const WHY: Readonly<Record<Unclaimed, Bilingual>> = {
  none: both('没有对应的推广', 'no campaign'),
  outside: both('不在推广日期内', 'outside of its days'),
  undated: both('没有询盘日期', 'no inquiry date'),
  several: both('对得上几个推广', 'fits several campaigns'),
  blank: both('没填来源', 'no source'),
};
