/// <reference types="google-apps-script" />
import type { Area } from '../../shared/book/model';
import { typed } from '../spreadsheet/typing';
import type { Cell, Worksheet } from '../spreadsheet/worksheet';
import { ChartEmulation } from './chart-sheet';
import { complaint } from './complaints';
import { RangeEmulation } from './range';
import { RangeListEmulation } from './range-list';
import { service, type Session } from './service';
import { SheetEmulation } from './sheet';
import type { ChartSheet, World } from './world';

/** A sheet of Google's is a grid of a size; a new one has these. */
const ROWS = 1000;
const COLUMNS = 26;

/** What every spreadsheet object of one execution shares: the workbook, who may do what, how objects are handed out. */
export class Sheets {
  private readonly handed = new Map<Worksheet, GoogleAppsScript.Spreadsheet.Sheet>();
  private readonly behind = new WeakMap<object, Worksheet>();
  private readonly charts = new Map<ChartSheet, GoogleAppsScript.Spreadsheet.Sheet>();

  constructor(
    readonly world: World,
    readonly session: Session,
  ) {}

  get workbook() {
    return this.world.workbook;
  }

  sheet(sheet: Worksheet): GoogleAppsScript.Spreadsheet.Sheet {
    let known = this.handed.get(sheet);
    if (!known) {
      known = service<GoogleAppsScript.Spreadsheet.Sheet>(
        this.session,
        'Sheet',
        new SheetEmulation(this, sheet),
      );
      this.handed.set(sheet, known);
      this.behind.set(known, sheet);
    }
    return known;
  }

  worksheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): Worksheet {
    const found = this.behind.get(sheet);
    if (!found) throw new Error('Exception: Invalid argument: sheet');
    return found;
  }

  range(sheet: Worksheet, area: Area): GoogleAppsScript.Spreadsheet.Range {
    const range = new RangeEmulation(this, sheet, area);
    return service<GoogleAppsScript.Spreadsheet.Range>(this.session, 'Range', range, () => range.cells);
  }

  rangeList(ranges: GoogleAppsScript.Spreadsheet.Range[]): GoogleAppsScript.Spreadsheet.RangeList {
    return service<GoogleAppsScript.Spreadsheet.RangeList>(
      this.session,
      'RangeList',
      new RangeListEmulation(ranges),
    );
  }

  /** What the sheet makes of text that is set, which it reads as if it was typed. */
  typed(text: string, format: string): Partial<Cell> {
    const { format: shown, ...content } = typed(text, 'sheets', { format, locale: this.workbook.locale });
    return { ...content, ...(shown !== undefined && format === 'General' && { format: shown }) };
  }

  /** A custom function may change nothing at all. */
  mayChange(): void {
    if (this.session.mode === 'CUSTOM_FUNCTION')
      throw new Error(
        'Exception: You do not have permission to change the spreadsheet from a custom function.',
      );
  }

  mayWrite(sheet: Worksheet, area?: Area): void {
    this.mayChange();
    if (!this.workbook.sheets.includes(sheet)) throw new Error(`Exception: Sheet ${sheet.id} not found`);
    const isBarred =
      area &&
      this.barred(sheet).some(
        (at) =>
          at.top <= area.bottom && at.bottom >= area.top && at.left <= area.right && at.right >= area.left,
      );
    if (sheet.isProtected || isBarred) throw new Error(complaint(this.world, 'protected'));
  }

  private barred({ name }: Worksheet): Area[] {
    return this.world.protectedRanges
      .filter(({ sheet, canEdit }) => sheet === name && !canEdit)
      .map(({ area }) => area);
  }

  /** All tabs in their order, those without cells too. */
  tabs(): GoogleAppsScript.Spreadsheet.Sheet[] {
    const tabs = this.workbook.sheets.map((sheet) => this.sheet(sheet));
    // From the last, so that none moves the place of another.
    for (const chart of [...this.world.charts].sort((a, b) => b.after - a.after))
      tabs.splice(chart.after, 0, this.chart(chart));
    return tabs;
  }

  chart(chart: ChartSheet): GoogleAppsScript.Spreadsheet.Sheet {
    const known = this.charts.get(chart);
    if (known) return known;
    const made = service<GoogleAppsScript.Spreadsheet.Sheet>(
      this.session,
      'Sheet',
      new ChartEmulation(this, chart),
    );
    this.charts.set(chart, made);
    return made;
  }

  /** The chart behind what a script holds; undefined for a sheet with cells. */
  chartBehind(sheet: GoogleAppsScript.Spreadsheet.Sheet): ChartSheet | undefined {
    return [...this.charts].find(([, made]) => made === sheet)?.[0];
  }

  changed(sheet: Worksheet, area: Area): void {
    this.workbook.by('gendan', () => sheet.changed(area));
  }

  nameIsFree(name: string): void {
    if (this.workbook.find(name))
      throw new Error(
        `Exception: A sheet with the name "${name}" already exists. Please enter another name.`,
      );
  }

  /** Never smaller than what it holds; looked at again after a change. */
  sizeOf(sheet: Worksheet): Size {
    let size = SIZES.get(sheet);
    if (!size) SIZES.set(sheet, (size = { rows: ROWS, columns: COLUMNS, revision: -1 }));
    if (size.revision !== this.workbook.revision) {
      const { bottom = 0, right = 0 } = sheet.used(false) ?? {};
      size.rows = Math.max(size.rows, bottom);
      size.columns = Math.max(size.columns, right);
      size.revision = this.workbook.revision;
    }
    return size;
  }

  /** A copy has the size of its sheet, and none of its protections. */
  copied(sheet: Worksheet, name: string, at: number | undefined): Worksheet {
    const { rows, columns } = this.sizeOf(sheet);
    const copy = this.workbook.copySheet(sheet, name, at);
    copy.isProtected = false;
    SIZES.set(copy, { rows, columns, revision: -1 });
    return copy;
  }

  grow(sheet: Worksheet, rows: number, columns: number): void {
    const size = this.sizeOf(sheet);
    size.rows += rows;
    size.columns += columns;
  }

  protections(sheets: readonly Worksheet[], type = 'SHEET'): GoogleAppsScript.Spreadsheet.Protection[] {
    const whole = { top: 1, left: 1, bottom: ROWS, right: COLUMNS };
    const found = sheets.flatMap((sheet) =>
      type === 'SHEET'
        ? sheet.isProtected
          ? [{ sheet, area: whole, canEdit: false }]
          : []
        : this.world.protectedRanges
            .filter((range) => range.sheet === sheet.name)
            .map(({ area, canEdit = false }) => ({ sheet, area, canEdit })),
    );
    return found.map(({ sheet, area, canEdit }) =>
      service<GoogleAppsScript.Spreadsheet.Protection>(this.session, 'Protection', {
        canEdit: () => canEdit,
        getRange: () => this.range(sheet, area),
        isWarningOnly: () => false,
      }),
    );
  }
}

interface Size {
  rows: number;
  columns: number;
  revision: number;
}

const SIZES = new WeakMap<Worksheet, Size>();
