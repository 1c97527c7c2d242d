import type { Bilingual } from '../../../lang';
import { same } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { itemOf } from '../../../plan/tasks';
import { byDue, toneOf } from '../work-order';
import type {
  SectionFigure,
  SectionRow,
  SectionTable,
  SectionView,
  SectionWanted,
} from '../../../orders/section';
import { dateWords, EMPTY, named, opening, ordersWords, tableOf } from '../../../orders/section-parts';
import { COLUMNS } from '../words';
import type { Piece } from '../picked';

/** A column of a table of work besides the usual ones. */
export interface MoreColumn {
  readonly title: Bilingual;
  readonly isNumber?: true;
  readonly of: (piece: Piece) => Bilingual;
}

export interface WorkTableOptions {
  /** Columns between the customer and the stage. */
  readonly before?: readonly MoreColumn[];
  /** Columns behind what is left. */
  readonly behind?: readonly MoreColumn[];
  readonly hasNoCustomer?: true;
  readonly note: Bilingual;
}

/** Work in a table, the most pressing first: order, customer, stage, due, what is left. Each row leads to the cell that will show it done. */
export function workTable(
  plan: Plan,
  wanted: SectionWanted,
  pieces: readonly Piece[],
  { before = [], behind = [], hasNoCustomer, note }: WorkTableOptions,
): SectionView & { readonly table: SectionTable } {
  const sorted = byDue(pieces);
  const columns = [
    { title: COLUMNS.order },
    ...(hasNoCustomer ? [] : [{ title: COLUMNS.customer }]),
    ...before.map(heading),
    { title: COLUMNS.stage },
    { title: COLUMNS.due },
    { title: COLUMNS.left },
    ...behind.map(heading),
  ];
  const row = (piece: Piece): SectionRow => {
    const { entry, work } = piece;
    const { name, due, left, place } = itemOf(plan, work);
    return {
      cells: [
        same(entry.order),
        ...(hasNoCustomer ? [] : [same(entry.customer)]),
        ...before.map(({ of }) => of(piece)),
        name,
        dateWords(due, plan.now),
        left ?? EMPTY,
        ...behind.map(({ of }) => of(piece)),
      ],
      tone: toneOf(work.stage, plan.now),
      place,
      opens: named([entry]),
    };
  };
  return {
    total: sorted.length,
    table: tableOf(columns, sorted, wanted, row),
    ...(sorted.length === 0 && { note }),
  };
}

const heading = ({ title, isNumber }: MoreColumn) => ({ title, ...(isNumber && { isNumber }) });

/** How many orders have such work, as a figure that opens them. */
export function orderFigure(
  label: Bilingual,
  pieces: readonly Piece[],
  wanted: SectionWanted,
  tone: SectionFigure['tone'] = 'plain',
): SectionFigure {
  const entries = [...new Set(pieces.map(({ entry }) => entry))];
  return {
    label,
    value: ordersWords(entries.length),
    tone: entries.length > 0 ? tone : 'plain',
    opens: opening(wanted, undefined, entries),
  };
}
