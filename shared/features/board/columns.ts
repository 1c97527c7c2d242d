import type { Bilingual } from '../../lang';
import { amountsOf, type AmountSum } from '../../orders/amounts';
import type { OrderFilter } from '../../orders/filter';
import { rankedOrders, type Ranked } from '../../orders/lines';
import type { Plan } from '../../plan/plan';
import { PHASES, type Phase } from '../../process/phase';
import { PHASE_WORDS } from '../../templates/vocabulary';

/** The board without its cards, which are asked for as they come into sight. Plain JSON. */
export interface BoardView {
  /** Every phase, in the order in which an order goes through them; those that are over last. */
  readonly columns: readonly BoardColumn[];
  readonly total: number;
}

export interface BoardColumn {
  readonly phase: Phase;
  readonly title: Bilingual;
  readonly count: number;
  readonly late: number;
  readonly amounts: readonly AmountSum[];
  /** Orders whose amount the sheet does not say. */
  readonly unsaid: number;
  /** Nobody works on these any more: shown on request. */
  readonly isOver: boolean;
}

/** From the first inquiry to the end. */
export const BOARD_PHASES: readonly Phase[] = [...PHASES].reverse();

export function boardView(plan: Plan, filter: OrderFilter): BoardView {
  const cards = cardsByPhase(plan, filter);
  const columns = BOARD_PHASES.map((phase): BoardColumn => {
    const ranked = cards.get(phase) ?? [];
    const entries = ranked.map(({ entry }) => entry);
    return {
      phase,
      title: PHASE_WORDS[phase],
      count: ranked.length,
      late: ranked.filter(({ group }) => group === 'late').length,
      amounts: amountsOf(entries),
      unsaid: entries.filter(({ amount }) => amount === undefined).length,
      isOver: phase === 'closed' || phase === 'cancelled',
    };
  });
  return { columns, total: columns.reduce((sum, { count }) => sum + count, 0) };
}

interface Arranged {
  readonly filter: string;
  readonly cards: ReadonlyMap<Phase, readonly Ranked[]>;
}

/** What was arranged last: every window of every column asks for the same. */
const known = new WeakMap<Plan, Arranged>();

/** The orders that a filter picks, by phase; late ones first, the longest late before the others. */
export function cardsByPhase(plan: Plan, filter: OrderFilter): Arranged['cards'] {
  const asked = JSON.stringify(filter);
  const last = known.get(plan);
  if (last?.filter === asked) return last.cards;
  const cards = new Map<Phase, Ranked[]>();
  for (const ranked of rankedOrders(plan, filter).values())
    for (const each of ranked) {
      const column = cards.get(each.entry.phase);
      if (column) column.push(each);
      else cards.set(each.entry.phase, [each]);
    }
  known.set(plan, { filter: asked, cards });
  return cards;
}
