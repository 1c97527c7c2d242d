import type { Place } from '../../shared/book/address';
import type { Book, CellValue } from '../../shared/book/model';
import { REFUSALS } from '../../shared/book/refusals';
import type { Refusal } from '../../shared/book/report';
import type { CommitRecord } from '../../shared/live/commit-record';
import { withoutCells } from '../../shared/live/joined-record';
import type { ShownKeys } from '../../shared/live/key-watch';
import type { Asked, Look } from '../../shared/live/look';
import type { Kept, LivePort, RecordKeeper, Work, Written } from '../../shared/live/port';
import type { OpenSpreadsheet } from './open-spreadsheet';
import { undressColumn } from './looks';
import { protectedAreas, type ProtectedAreas } from './protected-areas';
import { readCells } from './read-cells';
import { readTouched } from './read-touched';
import { withProtection } from './protection';
import { writeChanges } from './write-changes';

/**
 * The open spreadsheet, for one commit or revert with the document's lock held: it answers at once. The lock keeps
 * other runs out and nobody who types. `given`: the book as it was read under the same lock, protection included.
 */
export class SpreadsheetPort implements LivePort<Look> {
  readonly records = new OneRecord();
  /** Asked for only after a write was refused: protected ranges are seldom in the way, and asking costs a call. */
  private areas: ProtectedAreas | undefined;
  private isFirst = true;

  constructor(
    private readonly opened: OpenSpreadsheet,
    private readonly given?: Book,
  ) {}

  look({ patch, isWhole }: Asked): Look {
    const { given, opened } = this;
    const isGiven = given && this.isFirst;
    this.isFirst = false;
    const book = isGiven ? given : inBook(given, withProtection(opened, readTouched(opened, patch, isWhole)));
    return { book, ...(this.areas && { bars: (place: Place) => this.reasonAt(place) }) };
  }

  write({ book: before }: Look, { after, changes, undress, remove, keys }: Work): Written {
    const { opened } = this;
    const left = writeChanges(opened, before, after, changes);
    for (const column of undress) {
      const sheet = opened.sheets.get(column.sheet);
      if (sheet) undressColumn(sheet, column);
    }
    for (const name of remove) {
      opened.spreadsheet.deleteSheet(opened.sheets.get(name)!);
      opened.sheets.delete(name);
    }
    SpreadsheetApp.flush();
    return { shown: this.keysIn(keys.cells), refused: [], left };
  }

  /**
   * A write failed. Why Google says in some language, and not in which cell: so the protected ranges are asked for,
   * whatever it says, and once their cells are left alone the write is tried again.
   */
  failed(error: unknown): void {
    if (this.areas) throw error;
    this.areas = protectedAreas(this.opened);
    if (this.areas.size === 0) throw error;
  }

  private reasonAt({ sheet, row, column }: Place) {
    const isBarred = this.areas!.get(sheet)?.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    return isBarred ? REFUSALS.rangeProtected : undefined;
  }

  private keysIn(cells: Work['keys']['cells']): ShownKeys {
    const shown = new Map<string, ReadonlyMap<number, CellValue>>();
    for (const { sheet: name, column, rows } of cells) {
      const sheet = this.opened.sheets.get(name);
      const [top, last] = [rows[0]!, Math.min(rows[rows.length - 1]!, sheet?.getMaxRows() ?? 0)];
      if (!sheet || last < top || column > sheet.getMaxColumns()) continue;
      const range = sheet.getRange(top, column, last - top + 1);
      const given = { values: range.getValues() as unknown[][], shown: () => range.getDisplayValues(), top };
      const read = readCells(given, this.opened.clock).rows;
      shown.set(name, new Map(read.map(([value = null], at) => [top + at, value])));
    }
    return (sheet, row) => {
      const column = shown.get(sheet);
      return column && (column.get(row) ?? null);
    };
  }
}

/** The script keeps nothing between two calls: the record of the one commit goes to whoever asked for it. */
class OneRecord implements RecordKeeper {
  constructor(private kept?: CommitRecord) {}

  /** What takes the commit back; undefined when nothing was written. */
  get record(): CommitRecord | undefined {
    return this.kept;
  }

  begin(record: CommitRecord): void {
    this.kept = record;
  }

  replace(record: CommitRecord): void {
    this.kept = record;
  }

  finish(refused: readonly Refusal[]): void {
    this.kept = withoutCells(
      this.kept!,
      refused.map(({ place }) => place),
    );
  }

  last(): Kept | undefined {
    return this.kept && { record: this.kept, isUnfinished: false, isTakingBack: false };
  }

  takingBack(): void {}

  takenBack(): void {
    this.kept = undefined;
  }
}

/** A book with the sheets that were read again in their places. */
function inBook(book: Book | undefined, read: Book): Book {
  if (!book) return read;
  const again = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = book.sheets.map((sheet) => again.get(sheet.name) ?? sheet);
  const known = new Set(book.sheets.map(({ name }) => name));
  return { ...book, sheets: [...sheets, ...read.sheets.filter(({ name }) => !known.has(name))] };
}
