import { campaignResults } from '../../knowledge/campaign-results';
import { holidaysAhead } from '../../knowledge/customer-holidays';
import { inquiriesOf } from '../../knowledge/inquiries';
import { notesInForce } from '../../knowledge/notes';
import { wantedBy } from '../../knowledge/notes-wanted';
import { both, same, type Bilingual } from '../../lang';
import { answerSection, type SectionAnswers } from '../../orders/answer-section';
import { isFiltering, pickOrders } from '../../orders/filter';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { ofMine } from '../../orders/mine';
import type { SectionRow, SectionView, SectionWanted } from '../../orders/section';
import { EMPTY, named, tableOf } from '../../orders/section-parts';
import type { Plan } from '../../plan/plan';
import { campaignsView } from './campaigns/view';
import { noteLine } from './market/lines';
import type { SECTIONS } from './sections.data';

/** What answers for each section. */
const ANSWERS: SectionAnswers<(typeof SECTIONS)[number]['key']> = { market, sources };

/** What a section of a desk shows now. NoSuchSection. */
export const section = (plan: Plan, wanted: SectionWanted): SectionView =>
  answerSection(ANSWERS, plan, wanted);

/** Notes in force, those that end first in front, with the orders at quoting or booking that each fits. */
function market(plan: Plan, wanted: SectionWanted): SectionView {
  const notes = [...notesInForce(plan)].sort((a, b) => a.note.until - b.note.until);
  const isWanted = wantedTest(plan, wanted);
  const off = holidaysAhead(plan).countries.filter(({ holidays = [] }) => holidays.length > 0);
  const orders = [...new Set(off.flatMap(({ entries }) => entries))].filter(isWanted);
  return {
    total: notes.length,
    figures: [
      {
        label: both('六周内放假的客户国家', 'Countries with days off in six weeks'),
        value: same(String(off.length)),
        opens: named(orders),
      },
    ],
    table: tableOf(
      [
        { title: both('对象', 'About') },
        { title: both('要点', 'Point') },
        { title: both('有效至', 'Valid until') },
        { title: both('要报价、订舱的', 'To quote or book'), isNumber: true },
      ],
      notes,
      wanted,
      (placed): SectionRow => {
        const { about, point, until, place } = noteLine(plan, placed);
        const own = wantedBy(plan, placed).first.filter(isWanted);
        return {
          cells: [same(about), same(point), until, countWords(own.length)],
          place,
          opens: named(own),
        };
      },
    ),
    ...(notes.length === 0 && { note: both('没有还有效的市场信息', 'No market note is in force') }),
  };
}

/** Campaigns with what they brought, then the other sources; what a filter leaves out is not counted, so that it says nothing of costs. */
function sources(plan: Plan, wanted: SectionWanted): SectionView {
  const { campaigns, others } = campaignResults(plan);
  const view = campaignsView(plan, Infinity);
  if (inquiriesOf(plan).all.length === 0 && campaigns.length === 0)
    return { total: 0, note: both('没有询盘表，也没有推广', 'The book has neither inquiries nor campaigns') };
  const isWanted = wantedTest(plan, wanted);
  const isPart = isFiltering(ofMine(wanted.filter, wanted.me));
  const lines = [
    ...campaigns.map(({ inquiries, orders }, at) => {
      const { channel, name, number, perInquiry, perOrder, place } = view.campaigns[at]!;
      return { source: same(`${number} ${name || channel}`), inquiries, orders, perInquiry, perOrder, place };
    }),
    ...others.map(({ source, inquiries, orders }, at) => {
      const { why, place } = view.others[at]!;
      const said = source === '' ? why : both(`${source}（${why.zh}）`, `${source} (${why.en})`);
      return { source: said, inquiries, orders, perInquiry: EMPTY, perOrder: EMPTY, place };
    }),
  ];
  return {
    total: lines.length,
    table: tableOf(
      [
        { title: both('来源', 'Source') },
        { title: both('询盘', 'Inquiries'), isNumber: true },
        { title: both('订单', 'Orders'), isNumber: true },
        { title: both('每条询盘', 'Per inquiry'), isNumber: true },
        { title: both('每张订单', 'Per order'), isNumber: true },
      ],
      lines,
      wanted,
      ({ source, inquiries, orders, perInquiry, perOrder, place }) => {
        const own = inquiries.map(({ entry }) => entry).filter(isWanted);
        return {
          cells: [
            source,
            same(String(own.length)),
            orders ? same(String(orders.filter(isWanted).length)) : both('看不出', 'not known'),
            isPart ? EMPTY : perInquiry,
            isPart ? EMPTY : perOrder,
          ],
          place,
          opens: named(own),
        };
      },
    ),
  };
}

const countWords = (count: number): Bilingual => (count === 0 ? EMPTY : same(String(count)));

/** Which orders and inquiries a desk is about. */
function wantedTest(plan: Plan, { me, filter }: SectionWanted): (entry: OrderEntry) => boolean {
  const own = ofMine(filter, me);
  if (!isFiltering(own)) return () => true;
  const picked = new Set(pickOrders(plan, entriesOf(plan), own).map(({ entry }) => entry.key));
  return ({ key }) => picked.has(key);
}
