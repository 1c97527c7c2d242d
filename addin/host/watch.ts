import { MAX_ROW } from '../../shared/book/address';
import type { BookChange } from '../../shared/host';
import { areasOf } from './area';
import { Handlers, type Register } from './handlers';
import { askSheets, takeSheets } from './look-around';
import type { OwnWrites } from './own-writes';
import { run, sync, type Session } from './session';

type Listener = (change: BookChange) => void;
/** What the events of sheets have in common. */
interface SheetEvent {
  readonly worksheetId: string;
  readonly source?: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly triggerSource?: string;
}

/** Tells of changes in the workbook, and of our own writes once: when they are done, not when Excel tells of them. */
export class Watch {
  private readonly listeners = new Set<Listener>();
  private readonly handlers: Handlers;

  constructor(
    private readonly session: Session,
    private readonly own: OwnWrites,
  ) {
    const { tellsSorting, tellsNames } = session.features;
    const sheetsOf = ({ workbook }: Excel.RequestContext): Excel.WorksheetCollection => workbook.worksheets;
    this.handlers = new Handlers(session, [
      (context) => sheetsOf(context).onChanged.add((event) => this.onChanged(event)),
      (context) => sheetsOf(context).onAdded.add((event) => this.onSheet(event)),
      (context) => sheetsOf(context).onDeleted.add((event) => this.onDeleted(event)),
      ...(tellsSorting
        ? ([
            (context) => sheetsOf(context).onRowSorted.add((event) => this.onMoved(event)),
            (context) => sheetsOf(context).onColumnSorted.add((event) => this.onMoved(event)),
          ] satisfies Register[])
        : []),
      ...(tellsNames
        ? ([
            (context) => sheetsOf(context).onNameChanged.add((event) => this.onRenamed(event)),
          ] satisfies Register[])
        : []),
    ]);
  }

  get isOn(): boolean {
    return this.listeners.size > 0;
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.handlers.start();
    return () => {
      if (!this.listeners.delete(listener) || this.listeners.size > 0) return;
      this.session.merges.clear();
      this.handlers.stop();
    };
  }

  tell(changes: readonly BookChange[]): void {
    for (const change of changes) for (const listener of [...this.listeners]) listener(change);
  }

  /** Cells were changed; or rows, columns or cells came, went or moved. `details` are of no use: edits of several cells have none. */
  private async onChanged(event: SheetEvent): Promise<void> {
    const { worksheetId, address = '', changeType, triggerSource } = event;
    const isEdit = changeType === 'RangeEdited';
    const sheet = await this.nameOf(worksheetId);
    if (sheet === undefined) return;
    const areas = areasOf(address);
    const isOwn = isEdit && this.own.isOwn(sheet, areas);
    const remote = event.source === 'Remote';
    const rows = [
      Math.min(...areas.map(({ top }) => top)),
      Math.max(...areas.map(({ bottom }) => bottom)),
    ] as const;
    // Whole columns are the whole sheet.
    const isRows = isEdit && areas.length > 0 && rows[1] - rows[0] + 1 < MAX_ROW;
    if (!isRows) this.session.merges.delete(worksheetId);
    if (isOwn || triggerSource === 'ThisLocalAddin') return;
    this.tell([isRows ? { sheet, rows, remote } : { sheet, remote }]);
  }

  private async onMoved(event: SheetEvent): Promise<void> {
    this.session.merges.delete(event.worksheetId);
    const sheet = await this.nameOf(event.worksheetId);
    if (sheet !== undefined) this.tell([{ sheet, remote: event.source === 'Remote' }]);
  }

  /** At once, so that a change told right after it goes by the new name. */
  private async onRenamed({ worksheetId, nameAfter, source }: SheetEvent & { readonly nameAfter: string }) {
    const { session } = this;
    session.sheets = session.sheets.map((sheet) =>
      sheet.id === worksheetId ? { ...sheet, name: nameAfter } : sheet,
    );
    this.tell([{ sheet: nameAfter, remote: source === 'Remote' }]);
  }

  /** A sheet came. */
  private async onSheet(event: SheetEvent): Promise<void> {
    const sheet = await this.nameOf(event.worksheetId, true);
    if (sheet === undefined || this.own.isOwnSheet(sheet)) return;
    this.tell([{ sheet, remote: event.source === 'Remote' }]);
  }

  private async onDeleted({ worksheetId, source }: SheetEvent): Promise<void> {
    const { sheets } = this.session;
    const sheet = sheets.find(({ id }) => id === worksheetId)?.name;
    this.session.sheets = sheets.filter(({ id }) => id !== worksheetId);
    if (sheet === undefined || this.own.isOwnSheet(sheet)) return;
    this.tell([{ sheet, remote: source === 'Remote' }]);
  }

  /** Excel tells ids; names are asked where they are unknown or may have changed unseen. Undefined for a sheet that is gone again. */
  private async nameOf(id: string, isNew = false): Promise<string | undefined> {
    const known = (): string | undefined => this.session.sheets.find((sheet) => sheet.id === id)?.name;
    if (known() !== undefined && !isNew && this.session.features.tellsNames) return known();
    try {
      await run(this.session, { waits: true }, async (context) => {
        const sheets = askSheets(context);
        await sync(this.session, context);
        takeSheets(this.session, sheets);
      });
    } catch {
      // Nobody to tell it to: the name that was known has to do.
    }
    return known();
  }
}
