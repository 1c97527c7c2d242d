import type { Bilingual } from '../lang';
import type { PlacedRow } from '../plan/late-orders';
import type { StagePlan } from '../plan/order-plan';
import type { Plan } from '../plan/plan';
import { papersInBoth } from '../plan/papers-in-both';
import { strandLine, type StrandLine } from './strand-lines';
import { isTold } from './told-stage';

/** A stage that makes, hands in or sends papers. Plain JSON. */
export interface PaperLine extends StrandLine {
  /** Which papers its process names, as the reader calls them; empty where it names none. */
  readonly papers: Bilingual;
}

/** What the carrier and the customs want told, whoever of the team does it. */
const TOLD_OUTSIDE: ReadonlySet<string> = new Set(['vgm', 'customs']);

/** The papers of a row of an order: what is made, then what is still to be made by when. */
export function orderPapers(plan: Plan, placed: PlacedRow): PaperLine[] {
  const lines = placed.row.order.stages
    .filter((stage) => isTold(stage) && isPaper(stage))
    .map((stage) => ({
      ...strandLine(plan, placed, stage),
      papers: papersInBoth(stage.stage.key, stage.stage.row.document),
    }));
  return [...lines.filter(({ isOpen }) => !isOpen), ...lines.filter(({ isOpen }) => isOpen)];
}

const isPaper = ({ stage }: StagePlan): boolean =>
  stage.branch !== 'money' && (stage.role === 'docs' || TOLD_OUTSIDE.has(stage.key));
