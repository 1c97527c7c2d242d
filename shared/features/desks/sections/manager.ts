import { both, same, type Bilingual } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { civilFromDay } from '../../../time/civil';
import { dayOf } from '../../../time/moment';
import { dayText } from '../../../time/date-text';
import { FILTER_WORDS } from '../../../orders/choices';
import { amountsOf } from '../../../orders/amounts';
import { askedOrders } from '../../../orders/asked';
import { ofMine } from '../../../orders/mine';
import { ownerOf, type OrderEntry } from '../../../orders/entry';
import type {
  SectionBar,
  SectionFigure,
  SectionTone,
  SectionView,
  SectionWanted,
} from '../../../orders/section';
import { named, opening, ordersWords, tableOf, weekAround, withAmounts } from '../../../orders/section-parts';
import { placeOf } from '../../../orders/lines';
import { changesOf, type Change } from '../changes';
import { earlierPlan } from '../earlier';
import { wantedOrders } from '../picked';
import { rowsSailing, rowsWithCutoffs } from './shipping';
import { COLUMNS } from '../words';

const HOURS_AHEAD = 48;

/** At most five figures, each held against the last working day or the week before. */
export function overview(plan: Plan, wanted: SectionWanted): SectionView {
  const before = earlierPlan(plan);
  const late = lateEntries(plan, wanted);
  const lateBefore = lateEntries(before, wanted);
  const changes = changesOf(plan, before, wanted);
  const mine = ofMine(wanted.filter, wanted.me);
  const asked = askedOrders(plan, mine);
  const ships = entriesIn(rowsSailing(plan, wanted, weekAround(plan.now)));
  const shipped = entriesIn(rowsSailing(plan, wanted, weekAround(plan.now, -1)));
  const cut = cutEntries(plan, wanted);
  const since = sinceWords(before);
  const than = (count: number): Bilingual => both(`${since.zh}：${count}`, `${count} ${since.en}`);
  const [worse, better] = [
    changes.filter(({ kind }) => kind === 'late'),
    changes.filter(({ kind }) => kind === 'not late'),
  ];
  const figures: SectionFigure[] = [
    {
      label: both('逾期', 'Late'),
      value: withAmounts(ordersWords(late.length), amountsOf(late)),
      against: than(lateBefore.length),
      tone: late.length > 0 ? 'late' : 'plain',
      opens: opening(wanted, { group: ['late'] }, late),
    },
    figureOf(
      both('本周开船', 'Sailing this week'),
      ships,
      both(`上周：${shipped.length}`, `${shipped.length} last week`),
    ),
    figureOf(
      both(`${HOURS_AHEAD} 小时内截止`, `Cut-offs within ${HOURS_AHEAD}\u00a0h`),
      cut,
      than(cutEntries(before, wanted).length),
      cut.length > 0 ? 'today' : 'plain',
    ),
    figureOf(both('待确认', 'To confirm'), asked, than(askedOrders(before, mine).length)),
    {
      label: both('逾期增减', 'Late, up and down'),
      value: same(`+${worse.length} −${better.length}`),
      against: both(`自${since.zh}`, `since ${dayText(dayOf(before.now), 'en')}`),
      tone: worse.length > 0 ? 'late' : 'plain',
      opens: named([...worse, ...better].map(({ entry }) => entry)),
    },
  ];
  return { total: late.length, figures };
}

/** `5月15日`, `on Fri 15 May`: what a figure has room for. */
function sinceWords({ now }: Plan): Bilingual {
  const { month, day } = civilFromDay(dayOf(now));
  return both(`${month}月${day}日`, `on ${dayText(dayOf(now), 'en')}`);
}

function figureOf(
  label: Bilingual,
  entries: readonly OrderEntry[],
  against: Bilingual,
  tone: SectionTone = 'plain',
): SectionFigure {
  return { label, value: ordersWords(entries.length), against, tone, opens: named(entries) };
}

const entriesIn = (rows: readonly { readonly entry: OrderEntry }[]): OrderEntry[] => [
  ...new Set(rows.map(({ entry }) => entry)),
];

