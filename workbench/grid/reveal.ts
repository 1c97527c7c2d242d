import { ICommandService, LifecycleService, LifecycleStages, type Injector } from '@univerjs/core';
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { scrolled } from './scroll';
import { BOOK_ID } from './snapshot';

/** Of what is scrolled to, this part of the room stays free before it, so that a person sees where they are. */
const BEFORE = { rows: 0.3, columns: 0.08 };
/** The bar for scrolling lies over the cells (pixels). */
const BAR = 16;

/** Brings a cell of the sheet in front into the part that scrolls, never under frozen rows or columns. Row and column are counted from 0. */
export function reveal(injector: Injector, row: number, column: number): void {
  const lifecycle = injector.get(LifecycleService);
  // Before its first drawing the grid has nothing yet that could scroll.
  if (lifecycle.stage < LifecycleStages.Rendered) {
    void lifecycle.onStage(LifecycleStages.Rendered).then(() => reveal(injector, row, column));
    return;
  }
  const render = injector.get(IRenderManagerService).getRenderById(BOOK_ID);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!skeleton || !viewport) return;
  const { xSplit, ySplit } = skeleton.getWorksheetConfig().freeze;
  const down = scrolled(
    { ends: skeleton.rowHeightAccumulation, frozen: ySplit, at: row },
    { from: viewport.viewportScrollY, size: (viewport.height ?? 0) - BAR },
    BEFORE.rows,
  );
  const across = scrolled(
    { ends: skeleton.columnWidthAccumulation, frozen: xSplit, at: column },
    { from: viewport.viewportScrollX, size: (viewport.width ?? 0) - BAR },
    BEFORE.columns,
  );
  if (down === viewport.viewportScrollY && across === viewport.viewportScrollX) return;
  injector.get(ICommandService).syncExecuteCommand(ScrollCommand.id, {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: across,
    offsetY: down,
  });
}
