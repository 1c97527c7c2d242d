import type { Area } from './model';
import type { CellStyle, LineStyle, SheetLook, StyledArea } from './sheet-look';

/** The lines of an area as spreadsheets take them: around it, and between its cells. */
export interface Lines {
  readonly area: Area;
  readonly top?: LineStyle;
  readonly bottom?: LineStyle;
  readonly left?: LineStyle;
  readonly right?: LineStyle;
  /** Between its rows. */
  readonly inner?: LineStyle;
  /** Between its columns. */
  readonly upright?: LineStyle;
}

/**
 * The lines of a look in their order. Rows with merged cells are drawn cell by cell: there are no lines inside of a
 * merged cell, and Excel refuses to draw them.
 */
export function linesOf({ styles, merges }: SheetLook): Lines[] {
  return styles.filter(hasLines).flatMap(({ area, style }) =>
    partsOf(area, merges).map((part): Lines => {
      const { top, bottom, left, right } = style;
      const isMerged = merges.some((merge) => contains(merge, part));
      const inner = part.bottom > part.top && !isMerged ? (bottom ?? top) : undefined;
      const upright = part.right > part.left && !isMerged ? (right ?? left) : undefined;
      return {
        area: part,
        ...(top && { top }),
        ...(bottom && { bottom }),
        ...(left && { left }),
        ...(right && { right }),
        ...(inner && { inner }),
        ...(upright && { upright }),
      };
    }),
  );
}

const hasLines = ({ style: { top, bottom, left, right } }: StyledArea): boolean =>
  [top, bottom, left, right].some((line) => line !== undefined);

/** Rows without merged cells together; of the other rows each cell that is to be seen. */
function partsOf(area: Area, merges: readonly Area[]): Area[] {
  const crossed = merges.flatMap((merge) => intersection(merge, area) ?? []);
  const parts: Area[] = [...crossed];
  for (let row = area.top; row <= area.bottom; row++) {
    const here = crossed.filter(({ top, bottom }) => row >= top && row <= bottom);
    const last = parts[parts.length - 1];
    const goesOn = last && !crossed.includes(last) && last.bottom === row - 1 && isWide(last, area);
    if (here.length === 0 && goesOn) parts[parts.length - 1] = { ...last, bottom: row };
    else if (here.length === 0) parts.push({ ...area, top: row, bottom: row });
    else
      for (let column = area.left; column <= area.right; column++)
        if (!here.some(({ left, right }) => column >= left && column <= right))
          parts.push({ top: row, left: column, bottom: row, right: column });
  }
  return parts;
}

const isWide = (part: Area, { left, right }: Area): boolean => part.left === left && part.right === right;

const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.left >= outer.left &&
  inner.bottom <= outer.bottom &&
  inner.right <= outer.right;

function intersection(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top > area.bottom || area.left > area.right ? undefined : area;
}

/** How each cell of the sheet's first rows and columns looks in the end: `[row][column]`, from zero. */
export function styleGrid({ styles }: SheetLook, height: number, width: number): CellStyle[][] {
  const grid = Array.from({ length: height }, () => Array.from({ length: width }, (): CellStyle => ({})));
  for (const { area, style } of styles)
    for (let row = area.top; row <= Math.min(area.bottom, height); row++)
      for (let column = area.left; column <= Math.min(area.right, width); column++)
        grid[row - 1]![column - 1] = { ...grid[row - 1]![column - 1], ...style };
  return grid;
}

/** Rows that follow one another and are of the same height, in points. */
export function heightRuns({ heights }: SheetLook): { from: number; to: number; points: number }[] {
  const runs: { from: number; to: number; points: number }[] = [];
  const rows = Object.keys(heights).map(Number);
  for (const row of rows.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    const points = heights[row]!;
    if (last?.to === row - 1 && last.points === points) last.to = row;
    else runs.push({ from: row, to: row, points });
  }
  return runs;
}

/** How far down and to the right a look reaches, contents apart. */
export function reachOf({ merges, styles, heights, page }: SheetLook): { bottom: number; right: number } {
  const areas = [...merges, ...styles.map(({ area }) => area), page.area];
  return {
    bottom: Math.max(...areas.map(({ bottom }) => bottom), ...Object.keys(heights).map(Number)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
