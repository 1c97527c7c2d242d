import { startEngine, type Engine } from '../../workbench/grid/engine';
import { Grid } from '../../workbench/grid/grid';
import { Snapshot } from '../../workbench/grid/snapshot';
import { ChoicesOfBook } from '../../workbench/host/choices-of-book';
import { GridHost } from '../../workbench/host/grid-host';
import { fillBook } from '../../workbench/host/load';
import { directFileWork } from '../../workbench/open/file-work';
import type { Moment } from '../../shared/time/moment';
import { LocaleType } from '@univerjs/core';

const open = new Set<GridHost>();

/** A workbook in a grid without a screen. Closed by `closeAll`. */
export async function openHeadless(
  bytes: Uint8Array,
  storage?: Pick<Storage, 'getItem' | 'setItem'>,
  now?: () => Moment,
): Promise<{ host: GridHost; grid: Grid; engine: Engine }> {
  const work = directFileWork();
  const outline = await work.open(bytes, () => undefined);
  const snapshot = new Snapshot(outline);
  const book = await fillBook(work, outline, (sheet, batch) => snapshot.add(sheet, batch));
  const engine = startEngine({ lang: 'zh', now });
  const grid = new Grid(engine);
  grid.load(snapshot.finish(LocaleType.ZH_CN));
  const host = new GridHost(grid, book, work, bytes, {
    lang: 'zh',
    choices: new ChoicesOfBook('test.xlsx', storage),
  });
  open.add(host);
  return { host, grid, engine };
}

export function closeAll(): void {
  for (const host of open) host.dispose();
  open.clear();
}
