import { valueOf, type CellWrite } from '../../../book/patch';
import { GendanError } from '../../../errors';
import type { Room } from '../../../host';
import type { Bilingual } from '../../../lang';
import { factsOfRow } from '../../../plan/facts-of-row';
import type { Plan } from '../../../plan/plan';
import type { TablePlan } from '../../../plan/table-plan';
import { fromSerial, isoOf } from '../../../time/moment';
import { labelOf } from './columns';
import { draftOf, shownText, type NewOrderDraft } from './draft';
import { NoRoom } from './errors';
import type { NewLines } from './lines';
import { lineTexts, linesOf, notesOf } from './propose';
import type { CellSource, NewOrderRequest } from './request';
import { isInquiryTable, isOrderTable, orderSheets, targetTable } from './target';

/** A new order to be filled in: what each cell would say, and where that is from. Plain JSON. */
export interface NewOrderForm {
  /** The order sheets; the one that takes it is undefined while that is to be asked. */
  readonly sheets: readonly string[];
  readonly sheet: string | undefined;
  /** Where it will stand. */
  readonly row: number | undefined;
  /** What it may come from, the newest first. */
  readonly inquiries: readonly NewOrderOrigin[];
  readonly orders: readonly NewOrderOrigin[];
  /** What is wrong with the number that was typed. */
  readonly numberProblem: Bilingual | undefined;
  readonly fields: readonly NewOrderFormField[];
  readonly lines: readonly Readonly<Record<string, string>>[];
  /** What is wrong with the lines that were typed. */
  readonly lineProblem: Bilingual | undefined;
  readonly notes: readonly Bilingual[];
  /** Why no order can be added so. */
  readonly problem: Bilingual | undefined;
  /** What would make room for it, where that is what is missing. */
  readonly room: Room | undefined;
}

export interface NewOrderOrigin {
  readonly number: string;
  readonly customer: string;
  readonly product: string;
}

export interface NewOrderFormField {
  /** The column by its header, as `NewOrderRequest.fields` names it. */
  readonly name: string;
  /** As people call it. */
  readonly label: string;
  readonly kind: 'text' | 'date' | 'number';
  readonly text: string;
  /** Undefined for a cell that stays blank. */
  readonly source: CellSource | undefined;
  /** What is wrong with what was typed. */
  readonly problem: Bilingual | undefined;
  /** What an order begins with; the others are filled as it goes on. */
  readonly isMain: boolean;
}

/** How many inquiries and orders are offered. */
const OFFERED = 200;

/**
 * The form as far as it is filled in; nothing that is missing or wrong makes it throw. `front`: the sheet that a person has
 * in front of them, which takes the order unless another one was chosen.
 */
export function newOrderForm(
  plan: Plan,
  { front, ...request }: NewOrderRequest & { front?: string },
): NewOrderForm {
  const sheets = orderSheets(plan);
  const inFront = sheets.find((each) => each === front) ?? (sheets.length === 1 ? sheets[0] : undefined);
  const sheet = request.sheet || inFront;
  const offered = { inquiries: originsIn(plan, isInquiryTable), orders: originsIn(plan, isOrderTable) };
  const empty = { sheets, sheet, row: undefined, ...offered, numberProblem: undefined, fields: [], lines: [], lineProblem: undefined, notes: [], problem: undefined, room: undefined }; // prettier-ignore
  if (sheet === undefined && sheets.length > 1) return empty;
  try {
    return { ...empty, ...filled(plan, { ...request, sheet }) };
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    return { ...empty, problem: error.sentence, room: error instanceof NoRoom ? error.room : undefined };
  }
}

function filled(plan: Plan, request: NewOrderRequest): Pick<NewOrderForm, 'row' | 'numberProblem' | 'fields' | 'lines' | 'lineProblem' | 'notes'> {
  const table = targetTable(plan, request.sheet);
  const draft = draftOf(plan, request);
  const typed = new Map(request.fields);
  const key = table.finder.keyColumn!.column;
  const fields = table.table.columns
    .filter(({ ours, column }) => !ours && column !== key)
    .map(({ column, header }): NewOrderFormField => {
      const cell = draft.rows[0]!.find(({ place }) => place.column === column);
      const problem = draft.problems.find(({ name }) => name === header)?.error.sentence;
      return {
        name: header,
        label: labelOf(table, { column, header }),
        kind: kindOf(table, column),
        text: typed.get(header) ?? (cell ? typedText(cell.write) : ''),
        source: typed.has(header) ? 'typed' : cell?.source,
        problem,
        isMain: MAIN.has(table.columns.all.find((each) => each.column === column)?.field?.key ?? ''),
      };
    });
  const { lines, notes, problem: lineProblem } = linesAsFarAsTyped(plan, request, draft);
  const ofNumber = draft.problems.find(({ name }) => name === table.finder.keyColumn!.header);
  return {
    row: draft.row,
    numberProblem: request.number.trim() === '' ? undefined : ofNumber?.error.sentence,
    fields,
    lines: lines.map((line) => lineTexts(plan, line)),
    lineProblem,
    notes: [...notesOf(plan, draft), ...notes],
  };
} // prettier-ignore

/** No lines as long as one that is being typed cannot be read. */
function linesAsFarAsTyped(
  plan: Plan,
  request: NewOrderRequest,
  draft: NewOrderDraft,
): Pick<NewLines, 'lines' | 'notes'> & { readonly problem?: Bilingual } {
  try {
    return linesOf(plan, request, draft);
  } catch (error) {
    if (!(error instanceof GendanError)) throw error;
    return { lines: [], notes: [], problem: error.sentence };
  }
}

/** What is known of an order on its first day. */
const MAIN: ReadonlySet<string> = new Set([
  'customer', 'country', 'customer_po', 'pi_no', 'contract_no', 'salesperson', 'merchandiser', 'product', 'sku', 'qty', 'unit',
  'unit_price', 'amount', 'currency', 'incoterm', 'payment_term', 'pol', 'pod', 'order_date', 'cust_due', 'factory', 'factory_due',
  'etd', 'inquiry_no', 'quote_no', 'remark',
]); // prettier-ignore

function kindOf({ columns }: TablePlan, column: number): NewOrderFormField['kind'] {
  const read = columns.all.find((each) => each.column === column);
  if (read?.isDate) return 'date';
  return read?.field?.type === 'number' || read?.field?.type === 'money' ? 'number' : 'text';
}

/** A cell's value as it would be typed: dates in ISO form. */
function typedText(write: CellWrite): string {
  if (write.as === 'formula') return write.formula;
  const value = valueOf(write);
  const isDate = write.as === 'date' || write.as === 'datetime';
  return isDate && typeof value === 'number' ? isoOf(fromSerial(value)) : shownText(write);
}

function originsIn(plan: Plan, isOf: (table: TablePlan) => boolean): NewOrderOrigin[] {
  const seen = new Set<string>();
  const origins: NewOrderOrigin[] = [];
  for (const table of plan.tables.filter(isOf).reverse())
    for (const { row } of [...table.rows].reverse()) {
      if (origins.length >= OFFERED) return origins;
      if (row.order === '' || seen.has(row.order)) continue;
      seen.add(row.order);
      const facts = factsOfRow(table, row, plan.now);
      origins.push({ number: row.order, customer: facts.text('customer'), product: facts.text('product') });
    }
  return origins;
}
