import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import { heightRuns, reachOf, styleGrid } from '../../shared/book/drawn-look';
import type { NewSheet } from '../../shared/book/patch';
import type { CellStyle, LineStyle, SheetLook } from '../../shared/book/sheet-look';
import type { Border, CellLook } from '../open/looks';
import { pixelsOfPoints } from '../open/sheet-looks';
import { letterOf } from './cells';
import { patternFor, writtenCell } from './new-sheet';
import { rangeOf } from './rules';
import { styleOf } from './styles';

/** What a sheet of the grid has to be for a page to be printed; how it is printed goes into the file. */
export function pageData({ rows }: NewSheet, look: SheetLook): Partial<IWorksheetData> {
  const reach = reachOf(look);
  const height = Math.max(reach.bottom, rows.length);
  const width = Math.max(reach.right, ...rows.map((row) => row.length));
  const cellData: Record<number, Record<number, ICellData>> = {};
  styleGrid(look, height, width).forEach((styles, r) =>
    styles.forEach((style, c) => {
      const write = rows[r]?.[c] ?? null;
      const hasLook = Object.keys(style).length > 0;
      if ((!write || write.as === 'blank') && !hasLook) return;
      const isDated = style.format !== undefined && /[dt]/.test(letterOf(style.format));
      const pattern = write && !isDated ? (patternFor(write) ?? style.format) : style.format;
      const s = styleOf(lookOf({ ...style, ...(pattern !== undefined && { format: pattern }) }));
      (cellData[r] ??= {})[c] = { ...(write && writtenCell(write)), s };
    }),
  );
  const rowData = Object.fromEntries(
    heightRuns(look).flatMap(({ from, to, points }) =>
      Array.from({ length: to - from + 1 }, (_, at) => [
        from + at - 1,
        { h: pixelsOfPoints(points), ia: BooleanNumber.FALSE },
      ]),
    ),
  );
  return { cellData, rowData, mergeData: look.merges.map(rangeOf), showGridlines: BooleanNumber.FALSE };
}

function lookOf({
  bold,
  italic,
  size,
  colour,
  fill,
  across,
  down,
  wrap,
  format,
  ...sides
}: CellStyle): CellLook {
  const borders = Object.fromEntries(
    Object.entries(sides).flatMap(([side, line]) => (line ? [[side, borderOf(line)]] : [])),
  );
  return {
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && { size }),
    ...(colour !== undefined && { colour: `#${colour}` }),
    ...(fill !== undefined && { ground: `#${fill}` }),
    ...(across && { across }),
    ...(down && { down }),
    ...(wrap && { wrap }),
    ...(format !== undefined && !/^general$/i.test(format) && { format }),
    ...(Object.keys(borders).length > 0 && { borders: borders as CellLook['borders'] }),
  };
}

const borderOf = (line: LineStyle): Border => ({ line, colour: '#000000' });
