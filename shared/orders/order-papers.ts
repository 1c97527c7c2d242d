import type { PlacedRow } from '../plan/late-orders';
import type { Plan } from '../plan/plan';
import { strandLines, type StrandLine } from './strand-lines';

/** A stage that makes, hands in or sends papers. Plain JSON. */
export interface PaperLine extends StrandLine {
  /** Which papers, as the book's process names them; empty where it does not. */
  readonly papers: string;
}

/** What the carrier and the customs want told, whoever of the team does it. */
const TOLD_OUTSIDE: ReadonlySet<string> = new Set(['vgm', 'customs']);

/** The papers of a row of an order: what is made, and what is still to be made by when. */
export function orderPapers(plan: Plan, placed: PlacedRow): PaperLine[] {
  const stages = new Map(placed.row.order.stages.map((each) => [each.stage.key, each.stage]));
  return strandLines(
    plan,
    placed,
    ({ stage }) => stage.branch !== 'money' && (stage.role === 'docs' || TOLD_OUTSIDE.has(stage.key)),
  ).map((line) => ({ ...line, papers: stages.get(line.key)!.row.document }));
}
