import { both, same } from '../../lang';
import { entriesOf, type OrderEntry } from '../../orders/entry';
import { pickOrders } from '../../orders/filter';
import { placeOf } from '../../orders/lines';
import { nameTest, rolesOf } from '../../orders/person';
import type { SectionView, SectionWanted } from '../../orders/section';
import { hourWords, named, tableOf } from '../../orders/section-parts';
import { paperSetOf } from '../../papers/paper-set';
import { isHeld, registeredFor } from '../../papers/register';
import type { Plan } from '../../plan/plan';
import { lastMinuteOf, type Moment } from '../../time/moment';
import { PAPER_KINDS } from '../../trade/paper-kinds';
import { askedByCredit } from './asked-by-credit';
import { wantedPapers, type WantedPaper } from './wanted';

/** A paper that is to be made, of which order, by when. */
interface ToMake {
  readonly entry: OrderEntry;
  readonly paper: WantedPaper;
  readonly due: Moment;
}

/** Papers whose turn it is by a stage that the team keeps and that has a day, and that are not registered; on somebody's desk those whose stage is theirs, or nobody's where they are the documents clerk. */
export function toMake(plan: Plan, wanted: SectionWanted): SectionView {
  const { me, filter } = wanted;
  const isMe = me.trim() === '' ? undefined : nameTest(plan, me);
  const isClerk = rolesOf(plan, me).includes('docs');
  const isTheirs = ({ owner }: WantedPaper): boolean => !isMe || (owner === '' ? isClerk : isMe(owner));
  const found = pickOrders(plan, entriesOf(plan).filter(({ work }) => work.length > 0), filter)
    .flatMap(({ entry }) => missing(plan, entry))
    .filter(({ paper }) => isTheirs(paper))
    .sort(pressingFirst);
  if (found.length === 0) return { total: 0, note: both('近两周没有要做的单证', 'No document is to be made within two weeks') };
  return {
    total: found.length,
    table: tableOf(
      [
        { title: both('单证', 'Document') },
        { title: both('订单', 'Order') },
        { title: both('最晚', 'Due') },
        { title: both('责任人', 'Owner') },
      ],
      found,
      wanted,
      ({ entry, due, paper: { kind, owner, isOverdue, isSoon } }) => ({
        cells: [
          { zh: PAPER_KINDS[kind].zh, en: PAPER_KINDS[kind].en },
          same(entry.order),
          hourWords(due, plan.now),
          same(owner),
        ],
        tone: isOverdue ? 'late' : isSoon ? 'today' : 'plain',
        place: placeOf(entry),
        opens: named([entry]),
      }),
    ),
  };
} // prettier-ignore

function missing(plan: Plan, entry: OrderEntry): ToMake[] {
  const has = new Set<string>(registeredFor(plan, [entry]).filter(isHeld).map(({ record }) => record.kind));
  const isCredit = entry.whole.rows.some(({ row }) => row.order.cells.text('lc_no') !== '');
  const credit = isCredit ? askedByCredit(paperSetOf(plan, [entry])) : NONE;
  return wantedPapers(plan, entry, credit).flatMap((paper) => {
    const { kind, isTold, isLater, due } = paper;
    return due === undefined || isTold || isLater || has.has(kind) ? [] : [{ entry, paper, due }];
  });
} // prettier-ignore

const NONE: ReadonlySet<string> = new Set();

/** Overdue before the others, then the earlier due. */
const pressingFirst = (a: ToMake, b: ToMake): number =>
  Number(b.paper.isOverdue) - Number(a.paper.isOverdue) || lastMinuteOf(a.due) - lastMinuteOf(b.due);
