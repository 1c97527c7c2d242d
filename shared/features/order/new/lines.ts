import { EMPTY_PATCH, type Patch } from '../../../book/patch';
import { GendanError } from '../../../errors';
import { both, type Bilingual } from '../../../lang';
import type { Plan } from '../../../plan/plan';
import { recordContext } from '../../../proposals/records/kinds';
import { willBeMade } from '../../../proposals/records/will-be-made';
import { addRecords } from '../../../records/change';
import { missingIn, recordFrom, type RecordDraft } from '../../../records/draft';
import { RecordUnreadable } from '../../../records/errors';
import { sheetFor } from '../../../records/find';
import { readRecords } from '../../../records/read';
import { columnOf } from '../../../records/sheet';
import { LINES, type OrderLine } from '../../../trade/sheets/lines.sheet';
import { BadLine } from './errors';
import type { OrderSource } from './source';
import { numberKey } from './target';

export interface NewLines {
  readonly lines: readonly Partial<OrderLine>[];
  readonly patch: Patch;
  readonly notes: readonly Bilingual[];
}

/** What the row of the order says of its one item, where it is to be its one line. */
export type OneItem = Partial<Pick<OrderLine, 'item' | 'quantity' | 'unit' | 'price' | 'currency'>>;

/**
 * The lines of a new order: those that were typed, else those of the inquiry or order that it comes from, else the item
 * of its row. Written where the book has 跟单_明细 (or a sheet of the team's for it); typed ones make the sheet. BadLine.
 */
export function newLines(
  plan: Plan,
  number: string,
  { source, typed, item }: { source?: OrderSource; typed?: readonly RecordDraft[]; item?: OneItem },
): NewLines {
  const context = recordContext(plan);
  const isThere = sheetFor(plan.book, LINES, context.mappings) !== undefined;
  const list = readRecords(plan.book, LINES, context);
  const linesOf = (order: string): Partial<OrderLine>[] =>
    list.rows.filter(({ values }) => numberKey(values.order ?? '') === numberKey(order)).map(({ values }) => values); // prettier-ignore
  if (linesOf(number).length > 0) return { ...NONE, notes: [linesThere(number)] };
  const copied = source ? linesOf(source.number).map((line) => again(line, source.is)) : [];
  const own = item?.item !== undefined && item.quantity !== undefined && isThere ? [item] : [];
  const chosen = typed && typed.length > 0 ? typedLines(plan, typed) : copied.length > 0 ? copied : own;
  if (chosen.length === 0) return NONE;
  const lines = chosen.map((line): Partial<OrderLine> => ({ ...line, order: number }));
  const fromPrice = source?.is === 'order' && chosen === copied ? [priceless(lines.length)] : [];
  const made = isThere ? [] : [willBeMade(LINES)];
  return { lines, patch: addRecords(plan.book, LINES, lines, context), notes: [...fromPrice, ...made] };
}

const NONE: NewLines = { lines: [], patch: EMPTY_PATCH, notes: [] };

/** Prices, discounts and batches are the earlier order's own; a quotation that was won settles all. */
function again({ order: _, ...line }: Partial<OrderLine>, is: OrderSource['is']): Partial<OrderLine> {
  if (is === 'inquiry') return line;
  const { price: _price, discount: _discount, batch: _batch, ...same } = line;
  return same;
}

function typedLines(plan: Plan, drafts: readonly RecordDraft[]): Partial<OrderLine>[] {
  return drafts.map((draft, at) => {
    try {
      const missing = missingIn(LINES, { ...draft, order: '-' });
      if (missing) throw new RecordUnreadable(missing, both('不能空着，请填写。', 'must not be blank; fill it in.')); // prettier-ignore
      const { order: _, ...line } = recordFrom(LINES, draft, recordContext(plan));
      if (line.quantity === 0)
        throw new RecordUnreadable(QUANTITY, both('要大于 0。', 'has to be more than 0.'));
      return drafts.length > 1 && line.line === undefined ? { ...line, line: at + 1 } : line;
    } catch (error) {
      if (error instanceof GendanError) throw new BadLine(at + 1, error.sentence);
      throw error;
    }
  });
}

const QUANTITY = columnOf(LINES, 'quantity')!.title;

const linesThere = (number: string): Bilingual =>
  both(
    `明细表里已经有“${number}”的明细，没有再加。`,
    `The lines of “${number}” are there already; none were added.`,
  );

const priceless = (count: number): Bilingual =>
  both(
    `带过来 ${count} 项明细；单价、折扣和批次没有带，请按这次的填写。`,
    `${count} ${count === 1 ? 'line comes' : 'lines come'} along without price, discount and batch: fill in those of this order.`,
  );
