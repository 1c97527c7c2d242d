import type { Area } from '../../shared/book/model';
import type { Workbook, WorkbookEvent } from './workbook';
import type { Cell, Worksheet } from './worksheet';

/** Cells of one sheet before and after one act. */
interface Edit {
  readonly sheet: Worksheet;
  readonly area: Area;
  readonly cells: readonly {
    readonly row: number;
    readonly column: number;
    readonly before: Cell | undefined;
    readonly after: Cell | undefined;
  }[];
}

/**
 * Ctrl+Z and Ctrl+Y, as a desktop spreadsheet has them: a step for each act of the person or of an add-in, one step
 * for all acts of a group, none for a co-author's. Whatever is undone is told as the person's own edit. Rows that come
 * or go end the stack: that they too can be undone is not emulated. Records from `start` on.
 */
export class UndoStack {
  private readonly shadow = new Map<Worksheet, (Cell | undefined)[][]>();
  private done: Edit[][] = [];
  private undone: Edit[][] = [];
  private groups = 0;
  private group: Edit[] = [];
  private isReplaying = false;
  private stop: (() => void) | undefined;

  constructor(private readonly workbook: Workbook) {}

  /** How many steps there are to undo. */
  get length(): number {
    return this.done.length;
  }

  get isGrouping(): boolean {
    return this.groups > 0;
  }

  start(): void {
    this.stop?.();
    this.wipe();
    this.shadow.clear();
    for (const sheet of this.workbook.sheets) this.remember(sheet);
    this.stop = this.workbook.onEvent((event) => this.follow(event));
  }

  wipe(): void {
    this.done = [];
    this.undone = [];
  }

  /** All acts until `endGroup` are one step. */
  beginGroup(): void {
    if (this.groups++ === 0) this.group = [];
  }

  endGroup(): void {
    if (--this.groups === 0 && this.group.length > 0) this.done.push(this.group);
  }

  /** Ctrl+Z; false when there is nothing to undo. */
  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push(step);
    this.replay([...step].reverse(), 'before');
    return true;
  }

  /** Ctrl+Y. */
  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push(step);
    this.replay(step, 'after');
    return true;
  }

  private replay(step: readonly Edit[], to: 'before' | 'after'): void {
    this.isReplaying = true;
    try {
      this.workbook.by('person', () => {
        for (const { sheet, area, cells } of step) {
          for (const each of cells)
            sheet.put(each.row, each.column, each[to] ?? { value: null, format: 'General' });
          sheet.changed(area);
        }
      });
    } finally {
      this.isReplaying = false;
    }
  }

  private follow(event: WorkbookEvent): void {
    if (event.what === 'cells') return this.edited(event.sheet, event.area, event.by !== 'colleague');
    if (event.what === 'activated' || event.what === 'selected') return;
    this.wipe();
    this.remember(event.sheet);
  }

  private edited(sheet: Worksheet, area: Area, isOwn: boolean): void {
    const known = this.shadow.get(sheet) ?? [];
    const cells: Edit['cells'][number][] = [];
    for (let row = area.top; row <= Math.min(area.bottom, Math.max(known.length, sheet.rows.length)); row++) {
      const [old, now] = [known[row - 1] ?? [], sheet.rows[row - 1] ?? []];
      for (
        let column = area.left;
        column <= Math.min(area.right, Math.max(old.length, now.length));
        column++
      ) {
        const [before, after] = [old[column - 1], now[column - 1]];
        if (before !== after) cells.push({ row, column, before, after });
      }
    }
    this.remember(sheet);
    if (!isOwn || this.isReplaying || cells.length === 0) return;
    this.undone = [];
    const edit = { sheet, area, cells };
    if (this.isGrouping) this.group.push(edit);
    else this.done.push([edit]);
  }

  private remember(sheet: Worksheet): void {
    this.shadow.set(
      sheet,
      sheet.rows.map((row) => [...row]),
    );
  }
}
