import type { Area } from '../../../shared/book/model';
import { invalidArgument } from '../errors';
import { defineKind } from '../kind';
import type { OfficeHost } from '../state';
import { areaOf, filledPart, isWholeColumns, isWholeRows, type CellRange } from './cells';
import { lookOf, setLook } from './look';

/** Where a border is: the edges of a range, and what is between its cells. */
const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'];
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'];

interface Border {
  readonly range: CellRange;
  readonly side: string;
}

export const bordersKind = defineKind<CellRange>('RangeBorderCollection', {
  read: { count: () => SIDES.length },
  items: (range) => SIDES.map((side) => borderKind({ range, side })),
  item: (range, side) => {
    if (!SIDES.includes(String(side))) throw invalidArgument();
    return borderKind({ range, side: String(side) });
  },
  to: {
    getItemAt: (range, [index]) => borderKind({ range, side: SIDES[Number(index)] ?? bad() }),
  },
});

const borderKind = defineKind<Border>('RangeBorder', {
  ids: ({ side }) => ({ Id: side }),
  read: {
    sideIndex: ({ side }) => side,
    style: of('Style', 'None'),
    color: of('Color', '#000000'),
    weight: of('Weight', 'Thin'),
  },
  write: {
    style: to('Style', STYLES),
    weight: to('Weight', WEIGHTS),
    color: (border, value, host) => {
      put(border, 'Color', String(value).toUpperCase(), host);
      // A border that gets a colour can be seen.
      if (of('Style', 'None')(border) === 'None') put(border, 'Style', 'Continuous', host);
    },
  },
});

function of(what: string, usual: string) {
  return (border: Border): unknown => {
    const cells = cellsOf(border);
    return cells ? lookOf(cells.name + what, usual)(cells.range) : usual;
  };
}

function to(what: string, allowed: readonly string[]) {
  return (border: Border, value: unknown, host: OfficeHost): void => {
    if (!allowed.includes(String(value))) throw invalidArgument();
    put(border, what, value, host);
  };
}

function put(border: Border, what: string, value: unknown, host: OfficeHost): void {
  const cells = cellsOf(border);
  if (cells) setLook(cells.range, cells.name + what, value, host);
}

/** The cells that carry a border, and on which of their own sides. */
function cellsOf({ range, side }: Border): { range: CellRange; name: string } | undefined {
  const whole = areaOf(range);
  const area = isWholeColumns(whole) || isWholeRows(whole) ? filledPart(range) : whole;
  const part = area && partOf(area, side);
  if (!part || part.area.top > part.area.bottom || part.area.left > part.area.right) return undefined;
  return { range: { sheet: range.sheet, area: part.area }, name: `border${part.name}` };
}

function partOf(area: Area, side: string): { area: Area; name: string } {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, name: 'Top' };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, name: 'Bottom' };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, name: 'Left' };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, name: 'Right' };
    case 'InsideHorizontal':
      return { area: { ...area, bottom: area.bottom - 1 }, name: 'Bottom' };
    case 'InsideVertical':
      return { area: { ...area, right: area.right - 1 }, name: 'Right' };
    default:
      return { area, name: side };
  }
}

function bad(): never {
  throw invalidArgument();
}
