import { defineKind } from '../kind';
import { invalidArgument } from '../errors';
import { areaOf, type CellRange } from './cells';
import { lookOf, lookWriter, setLook } from './look';

/** A colour as Excel answers it: `#RRGGBB` in capitals. */
const colour = (name: string) =>
  lookWriter(name, (value) => /^(#[0-9a-f]{6}|[a-z]{3,20})$/i.test(String(value)));

export const fillKind = defineKind<CellRange>('RangeFill', {
  read: { color: (range) => capital(lookOf('fillColor', '#FFFFFF')(range)) },
  write: { color: colour('fillColor') },
  call: { clear: (range, _, host) => setLook(range, 'fillColor', undefined, host) },
});

export const fontKind = defineKind<CellRange>('RangeFont', {
  read: {
    bold: lookOf('bold', false),
    italic: lookOf('italic', false),
    underline: lookOf('underline', 'None'),
    strikethrough: lookOf('strikethrough', false),
    color: (range) => capital(lookOf('fontColor', '#000000')(range)),
    name: lookOf('fontName', 'Calibri'),
    size: lookOf('fontSize', 11),
  },
  write: {
    bold: lookWriter('bold', (value) => typeof value === 'boolean'),
    italic: lookWriter('italic', (value) => typeof value === 'boolean'),
    underline: lookWriter('underline', (value) => typeof value === 'string'),
    strikethrough: lookWriter('strikethrough', (value) => typeof value === 'boolean'),
    color: colour('fontColor'),
    name: lookWriter('fontName', (value) => typeof value === 'string' && value !== ''),
    size: lookWriter('fontSize', (value) => typeof value === 'number' && value >= 1 && value <= 409),
  },
});

const capital = (value: unknown): unknown =>
  typeof value === 'string' && value.startsWith('#') ? value.toUpperCase() : value;

/** What is asked of each cell by itself: the fill or the protection, of all that Excel would tell. */
export function cellProperties(range: CellRange, wanted: unknown): unknown[][] {
  const { format } = (wanted ?? {}) as { format?: { fill?: { color?: unknown }; protection?: unknown } };
  const [withFill, withLocks] = [format?.fill?.color === true, format?.protection === true];
  if (!withFill && !withLocks) throw invalidArgument();
  const { top, left, bottom, right } = areaOf(range);
  const lines: unknown[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: unknown[] = [];
    for (let column = left; column <= right; column++) {
      const look = range.sheet.cell(row, column)?.look;
      const fill = { color: capital(look?.['fillColor'] ?? '#FFFFFF') };
      const protection = {
        formulaHidden: look?.['formulaHidden'] ?? false,
        locked: look?.['locked'] ?? true,
      };
      line.push({ format: { ...(withFill && { fill }), ...(withLocks && { protection }) } });
    }
    lines.push(line);
  }
  return lines;
}
