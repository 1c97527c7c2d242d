import { registeredFor } from '../../papers/register';
import { workPlace } from '../../plan/places';
import type { StagePlan } from '../../plan/order-plan';
import { ownerName } from '../../plan/work';
import { isDone } from '../../process/status';
import type { AnyPaper, FiledPaper } from '../../trade/paper-kinds';
import { dayOf } from '../../time/moment';
import type { FigureRow } from '../figure';
import { named, type OrderFigure, type OrderLook, type RowLook } from './look';

/** Papers that go with the goods or to the bank; a proforma that the customer has changed is no mistake. */
const SHIPPING: ReadonlySet<string> = new Set<AnyPaper | FiledPaper>([
  'ci', 'pl', 'si', 'customs', 'co', 'beneficiary', 'advice', 'bl', 'insurance', 'vgm', 'certificate',
]); // prettier-ignore

/** Stages in which the papers leave the house, the last of them first. */
export const PAPERS_OVER: readonly string[] = ['present', 'collection', 'release'];

export const papersFirstTime: OrderFigure = ({ plan, entry, rows }) => {
  const over = rows.map(overOf);
  const [first] = over;
  if (!first || over.some((each) => !each)) return [];
  const papers = registeredFor(plan, [entry]).filter(({ record }) => SHIPPING.has(record.kind));
  if (papers.length === 0) return [];
  const last = over.reduce((a, b) => (dayOf(b!.stage.done!) > dayOf(a!.stage.done!) ? b : a))!;
  const wrong = papers.find(isWrong);
  const maker = papers.find(({ record }) => record.madeBy)?.record.madeBy;
  return [
    {
      figure: 'papersFirstTime',
      day: dayOf(last.stage.done!),
      order: entry.order,
      person: maker ? named(plan, maker) : ownerName(last.stage, plan.team),
      stage: last.stage.stage.key,
      counts: 1,
      met: wrong || isReopened(rows) ? 0 : 1,
      days: 0,
      place: wrong ? wrong.place('status') : workPlace({ ...last.row.placed, stage: last.stage }),
    } satisfies FigureRow,
  ];
}; // prettier-ignore

type Registered = ReturnType<typeof registeredFor>[number];

const isWrong = ({ record }: Registered): boolean =>
  record.status === 'superseded' || record.version > 1 || (record.conflicts ?? 0) > 0;

const isReopened = (rows: readonly RowLook[]): boolean =>
  rows.some((row) => row.stages.some((stage) => isPapers(stage) && wasReopened(row, stage)));

/** Whether the papers of an order whose documents are not over can still be right the first time. */
export function mayBeRight({ plan, entry, rows }: OrderLook): boolean {
  if (rows.length === 0 || rows.every((row) => overOf(row)) || isReopened(rows)) return false;
  return !registeredFor(plan, [entry]).some((each) => SHIPPING.has(each.record.kind) && isWrong(each));
}

/** The last stage of papers, where it was done on a known day. */
function overOf(row: RowLook): { row: RowLook; stage: StagePlan } | undefined {
  for (const key of PAPERS_OVER) {
    const stage = row.stages.find((each) => each.stage.key === key);
    if (stage && stage.done !== undefined && isDone(stage.status)) return { row, stage };
  }
  return undefined;
}

const isPapers = ({ stage }: StagePlan): boolean =>
  stage.branch === 'papers' || PAPERS_OVER.includes(stage.key);
const wasReopened = ({ placed }: RowLook, { stage }: StagePlan): boolean =>
  placed.row.order.log?.get(stage.key)?.reopened !== undefined;
