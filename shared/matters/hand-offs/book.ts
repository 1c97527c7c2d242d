import type { Sheet } from '../../book/model';
import { recordsIn, type ReadingContext } from '../../records/read';
import { orderKey } from '../../trade/order-key';
import { MATTERS } from '../matters.sheet';
import { handOffOf, type HandOff } from './hand-off';

const NONE: readonly HandOff[] = [];

/** Most plans of a book are of the same matters. */
const read = new WeakMap<Sheet, HandOffBook>();

/** The hand-offs of a book by the order that they are about, in the order of the sheet. */
export class HandOffBook {
  private constructor(
    readonly sheet: string,
    private readonly context: ReadingContext,
    /** The names of stages that it was read with. */
    private readonly stages: string,
    private readonly known: ReadonlyMap<string, readonly HandOff[]>,
    /** Every number in the sheet, whatever the matter and whether or not its row counts. */
    readonly numbers: ReadonlySet<string>,
  ) {}

  /** Of a sheet, read once for as long as it stays as it is; undefined where its header is gone. */
  static read(sheet: Sheet, context: ReadingContext): HandOffBook | undefined {
    const before = read.get(sheet);
    const stages = JSON.stringify(context.stages ?? null);
    if (before?.stages === stages) return before;
    const { table, rows } = recordsIn(sheet, MATTERS, context);
    if (!table) return undefined;
    const known = new Map<string, HandOff[]>();
    for (const { record, row } of rows) {
      const handOff = record && handOffOf(record, row);
      if (!handOff) continue;
      const list = known.get(handOff.order);
      if (list) list.push(handOff);
      else known.set(handOff.order, [handOff]);
    }
    const book = new HandOffBook(sheet.name, context, stages, known, new Set(rows.map(({ name }) => name)));
    read.set(sheet, book);
    return book;
  }

  /** Those of an order, by its key. */
  of(order: string): readonly HandOff[] {
    return this.known.get(order) ?? NONE;
  }

  /** Those of a stage of the order in one row, in the order of the sheet. */
  ofStage(
    { order, key }: { readonly order: string; readonly key: string },
    stage: string,
  ): readonly HandOff[] {
    const own = order === '' ? NONE : this.of(orderKey(order));
    if (own.length === 0) return NONE;
    const part = orderKey(key);
    return own.filter((each) => each.stage === stage && (each.part === '' || each.part === part));
  }

  /** Every hand-off. */
  *all(): Iterable<HandOff> {
    for (const list of this.known.values()) yield* list;
  }

  /** The same after the sheet changed, and the orders whose hand-offs did; undefined where its header is gone. */
  after(sheet: Sheet): { handOffs: HandOffBook; touched: ReadonlySet<string> } | undefined {
    const handOffs = HandOffBook.read(sheet, this.context);
    if (!handOffs) return undefined;
    const touched = new Set<string>();
    for (const order of new Set([...this.known.keys(), ...handOffs.known.keys()]))
      if (!saySame(this.of(order), handOffs.of(order))) touched.add(order);
    return { handOffs, touched };
  }
}

function saySame(before: readonly HandOff[], after: readonly HandOff[]): boolean {
  if (before.length !== after.length) return false;
  return before.every((each, at) => JSON.stringify(each) === JSON.stringify(after[at]));
}
