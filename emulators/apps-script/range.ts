/// <reference types="google-apps-script" />
import { columnLetters } from '../../shared/book/address';
import type { Area, CellValue } from '../../shared/book/model';
import { isError } from '../../shared/book/model';
import { letterOfCode } from '../../shared/cells/number-format';
import { contains, meets, pasteCells } from '../spreadsheet/copy-cells';
import type { Cell, Worksheet } from '../spreadsheet/worksheet';
import { createFilter } from './filter';
import { isDateLike, shownText } from './shown';
import type { Sheets } from './sheets';
import { instantOfSerial, serialOfInstant } from './zones';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Emulated = Pick<
  Range,
  | 'getValues' | 'getValue' | 'setValues' | 'setValue' | 'getDisplayValues' | 'getDisplayValue' | 'getFormulas' | 'setFormulas' | 'setFormula'
  | 'getNumberFormats' | 'getNumberFormat' | 'setNumberFormats' | 'setNumberFormat' | 'getRow' | 'getColumn' | 'getLastRow' | 'getLastColumn'
  | 'getNumRows' | 'getNumColumns' | 'getA1Notation' | 'getSheet' | 'getMergedRanges' | 'clearContent' | 'clearDataValidations'
  | 'createFilter' | 'setDataValidation' | 'setWrap' | 'getBackgrounds' | 'setBackground' | 'setFontColor' | 'setFontWeight' | 'activate' | 'merge'
  | 'setFontWeights' | 'setFontStyles' | 'setFontSizes' | 'setFontColors' | 'setBackgrounds' | 'setHorizontalAlignments' | 'setVerticalAlignments' | 'setWraps'
>; // prettier-ignore

type BorderArguments = Parameters<GoogleAppsScript.Spreadsheet.RangeList['setBorder']>;

const oneOf =
  (...allowed: string[]) =>
  (value: unknown): boolean =>
    allowed.includes(String(value));
const isColour = (value: unknown): boolean => /^#[0-9a-f]{6}$/i.test(String(value));

/** Cells of one sheet, as a script handles them. */
export class RangeEmulation implements Emulated {
  constructor(
    private readonly sheets: Sheets,
    private readonly sheet: Worksheet,
    readonly area: Area,
  ) {}

  get cells(): number {
    return this.getNumRows() * this.getNumColumns();
  }

  getRow = (): number => this.area.top;
  getColumn = (): number => this.area.left;
  getLastRow = (): number => this.area.bottom;
  getLastColumn = (): number => this.area.right;
  getNumRows = (): number => this.area.bottom - this.area.top + 1;
  getNumColumns = (): number => this.area.right - this.area.left + 1;
  getSheet = (): GoogleAppsScript.Spreadsheet.Sheet => this.sheets.sheet(this.sheet);

  getA1Notation(): string {
    const { top, left, bottom, right } = this.area;
    const first = `${columnLetters(left)}${top}`;
    return this.cells === 1 ? first : `${first}:${columnLetters(right)}${bottom}`;
  }

  getValues(): unknown[][] {
    return this.map((cell) => this.valueOf(cell));
  }

  getValue(): unknown {
    return this.getValues()[0]![0];
  }

  getDisplayValues(): string[][] {
    return this.map((cell) => (cell ? shownText(cell) : ''));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }

  getFormulas(): string[][] {
    return this.map((cell) => cell?.formula ?? '');
  }

