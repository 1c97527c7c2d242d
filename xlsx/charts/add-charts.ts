import type { NewChart } from '../../shared/book/chart';
import { drawableCharts } from '../../shared/book/drawn-chart';
import type { NewSheet } from '../../shared/book/patch';
import type { Dialect } from '../dialect';
import type { Package } from '../package';
import { addPart, freePartName } from '../write/parts';
import { newCells } from './cells';
import { chartPart } from './chart-part';
import { drawingPart } from './drawing-part';

/** The charts of a new sheet and their parts, which still lack names. */
export interface SheetDrawing {
  readonly charts: readonly NewChart[];
  readonly parts: readonly Buffer[];
}

/** Undefined for a sheet without charts. */
export function sheetDrawing(sheet: NewSheet, is1904: boolean, dialect: Dialect): SheetDrawing | undefined {
  const charts = drawableCharts(sheet);
  if (charts.length === 0) return undefined;
  const cells = newCells(sheet, is1904);
  return { charts, parts: charts.map((chart) => chartPart(chart, sheet, cells, is1904, dialect)) };
}

/** How a new sheet names its drawing: the first of its relationships. */
export const drawingTag = ({ relationships }: Dialect): string =>
  `<drawing xmlns:r="${relationships}" r:id="rId1"/>`;

/** Adds the charts of a sheet that was just added and has no relationship yet. `folder`: where the workbook's part lies. */
export function addCharts(
  pkg: Package,
  folder: string,
  sheetPart: string,
  { charts, parts }: SheetDrawing,
  dialect: Dialect,
): void {
  const drawing = freePartName(pkg, `${folder}drawings/drawing`);
  const ids = parts.map((content) =>
    addPart(pkg, drawing, 'chart', freePartName(pkg, `${folder}charts/chart`), content, dialect),
  );
  addPart(pkg, sheetPart, 'drawing', drawing, drawingPart(charts, ids, dialect), dialect);
}
