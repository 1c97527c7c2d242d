import type { Area } from './model';

/**
 * A chart that the host draws from cells of the sheet that it stands on. It comes with a new sheet and is left alone
 * from then on: what changes is the cells, so that whatever a person moved, formatted or deleted stays so.
 */
export interface NewChart {
  /** Names it in its sheet, for hosts that name charts: ASCII, `gendan-shipped`. */
  readonly name: string;
  readonly title: string;
  readonly kind: ChartKind;
  /** One column of cells with the names on the axis. */
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly place: Area;
}

/** `bar` lies, `column` stands; `stacked` are columns on top of each other. */
export type ChartKind = 'bar' | 'column' | 'stacked' | 'line';

export interface ChartSeries {
  /** The cell that holds its name: right above its figures where each host is to link it, else some take its text. */
  readonly title: { readonly row: number; readonly column: number };
  /** One column of figures, as long as the categories. An empty cell is no point. */
  readonly values: Area;
  /** `RRGGBB`; the host's own where left out. */
  readonly colour?: string;
  /** A goal: a dashed line over standing columns or among lines. */
  readonly isLine?: true;
}
