import type { Area } from '../../shared/book/model';
import { Worksheet } from './worksheet';

/** Who does something to the workbook: an add-in or script of ours, the person in front of it, or a co-author. */
export type Actor = 'gendan' | 'person' | 'colleague';

export type WorkbookEvent =
  | {
      readonly what: 'cells' | 'rows sorted';
      readonly sheet: Worksheet;
      readonly area: Area;
      readonly by: Actor;
    }
  | {
      readonly what: 'rows in' | 'rows out' | 'columns in' | 'columns out';
      readonly sheet: Worksheet;
      readonly at: number;
      readonly count: number;
      readonly by: Actor;
    }
  | { readonly what: 'sheet in' | 'sheet out'; readonly sheet: Worksheet; readonly by: Actor }
  | { readonly what: 'sheet named'; readonly sheet: Worksheet; readonly before: string; readonly by: Actor }
  | { readonly what: 'activated'; readonly sheet: Worksheet; readonly by: Actor }
  | { readonly what: 'selected'; readonly sheet: Worksheet; readonly area: Area; readonly by: Actor };

/**
 * A spreadsheet in memory, the one that stands under every emulated host (Office.js, SpreadsheetApp, the Sheets
 * REST API): what the file holds, without any host's words for it. Rows and columns count from 1. It checks
 * nothing that a host is to check: protection, sizes and names are the emulated host's business.
 */
export class Workbook {
  readonly sheets: Worksheet[] = [];
  /** Defined names to what they refer to: `'Sheet 1'!$A$1:$B$2` or a formula, without `=`. */
  readonly names = new Map<string, string>();
  is1904 = false;
  isStructureProtected = false;
  zone = 'Asia/Shanghai';
  locale = 'zh_CN';
  title = '出货跟踪表';
  active: Worksheet | undefined;
  selection: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  /** Grows with every change. */
  revision = 0;
  private actor: Actor = 'person';
  private nextId = 1;
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  /** Does something in somebody's name: events say who it was. */
  by<T>(actor: Actor, work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  onEvent(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  find(name: string): Worksheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  byId(id: number): Worksheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  addSheet(name: string, at = this.sheets.length): Worksheet {
    const sheet = new Worksheet(this, this.nextId++, name);
    this.sheets.splice(at, 0, sheet);
    this.active ??= sheet;
    this.tell({ what: 'sheet in', sheet });
    return sheet;
  }

  /** A copy with all that the sheet holds and how it looks; protections of its ranges are each host's own business. */
  copySheet(sheet: Worksheet, name: string, at = this.sheets.length): Worksheet {
    const copy = new Worksheet(this, this.nextId++, name);
    copy.takeAfter(sheet);
    this.sheets.splice(at, 0, copy);
    this.tell({ what: 'sheet in', sheet: copy });
    return copy;
  }

  removeSheet(sheet: Worksheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets.find(({ visibility }) => visibility === 'visible');
    this.tell({ what: 'sheet out', sheet });
  }

  rename(sheet: Worksheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    this.tell({ what: 'sheet named', sheet, before });
  }

  activate(sheet: Worksheet): void {
    if (this.active === sheet) return;
    this.active = sheet;
    this.tell({ what: 'activated', sheet });
  }

  select(sheet: Worksheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.tell({ what: 'selected', sheet, area });
  }

  /** Told by sheets of their own changes. */
  tell(event: EventOf<WorkbookEvent>): void {
    this.revision++;
    const told = { ...event, by: this.actor } as WorkbookEvent;
    for (const listener of [...this.listeners]) listener(told);
  }
}

type EventOf<E> = E extends unknown ? Omit<E, 'by'> : never;
