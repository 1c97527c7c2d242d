import type { Area } from '../../book/model';
import type { Block, BlockKey } from './block';

/** Columns of a new dashboard: a phone shows them all. In characters. */
export const WIDTHS: readonly number[] = [17, 11, 10, 9, 9, 9];
const LAST = WIDTHS.length;

/** The charts of a block: how many rows one takes, and where it stands. */
interface ChartRoom {
  readonly name: string;
  /** `beside`: to the right of a narrow block, as high as that. */
  readonly stands: 'above' | 'below' | 'beside';
  readonly rows: number;
}

const ROOMS: Readonly<Record<BlockKey, readonly ChartRoom[]>> = {
  figures: [],
  // The first chart stands right below the figures, on a phone's first screen.
  months: [
    { name: 'gendan-trend', stands: 'above', rows: 12 },
    { name: 'gendan-shipped', stands: 'below', rows: 10 },
  ],
  byStage: [{ name: 'gendan-late-stage', stands: 'beside', rows: 10 }],
  byPerson: [{ name: 'gendan-late-person', stands: 'beside', rows: 10 }],
  ages: [{ name: 'gendan-ages', stands: 'below', rows: 11 }],
  weeks: [{ name: 'gendan-sailings', stands: 'beside', rows: 10 }],
};

export interface Layout {
  /** The row of each block's title. */
  readonly titles: ReadonlyMap<BlockKey, number>;
  /** By the name of the chart. */
  readonly charts: ReadonlyMap<string, Area>;
  /** The first row behind all of it. */
  readonly end: number;
}

/** Rows above the first block: the title, when it changed, an empty one. */
const HEAD = 3;

/** Where the blocks and charts of a new dashboard stand, one below the other. */
export function layoutOf(blocks: readonly Block[]): Layout {
  const titles = new Map<BlockKey, number>();
  const charts = new Map<string, Area>();
  let row = HEAD + 1;
  const place = (name: string, rows: number, left: number, top: number): void => {
    charts.set(name, { top, left, bottom: top + rows - 1, right: LAST });
  };
  for (const { key, rows, columns } of blocks) {
    const rooms = ROOMS[key];
    for (const { name, rows: high } of rooms.filter(({ stands }) => stands === 'above')) {
      place(name, high, 1, row);
      row += high + 1;
    }
    titles.set(key, row);
    for (const { name, rows: high } of rooms.filter(({ stands }) => stands === 'beside'))
      place(name, high, columns.length + 1, row + 1);
    row += 2 + rows.length + 1;
    for (const { name, rows: high } of rooms.filter(({ stands }) => stands === 'below')) {
      place(name, high, 1, row);
      row += high + 1;
    }
  }
  return { titles, charts, end: row };
}