const lateEntries = (plan: Plan, wanted: SectionWanted): OrderEntry[] =>
  wantedOrders(plan, wanted)
    .filter(
      ({ entry, work }) => entry.whole.late && (!ofMine(wanted.filter, wanted.me).mine || work.some(isLate)),
    )
    .map(({ entry }) => entry);

const isLate = ({ stage }: OrderEntry['work'][number]): boolean => stage.status === 'overdue';

function cutEntries(plan: Plan, wanted: SectionWanted): OrderEntry[] {
  const end = plan.now + HOURS_AHEAD * 60 * 2;
  const rows = rowsWithCutoffs(plan, wanted, dayOf(plan.now) + HOURS_AHEAD / 24);
  return entriesIn(rows.filter(({ cutoffs }) => cutoffs.some(({ at }) => at <= end)).map(({ row }) => row));
}

const MOST_BARS = 6;

/** Where lateness sits. */
export function lateBy(plan: Plan, wanted: SectionWanted): SectionView {
  const picked = wantedOrders(plan, wanted)
    .map(({ entry, work }) => ({ entry, work: work.filter(isLate) }))
    .filter(({ entry, work }) => entry.whole.late && work.length > 0);
  const names = new Map(
    picked.flatMap(({ work }) => work.map(({ stage }) => [stage.stage.key, stage.stage.name] as const)),
  );
  const keys = {
    customer: ({ entry }: (typeof picked)[number]) => [entry.customer],
    factory: ({ entry }: (typeof picked)[number]) => [entry.factory],
    owner: ({ work }: (typeof picked)[number]) => work.map((each) => ownerOf(each, plan)),
    stage: ({ work }: (typeof picked)[number]) => work.map(({ stage }) => stage.stage.key),
  } as const;
  const barsBy = (key: keyof typeof keys): SectionBar[] => {
    const groups = new Map<string, OrderEntry[]>();
    for (const each of picked)
      for (const value of new Set(keys[key](each)))
        groups.set(value, [...(groups.get(value) ?? []), each.entry]);
    return [...groups]
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, MOST_BARS)
      .map(([value, entries]) => ({
        label: value === '' ? (key === 'owner' ? NOBODY : UNSAID) : (names.get(value) ?? same(value)),
        value: entries.length,
        said: withAmounts(ordersWords(entries.length), amountsOf(entries)),
        tone: 'late',
        opens: opening(wanted, { [key]: [value], group: ['late'] }, entries),
      }));
  };
  const told = (Object.keys(keys) as (keyof typeof keys)[])
    // Where the sheet has no such column there is nothing to tell apart.
    .filter((key) => key === 'owner' || picked.some((each) => keys[key](each).some((value) => value !== '')))
    .map((key) => ({ title: FILTER_WORDS[key], bars: barsBy(key) }));
  return {
    total: picked.length,
    ...(picked.length > 0 ? { bars: told } : { note: both('没有逾期的订单', 'No order is late') }),
  };
}

const NOBODY = both('（没有责任人）', '(nobody)');
const UNSAID = both('（没填）', '(not filled in)');

/** What became late, what is late no more, what was done, since this time of the last working day. */
export function changed(plan: Plan, wanted: SectionWanted): SectionView {
  const before = earlierPlan(plan);
  const found = changesOf(plan, before, wanted);
  const since = sinceWords(before);
  const titles = [COLUMNS.order, COLUMNS.customer, COLUMNS.what].map((title) => ({ title }));
  const row = ({ entry, kind, what, place }: Change) => ({
    cells: [same(entry.order), same(entry.customer), what],
    tone: kind === 'late' ? ('late' as const) : ('plain' as const),
    place: place ?? placeOf(entry),
    opens: named([entry]),
  });
  return {
    total: found.length,
    table: tableOf(titles, found, wanted, row),
    ...(found.length === 0 && {
      note: both(
        `自${since.zh}以来没有变化`,
        `Nothing has changed since ${dayText(dayOf(before.now), 'en')}`,
      ),
    }),
  };
}
