import type { OrderEntry } from '../../orders/entry';
import { isGone, isTold } from '../../orders/told-stage';
import type { StagePlan } from '../../plan/order-plan';
import type { Plan } from '../../plan/plan';
import { isActionable } from '../../plan/next';
import { CLOSED } from '../../process/status';
import { keyFor } from '../../templates/vocabulary/words';
import { dayOf, isEarlier, type Moment } from '../../time/moment';
import { KINDS, PAPER_KINDS, type PaperKind } from '../../trade/paper-kinds';
import { BY_CREDIT, REMINDED, STAGES_OF_PAPER } from './wanted.data';

/** A paper that an order needs, by when. */
export interface WantedPaper {
  readonly kind: PaperKind;
  /** The first stage that still asks for it; of several rows of the order the earliest. Undefined where none dates it. */
  readonly due: Moment | undefined;
  /** Whose stage that is; empty for nobody. */
  readonly owner: string;
  readonly isOverdue: boolean;
  readonly isSoon: boolean;
  /** The sheet shows the stage done: somebody made it, here or elsewhere. */
  readonly isTold: boolean;
  readonly done: Moment | undefined;
  /** Nobody has to think of it yet. */
  readonly isLater: boolean;
}

/** Days before its deadline from which a paper is worth a line of its own. */
const AHEAD = 14;

/** The papers that the process of an order names, and those that its credit asks for, in the order of trade. */
export function wantedPapers(plan: Plan, entry: OrderEntry, credit: ReadonlySet<string>): WantedPaper[] {
  const stages = stagesOf(entry);
  return KINDS.flatMap((kind): WantedPaper[] => {
    if (kind === 'reminder') return reminder(stages);
    if (BY_CREDIT.has(kind) && !credit.has(kind)) return [];
    const asking = askingFor(kind, stages);
    if (asking.length > 0) return [wanted(plan, kind, asking)];
    return credit.has(kind) ? [{ kind, ...NOTHING }] : [];
  });
}

const NOTHING = { due: undefined, owner: '', isOverdue: false, isSoon: false, isTold: false, done: undefined, isLater: false }; // prettier-ignore

function stagesOf({ whole: { rows } }: OrderEntry): StagePlan[] {
  const live = rows.filter(({ row }) => row.order.carriedOn === undefined);
  return (live.length > 0 ? live : rows).flatMap(({ row }) =>
    row.order.stages.filter((each) => !isGone(each)),
  );
}

/** By their keys; of a process that has none of these by the papers that its stages name. */
function askingFor(kind: PaperKind, stages: readonly StagePlan[]): StagePlan[] {
  const keys = STAGES_OF_PAPER[kind];
  if (keys?.length === 0) return [];
  const isAsking = ({ stage: { key } }: StagePlan): boolean =>
    keys !== undefined && keys.some((each) => (each.endsWith('*') ? key === each.slice(0, -1) || key.startsWith(`${each.slice(0, -1)}_`) : key === each)); // prettier-ignore
  const own = stages.filter(isAsking);
  return own.length > 0 ? own : stages.filter(({ stage }) => namedIn(stage.row.document).includes(kind));
}

const namedIn = (document: string): PaperKind[] =>
  document.split(/[,，、;；/]/).flatMap((part) => keyFor(PAPER_KINDS, part) ?? []);

function wanted(plan: Plan, kind: PaperKind, asking: readonly StagePlan[]): WantedPaper {
  const open = asking.filter(({ status }) => !CLOSED.has(status));
  if (open.length === 0) {
    const done = asking.flatMap((stage) => stage.done ?? []).sort((a, b) => (isEarlier(a, b) ? -1 : 1))[0];
    return { kind, ...NOTHING, isTold: true, done };
  }
  // What the sheet could not show done is held against nobody: it has no date then.
  const told = open.filter(isTold);
  const first = told.filter(({ due }) => due !== undefined).sort((a, b) => (isEarlier(a.due!, b.due!) ? -1 : 1))[0]; // prettier-ignore
  const due = first?.due;
  const isNear = open.some((stage) => stage.due !== undefined && dayOf(stage.due) - dayOf(plan.now) <= AHEAD);
  return {
    kind,
    due,
    owner: (first ?? open[0])?.owner?.owner ?? '',
    isOverdue: first?.status === 'overdue',
    isSoon: first?.status === 'due soon',
    isTold: false,
    done: undefined,
    isLater: !isNear && !told.some(isActionable),
  };
}

function reminder(stages: readonly StagePlan[]): WantedPaper[] {
  const late = stages.find(({ stage, status }) => REMINDED.has(stage.key) && status === 'overdue');
  return late ? [{ kind: 'reminder', ...NOTHING, isOverdue: false }] : [];
}
