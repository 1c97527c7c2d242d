import { both, same, type Bilingual } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { byUrgency, groupOfWork, LINE_GROUPS, pressingSince, type LineGroup } from '../../../orders/groups';
import type { PickedOrder } from '../../../orders/filter';
import { lineOf } from '../../../orders/lines';
import type { SectionView, SectionWanted } from '../../../orders/section';
import { dateWords, EMPTY, named, opening, ordersWords, tableOf } from '../../../orders/section-parts';
import { ofMine } from '../../../orders/mine';
import { LINE_GROUP_WORDS, NOBODYS } from '../../../orders/words';
import { wantedOrders } from '../picked';
import { toneOf } from '../work-order';
import { COLUMNS } from '../words';

interface Line extends PickedOrder {
  readonly group: LineGroup;
  readonly since: number;
}

/** Each order with what is to be done first, the most pressing first; those without anything to do are left out. */
export function mineSection(plan: Plan, wanted: SectionWanted): SectionView {
  const lines = wantedOrders(plan, wanted)
    .map((picked) => ranked(plan, picked))
    .filter(({ work }) => work.length > 0)
    .sort((a, b) => LINE_GROUPS.indexOf(a.group) - LINE_GROUPS.indexOf(b.group) || a.since - b.since);
  const { mine } = ofMine(wanted.filter, wanted.me);
  const columns = [COLUMNS.order, COLUMNS.customer, both('下一步', 'Next'), COLUMNS.due, COLUMNS.left];
  const figures = COUNTED.map((group) => {
    const found = lines.filter((line) => line.group === group).map(({ entry }) => entry);
    return {
      label: LINE_GROUP_WORDS[group],
      value: ordersWords(found.length),
      tone: found.length === 0 ? ('plain' as const) : TONES[group],
      opens: { ...opening(wanted, { group: [group] }, found), ...(mine !== undefined && { mine }) },
    };
  });
  return {
    total: lines.length,
    ...(lines.length > 0 ? { figures } : { note: both('手上没有要做的', 'Nothing to do') }),
    table: tableOf(
      columns.map((title) => ({ title })),
      lines,
      wanted,
      (line) => {
        const { item, place } = lineOf(plan, line);
        return {
          cells: [
            same(line.entry.order),
            same(line.entry.customer),
            item ? (mine && item.owner === undefined ? nobodys(item.name) : item.name) : EMPTY,
            dateWords(item?.due, plan.now),
            item?.left ?? EMPTY,
          ],
          tone: item ? toneOf(item, plan.now) : 'plain',
          place,
          opens: named([line.entry]),
        };
      },
    ),
  };
}

const nobodys = ({ zh, en }: Bilingual): Bilingual => both(`${zh}（${NOBODYS.zh}）`, `${en} (${NOBODYS.en})`);

const COUNTED = ['late', 'today', 'week'] as const;
const TONES = { late: 'late', today: 'today', week: 'plain' } as const;

function ranked(plan: Plan, { entry, work }: PickedOrder): Line {
  const first = work.length > 1 ? byUrgency(work, plan.now)[0] : work[0];
  return {
    entry,
    work,
    group: groupOfWork(work, entry, plan.now),
    since: first ? pressingSince(first) : Number.MAX_SAFE_INTEGER,
  };
}
