import type { KeyCells, ShownKeys } from '../../shared/live/key-watch';
import { fitsAtOnce, loadBlock, readAreas, type Want } from './read-areas';
import type { Session } from './session';
import { SheetCells } from './sheet-cells';

/** Asks for key cells together with a write, where they fit into its answer, else after it. */
export class KeyRead {
  private readonly wants: readonly Want[];
  private asked: readonly Excel.Range[] | undefined;

  constructor(
    private readonly session: Session,
    keys: readonly KeyCells[],
    private readonly is1904: boolean,
  ) {
    this.wants = keys.flatMap(({ sheet, column, rows }) =>
      runsOf(rows).map(([top, bottom]) => ({ sheet, area: { top, left: column, bottom, right: column } })),
    );
  }

  readonly ask = (context: Excel.RequestContext): void => {
    if (fitsAtOnce(this.session, this.wants))
      this.asked = this.wants.map(({ sheet, area }) => loadBlock(context, sheet, area));
  };

  /** After the write. */
  async answer(context: Excel.RequestContext): Promise<ShownKeys> {
    const cells = new Map(this.wants.map(({ sheet }) => [sheet, new SheetCells(this.is1904)]));
    if (this.asked) this.wants.forEach(({ sheet }, i) => cells.get(sheet)!.add(this.asked![i]!));
    else await readAreas(this.session, context, this.wants, (sheet, block) => cells.get(sheet)!.add(block));
    const columns = new Map(this.wants.map(({ sheet, area }) => [sheet, area.left]));
    return (sheet, row) => {
      const column = columns.get(sheet);
      return column === undefined ? undefined : (cells.get(sheet)!.rows[row - 1]?.[column - 1] ?? null);
    };
  }
}

/** Rows further apart than this are asked for in two parts. */
const GAP = 24;

function runsOf(rows: readonly number[]): [top: number, bottom: number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row - last[1] <= GAP) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
