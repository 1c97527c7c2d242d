import type { Area } from '../../book/model';
import type { CellWrite, NewSheet } from '../../book/patch';
import type { CellStyle, StyledArea } from '../../book/sheet-look';
import type { Lang } from '../../lang';
import { linesHeight, linesOf } from '../../book/text-height';
import { STYLES, TEXT } from './palette';
import type { PaperDesign } from './design';
import { withUsualLengths } from './usual-lengths';

/** A sheet that is drawn row by row from the top. */
export class Canvas {
  private readonly rows: (CellWrite | null)[][] = [];
  private readonly merges: Area[] = [];
  private readonly heights: Record<number, number> = {};
  private readonly styles: StyledArea[] = [];
  private repeated: readonly [number, number] | undefined;
  /** How many columns the page has. */
  readonly columns: number;

  constructor(
    readonly design: PaperDesign,
    readonly lang: Lang,
  ) {
    this.columns = design.columns.length;
  }

  /** A new row below the others, so many points high; without a height as high as its text. Gives its number. */
  row(height?: number): number {
    this.rows.push([]);
    if (height !== undefined) this.heights[this.rows.length] = height;
    return this.rows.length;
  }

  /** A row with room for so many lines of text. */
  lines(lines: number): number {
    return this.row(linesHeight(lines, TEXT, this.lang === 'zh'));
  }

  /** A row with room for a text across columns `from` to `to`, its fields as long as usual. */
  roomFor(text: string, from: number, to: number): number {
    return this.lines(linesOf(withUsualLengths(text), this.width(from, to), TEXT));
  }

  /** Puts text into columns `from` to `to` of a row, merged when these are several. */
  put(row: number, from: number, to: number, text: string, ...styles: readonly CellStyle[]): void {
    const cells = this.rows[row - 1]!;
    while (cells.length < from) cells.push(null);
    cells[from - 1] = text === '' ? null : { as: 'text', value: text };
    this.join({ top: row, left: from, bottom: row, right: to });
    this.dress(row, from, to, ...styles);
  }

  dress(row: number, from: number, to: number, ...styles: readonly CellStyle[]): void {
    if (styles.length === 0) return;
    const area = { top: row, left: from, bottom: row, right: to };
    this.styles.push({ area, style: Object.assign({}, ...styles) as CellStyle });
  }

  private join(area: Area): void {
    if (area.right > area.left || area.bottom > area.top) this.merges.push(area);
  }

  /** From here on every page repeats this row. */
  repeat(row: number): void {
    this.repeated = [row, row];
  }

  /** How many characters columns `from` to `to` hold together. */
  width(from: number, to: number): number {
    return this.design.columns.slice(from - 1, to).reduce((sum, { width }) => sum + width, 0);
  }

  sheet(name: string): NewSheet {
    const area = { top: 1, left: 1, bottom: this.rows.length, right: this.columns };
    const { orientation, columns } = this.design;
    return {
      name,
      rows: this.rows,
      columns: columns.map(({ width }) => ({ width })),
      look: {
        merges: this.merges,
        heights: this.heights,
        styles: [{ area, style: STYLES.page }, ...this.styles],
        page: { area, orientation, ...(this.repeated && { repeated: this.repeated }) },
      },
    };
  }
}
