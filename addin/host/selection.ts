import type { Place } from '../../shared/book/address';
import { areasOf, sheetOfAddress } from './area';
import { Handlers } from './handlers';
import { run, sync, type Session } from './session';

/** Tells where the cursor is. */
export class Selection {
  private readonly listeners = new Set<(place: Place) => void>();
  private readonly handlers: Handlers;
  private last: Place | undefined;

  constructor(private readonly session: Session) {
    this.handlers = new Handlers(session, [
      ({ workbook }) =>
        workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
          this.moved(worksheetId, address),
        ),
      ({ workbook }) => workbook.worksheets.onActivated.add(() => this.look()),
    ]);
  }

  listen(listener: (place: Place) => void): () => void {
    this.listeners.add(listener);
    if (this.listeners.size === 1) this.handlers.start();
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.handlers.stop();
    };
  }

  private async moved(id: string, address: string): Promise<void> {
    const sheet = this.session.sheets.find((known) => known.id === id)?.name;
    const [area] = areasOf(address);
    if (sheet === undefined || !area || !this.session.features.tellsNames) await this.look();
    else this.tell({ sheet, row: area.top, column: area.left });
  }

  /** Asks where the cursor is: of another sheet's coming to the front nobody says in which cell. */
  private async look(): Promise<void> {
    try {
      const address = await run(this.session, { waits: true }, async (context) => {
        const cell = context.workbook.getActiveCell().load('address');
        await sync(this.session, context);
        return cell.address;
      });
      const [area] = areasOf(address);
      if (area) this.tell({ sheet: sheetOfAddress(address), row: area.top, column: area.left });
    } catch {
      // A chart may be in front, where no cell is selected.
    }
  }

  private tell(place: Place): void {
    const { last } = this;
    if (last?.sheet === place.sheet && last.row === place.row && last.column === place.column) return;
    this.last = place;
    for (const listener of [...this.listeners]) listener(place);
  }
}
