import { defineKind } from '../kind';
import type { CellRange } from './cells';
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
