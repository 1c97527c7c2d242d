import type { OrderEntry } from '../orders/entry';
import { recordsOf } from '../orders/records';
import type { Plan } from '../plan/plan';
import type { Money } from '../records/money';
import type { RecordRow } from '../records/read';
import { onceFor } from '../remembered';
import { fold } from '../templates/vocabulary/words';
import { CAMPAIGNS, type Campaign } from './campaigns.sheet';
import { inquiriesOf, type Inquiry } from './inquiries';
import { ordersTraced } from './orders-traced';

/** So many days after a campaign's last one its source still brings inquiries of it: leads of a fair are written down later. */
const TAIL_DAYS = 90;

export interface CampaignResult {
  readonly campaign: Campaign;
  readonly row: RecordRow<typeof CAMPAIGNS>;
  readonly inquiries: readonly Inquiry[];
  /** How many of them came after its last day. */
  readonly after: number;
  /** Orders that came of those inquiries; undefined where the book cannot tell. */
  readonly orders: readonly OrderEntry[] | undefined;
  /** Orders that may be of them or of others. */
  readonly unsure: number;
  /** What is spent for each; undefined where the spend or the count is not known, or there is none yet. Of the campaign's own currency. */
  readonly perInquiry: Money | undefined;
  readonly perOrder: Money | undefined;
}

/** Why inquiries of a source count for no campaign: none has the source; outside of its days; without a day; of several at once. */
export type Unclaimed = 'none' | 'outside' | 'undated' | 'several' | 'blank';

export interface SourceResult {
  /** As it was first written; empty: the sheet does not say. */
  readonly source: string;
  readonly why: Unclaimed;
  readonly inquiries: readonly Inquiry[];
  readonly orders: readonly OrderEntry[] | undefined;
}

export interface CampaignResults {
  /** In the order of the sheet. */
  readonly campaigns: readonly CampaignResult[];
  /** Sources that no campaign takes, those with most inquiries first. */
  readonly others: readonly SourceResult[];
}

/** What each campaign has brought, and what came by other ways. */
export const campaignResults = onceFor((plan: Plan): CampaignResults => {
  const rows = recordsOf(plan, CAMPAIGNS).rows.flatMap((row) => (row.record ? [{ row, campaign: row.record }] : []));
  const traced = ordersTraced(plan);
  const ordersOf = (inquiries: readonly Inquiry[]): readonly OrderEntry[] | undefined =>
    traced.isPossible ? [...new Set(inquiries.flatMap((inquiry) => traced.of.get(inquiry) ?? []))] : undefined;
  const finder = campaignFinder(rows.map(({ campaign }) => campaign));
  const own = new Map<Campaign, Inquiry[]>(rows.map(({ campaign }) => [campaign, []]));
  const others = new Map<string, { source: string; why: Unclaimed; inquiries: Inquiry[] }>();
  for (const inquiry of inquiriesOf(plan).all) {
    const found = finder(inquiry);
    if (typeof found !== 'string') own.get(found)!.push(inquiry);
    else {
      const key = `${found} ${fold(inquiry.source)}`;
      const other = others.get(key);
      if (other) other.inquiries.push(inquiry);
      else others.set(key, { source: inquiry.source, why: found, inquiries: [inquiry] });
    }
  }
  const unsure = unsureBy(traced.unsure.values());
  return {
    campaigns: rows.map(({ campaign, row }): CampaignResult => {
      const inquiries = own.get(campaign)!;
      const orders = ordersOf(inquiries);
      const { spend, until } = campaign;
      return {
        campaign, row, inquiries, orders,
        after: until === undefined ? 0 : inquiries.filter(({ day = until }) => day > until).length,
        unsure: new Set(inquiries.flatMap((inquiry) => unsure.get(inquiry) ?? [])).size,
        perInquiry: each(spend, inquiries.length),
        perOrder: each(spend, orders?.length ?? 0),
      };
    }),
    others: [...others.values()]
      .map(({ source, why, inquiries }) => ({ source, why, inquiries, orders: ordersOf(inquiries) }))
      .sort((a, b) => b.inquiries.length - a.inquiries.length),
  };
}); // prettier-ignore

/** What one of so many costs, rounded half up to the smallest unit. */
export const each = (spend: Money | undefined, n: number): Money | undefined =>
  spend && n > 0 ? { minor: Math.round(spend.minor / n), currency: spend.currency } : undefined;

/** The sets of inquiries that an order may be of, by each of them. */
function unsureBy(sets: Iterable<readonly Inquiry[]>): ReadonlyMap<Inquiry, readonly object[]> {
  const found = new Map<Inquiry, object[]>();
  for (const set of sets)
    for (const inquiry of set) {
      const own = found.get(inquiry);
      if (own) own.push(set);
      else found.set(inquiry, [set]);
    }
  return found;
}

/** Tells which campaign an inquiry came of, by its source and its day; else why none. */
function campaignFinder(campaigns: readonly Campaign[]): (inquiry: Inquiry) => Campaign | Unclaimed {
  const closely = new Map<string, Campaign[]>();
  const byChannel = new Map<string, Campaign[]>();
  for (const campaign of campaigns) {
    for (const word of wordsOf(campaign)) add(closely, word, campaign);
    add(byChannel, fold(campaign.channel), campaign);
  }
  return ({ source, day }) => {
    const word = fold(source);
    if (word === '') return 'blank';
    const meant = closely.get(word) ?? byChannel.get(word);
    return meant ? ofDay(meant, day) : 'none';
  };
}

/** The words that name one campaign rather than all of its channel. */
const wordsOf = ({ number, name = '', sources }: Campaign): ReadonlySet<string> =>
  new Set([number, name, ...sources].map(fold).filter((word) => word !== ''));

function add(index: Map<string, Campaign[]>, word: string, campaign: Campaign): void {
  const own = index.get(word);
  if (own) own.push(campaign);
  else if (word !== '') index.set(word, [campaign]);
}

/** Of campaigns with one source the one that runs on the day; else the last that has ended, for as long as it still brings something. */
function ofDay(meant: readonly Campaign[], day: number | undefined): Campaign | Unclaimed {
  if (day === undefined) {
    const [only] = meant;
    return meant.length === 1 && only!.from === undefined && only!.until === undefined ? only! : 'undated';
  }
  const running = meant.filter(({ from = -Infinity, until = Infinity }) => from <= day && day <= until);
  if (running.length > 0) return running.length === 1 ? running[0]! : 'several';
  const ended = meant.filter(({ until = Infinity }) => until < day && day <= until + TAIL_DAYS);
  const last = Math.max(...ended.map(({ until }) => until!));
  const latest = ended.filter(({ until }) => until === last);
  if (latest.length > 1) return 'several';
  return latest[0] ?? 'outside';
}
