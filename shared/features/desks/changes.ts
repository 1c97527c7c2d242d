import type { Place } from '../../book/address';
import { both, type Bilingual } from '../../lang';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import type { Work } from '../../plan/work';
import { OVER_PHASES } from '../../process/phase';
import { CLOSED } from '../../process/status';
import { PHASE_WORDS } from '../../templates/vocabulary';
import type { OrderEntry } from '../../orders/entry';
import { ofMine } from '../../orders/mine';
import { mineTest } from '../../orders/person';
import type { SectionWanted } from '../../orders/section';
import { entriesOf } from '../../orders/entry';
import { pickOrders } from '../../orders/filter';
import { workPlace } from '../../plan/places';

/** What became of an order since an earlier plan of the same book. */
export interface Change {
  readonly entry: OrderEntry;
  /** `done`: something of it was done, whatever else. */
  readonly kind: 'late' | 'not late' | 'done' | 'over';
  readonly what: Bilingual;
  /** The cell that shows it, where it is one. */
  readonly place: Place | undefined;
}

const ORDER = ['late', 'not late', 'done', 'over'];

/** Orders that stand otherwise than they did, what became late first. */
export function changesOf(plan: Plan, before: Plan, { me, filter }: SectionWanted): Change[] {
  const was = new Map(entriesOf(before).map((entry) => [entry.key, entry]));
  const { mine = '', ...rest } = ofMine(filter, me);
  const isMine = mineTest(plan, mine);
  const found: Change[] = [];
  for (const { entry } of pickOrders(plan, entriesOf(plan), rest)) {
    const old = was.get(entry.key);
    if (!old) continue;
    const isTheirs = !isMine || [...entry.work, ...old.work].some(({ stage }) => isMine(stage));
    const change = isTheirs ? changeOf(entry, old) : undefined;
    if (change) found.push(change);
  }
  return found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function changeOf(entry: OrderEntry, old: OrderEntry): Change | undefined {
  if (entry.whole.late && !old.whole.late) {
    const work = entry.work.find(({ stage }) => stage.status === 'overdue');
    const name = work?.stage.stage.name ?? both('', '');
    return {
      entry,
      kind: 'late',
      what: both(`变逾期：${name.zh}`, `became late: ${name.en}`),
      place: work && workPlace(work),
    };
  }
  const done = doneSince(entry, old);
  const names = doneWords(done);
  // The last one shows the others.
  const last = done.at(-1);
  const place = last && workPlace(last);
  if (old.whole.late && !entry.whole.late) {
    const by = done.length > 0 ? both(`（${names.zh}）`, ` (${names.en})`) : both('', '');
    return { entry, kind: 'not late', what: both(`不再逾期${by.zh}`, `late no more${by.en}`), place };
  }
  if (done.length > 0) return { entry, kind: 'done', what: names, place };
  // Between the other phases an order moves by what was done of it.
  if (!OVER_PHASES.has(entry.phase) || OVER_PHASES.has(old.phase)) return undefined;
  return { entry, kind: 'over', what: PHASE_WORDS[entry.phase], place: undefined };
}

/** `做完：开船（共 7 项）`: the last of what was done, which shows the others. */
function doneWords(done: readonly Work[]): Bilingual {
  const name = done.at(-1)?.stage.stage.name ?? both('', '');
  if (done.length < 2) return both(`做完：${name.zh}`, `done: ${name.en}`);
  return both(`做完：${name.zh}（共 ${done.length} 项）`, `done: ${name.en} (${done.length} stages)`);
}

/** What was at hand then and has been done since. */
function doneSince(entry: OrderEntry, old: OrderEntry): Work[] {
  const now = new Map(entry.work.map((work) => [keyOf(work), work]));
  const gone = old.work.filter((work) => !now.has(keyOf(work)));
  if (gone.length === 0) return [];
  return gone.flatMap((work) => {
    const { table, row } = placedAs(entry, work);
    const stage = row?.order.stages.find((each) => each.stage.key === work.stage.stage.key);
    return table && row && stage && isDone(stage) ? [{ table, row, stage }] : [];
  });
}

const isDone = ({ status }: StagePlan): boolean => CLOSED.has(status) && status.startsWith('done');

const keyOf = ({ table, row, stage }: Work): string =>
  `${table.table.sheet}\0${row.row.row}\0${stage.stage.key}`;

/** The same row in the newer plan. */
function placedAs({ whole }: OrderEntry, { table, row }: Work): Partial<Pick<Work, 'table' | 'row'>> {
  return (
    whole.rows.find(
      (each) => each.table.table.sheet === table.table.sheet && each.row.row.row === row.row.row,
    ) ?? {}
  );
}