  getNumberFormats(): string[][] {
    return this.map((cell) => (cell === undefined || cell.format === 'General' ? 'General' : cell.format));
  }

  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }

  setValues(values: unknown[][]): Range {
    this.change(values, (value, cell) => this.written(value, cell?.format ?? 'General'));
    return this as unknown as Range;
  }

  setValue(value: unknown): Range {
    return this.setValues(this.filled(value));
  }

  setFormulas(formulas: string[][]): Range {
    this.change(formulas, (formula) => (formula === '' ? { value: null } : { value: null, formula }));
    return this as unknown as Range;
  }

  setFormula(formula: string): Range {
    return this.setFormulas(this.filled(formula));
  }

  setNumberFormats(formats: string[][]): Range {
    this.change(formats, (format) => ({ format: format === '' ? 'General' : format }));
    return this as unknown as Range;
  }

  setNumberFormat(format: string): Range {
    return this.setNumberFormats(this.filled(format));
  }

  clearContent(): Range {
    return this.setValues(this.filled(''));
  }

  getMergedRanges(): Range[] {
    const { top, left, bottom, right } = this.area;
    return this.sheet.merges
      .filter((m) => m.top <= bottom && m.bottom >= top && m.left <= right && m.right >= left)
      .map((m) => this.sheets.range(this.sheet, m));
  }

  merge(): Range {
    this.sheets.mayWrite(this.sheet);
    const isCut = this.sheet.merges.some((merge) => meets(merge, this.area) && !contains(this.area, merge));
    if (isCut)
      throw new Error('Exception: You must select all cells in a merged range to merge or unmerge them.');
    this.sheet.merges = [...this.sheet.merges.filter((merge) => !meets(merge, this.area)), this.area];
    this.sheet.changed(this.area);
    return this as unknown as Range;
  }

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    this.sheets.mayWrite(this.sheet);
    if (rule) this.sheet.inputRules.push({ area: this.area, rule });
    else this.clearDataValidations();
    return this as unknown as Range;
  }

  clearDataValidations(): Range {
    this.sheets.mayWrite(this.sheet);
    const { top, left, bottom, right } = this.area;
    this.sheet.inputRules = this.sheet.inputRules.filter(
      ({ area }) => area.top > bottom || area.bottom < top || area.left > right || area.right < left,
    );
    return this as unknown as Range;
  }

  setWrap(isWrapped: boolean): Range {
    return this.look({ wrap: isWrapped });
  }
  getBackgrounds(): string[][] {
    return this.map((cell) => String(cell?.look?.['background'] ?? '#ffffff'));
  }
  setBackground(background: string | null): Range {
    return this.look({ background });
  }
  setFontColor(fontColor: string | null): Range {
    return this.look({ fontColor });
  }
  setFontWeight(fontWeight: 'normal' | 'bold' | null): Range {
    return this.look({ fontWeight });
  }

  setFontWeights = (all: unknown[][]): Range => this.looks('fontWeight', all, oneOf('bold', 'normal'));
  setFontStyles = (all: unknown[][]): Range => this.looks('fontStyle', all, oneOf('italic', 'normal'));
  setFontSizes = (all: unknown[][]): Range => this.looks('fontSize', all, (size) => Number(size) >= 1, false);
  setFontColors = (all: unknown[][]): Range => this.looks('fontColor', all, isColour);
  setBackgrounds = (all: unknown[][]): Range => this.looks('background', all, isColour);
  setHorizontalAlignments = (all: unknown[][]): Range =>
    this.looks('across', all, oneOf('left', 'center', 'normal', 'right'));
  setVerticalAlignments = (all: unknown[][]): Range =>
    this.looks('down', all, oneOf('top', 'middle', 'bottom'));
  setWraps = (all: unknown[][]): Range => this.looks('wrap', all, (is) => typeof is === 'boolean');

  /** True draws a line, false takes it away, null leaves it. */
  setBorder(...[top, left, bottom, right, vertical, horizontal, color, style]: BorderArguments): Range {
    const { area } = this;
    this.sheets.mayWrite(this.sheet, area);
    const line = { color: color ?? '#000000', style: String(style ?? 'SOLID') };
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const sides = {
          top: row === area.top ? top : horizontal,
          bottom: row === area.bottom ? bottom : horizontal,
          left: column === area.left ? left : vertical,
          right: column === area.right ? right : vertical,
        };
        const look = this.sheet.cell(row, column)?.look;
        const borders: Record<string, unknown> = { ...(look?.['borders'] as object | undefined) };
        for (const [side, is] of Object.entries(sides))
          if (typeof is === 'boolean') borders[side] = is ? line : undefined;
        this.sheet.put(row, column, { look: { ...look, borders } });
      }
    return this as unknown as Range;
  }

  /** Formats alone, or all: once, from the upper left cell of the destination on. */
  copyTo(destination: Range, type: unknown, isTransposed?: boolean): void {
    if (type === 'PASTE_NORMAL' && !isTransposed) return this.pasteAll(destination);
    if (type !== 'PASTE_FORMAT') throw new Error('not emulated: Range.copyTo of anything but formats');
    const from = this.sheet.cell(this.area.top, this.area.left);
    const into = {
      top: destination.getRow(),
      left: destination.getColumn(),
      bottom: destination.getLastRow(),
      right: destination.getLastColumn(),
    };
    const target = this.sheets.worksheet(destination.getSheet());
    this.sheets.mayWrite(target);
    for (let row = into.top; row <= into.bottom; row++)
      for (let column = into.left; column <= into.right; column++)
        target.put(row, column, { format: from?.format ?? 'General', look: from?.look });
  }

  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.sheets, this.sheet, this.area);
  }

  activate(): Range {
    this.sheets.workbook.select(this.sheet, this.area);
    return this as unknown as Range;
  }

  private pasteAll(destination: Range): void {
    const target = this.sheets.worksheet(destination.getSheet());
    const to = { top: destination.getRow(), left: destination.getColumn() };
    const { top, left, bottom, right } = this.area;
    const landed = { ...to, bottom: to.top + bottom - top, right: to.left + right - left };
    this.sheets.mayWrite(target, landed);
    pasteCells(this.sheet, this.area, target, to);
    this.sheets.changed(target, landed);
  }

  /** One look of each cell; null gives it back the usual one, where Google says so. */
  private looks(
    name: string,
    all: unknown[][],
    isRight: (value: unknown) => boolean,
    mayReset = true,
  ): Range {
    this.sheets.mayWrite(this.sheet, this.area);
    const isSized =
      all.length === this.getNumRows() && all.every((row) => row.length === this.getNumColumns());
    if (!isSized)
      throw new Error('Exception: The data does not match the number of rows or columns in the range.');
    const { top, left } = this.area;
    all.forEach((row, r) =>
      row.forEach((value, c) => {
        if (!(value === null && mayReset) && !isRight(value))
          throw new Error(`Exception: Invalid argument: ${String(value)}`);
        const look = this.sheet.cell(top + r, left + c)?.look;
        if (value === null && !look) return;
        this.sheet.put(top + r, left + c, { look: { ...look, [name]: value ?? undefined } });
      }),
    );
    return this as unknown as Range;
  }

  private look(change: Record<string, unknown>): Range {
    const { top, left, bottom, right } = this.area;
    this.sheets.mayWrite(this.sheet);
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        this.sheet.put(row, column, { look: { ...this.sheet.cell(row, column)?.look, ...change } });
    return this as unknown as Range;
  }

  private map<T>(each: (cell: Cell | undefined) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const cells: T[] = [];
      for (let column = left; column <= right; column++) cells.push(each(this.sheet.cell(row, column)));
      rows.push(cells);
    }
    return rows;
  }

  private filled<T>(value: T): T[][] {
    return Array.from({ length: this.getNumRows() }, () =>
      Array.from({ length: this.getNumColumns() }, () => value),
    );
  }

  private change<T>(rows: T[][], each: (value: T, cell: Cell | undefined) => Partial<Cell>): void {
    this.sheets.mayWrite(this.sheet, this.area);
    const [height, width] = [this.getNumRows(), this.getNumColumns()];
    if (rows.length !== height)
      throw new Error(
        `Exception: The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
      );
    for (const row of rows)
      if (row.length !== width)
        throw new Error(
          `Exception: The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${width}.`,
        );
    const { top, left } = this.area;
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const [at, column] = [top + r, left + c];
        this.sheet.put(at, column, each(value, this.sheet.cell(at, column)));
      }),
    );
    this.sheets.changed(this.sheet, this.area);
  }

  private valueOf(cell: Cell | undefined): unknown {
    if (!cell || cell.value === null) return '';
    if (isError(cell.value)) return cell.value.error;
    return typeof cell.value === 'number' && isDateLike(cell.format)
      ? this.sheets.session.makeDate(instantOfSerial(cell.value, this.sheets.workbook.zone))
      : cell.value;
  }

  private written(value: unknown, format: string): Partial<Cell> {
    if (value === null || value === '') return { value: null };
    if (typeof value === 'string') return this.sheets.typed(value, format);
    if (typeof value === 'number' || typeof value === 'boolean') return { value };
    if (Object.prototype.toString.call(value) === '[object Date]') {
      const serial = serialOfInstant((value as Date).getTime(), this.sheets.workbook.zone);
      const isDated = letterOfCode(format) !== 'n';
      return {
        value: serial as CellValue,
        ...(!isDated && { format: Number.isInteger(serial) ? 'yyyy/m/d' : 'yyyy/m/d h:mm:ss' }),
      };
    }
    throw new Error(`not emulated: setValues with ${typeof value} ${String(value)}`);
  }
}
