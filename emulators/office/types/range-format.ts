import { invalidArgument } from '../errors';
import { defineKind } from '../kind';
import * as cells from './cells';
import { areaOf, guardLooks, type CellRange } from './cells';
import { bordersKind } from './borders';
import { fillKind, fontKind } from './range-look';
import { lookOf, lookWriter } from './look';
import { textOf } from './range-values';

/** Points to one character of the default font, and back: what Excel's default of 8.43 characters and 64 pixels gives. */
const POINTS_PER_CHARACTER = 48 / 8.43;
const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

export const rangeFormatKind = defineKind<CellRange>('RangeFormat', {
  read: {
    columnWidth: (range) => {
      const widths = new Set(
        columns(range).map((column) => range.sheet.widths.get(column) ?? STANDARD_WIDTH),
      );
      return widths.size === 1 ? [...widths][0]! * POINTS_PER_CHARACTER : null;
    },
    rowHeight: (range) => {
      const heights = new Set(rows(range).map((row) => range.sheet.heights.get(row) ?? STANDARD_HEIGHT));
      return heights.size === 1 ? [...heights][0]! : null;
    },
    useStandardHeight: (range) => {
      const states = new Set(rows(range).map((row) => !range.sheet.heights.has(row)));
      return states.size === 1 ? [...states][0]! : null;
    },
    wrapText: lookOf('wrapText', false),
    horizontalAlignment: lookOf('horizontalAlignment', 'General'),
    verticalAlignment: lookOf('verticalAlignment', 'Bottom'),
    indentLevel: lookOf('indentLevel', 0),
    shrinkToFit: lookOf('shrinkToFit', false),
  },
  write: {
    columnWidth: (range, value) => {
      guardLooks(range, 'allowFormatColumns');
      if (typeof value !== 'number' || value < 0 || value > 255 * POINTS_PER_CHARACTER)
        throw invalidArgument();
      for (const column of columns(range)) range.sheet.widths.set(column, value / POINTS_PER_CHARACTER);
    },
    rowHeight: (range, value) => {
      guardLooks(range, 'allowFormatRows');
      if (typeof value !== 'number' || value < 0 || value > 409.5) throw invalidArgument();
      for (const row of rows(range)) range.sheet.heights.set(row, value);
    },
    wrapText: lookWriter('wrapText', (value) => typeof value === 'boolean'),
    horizontalAlignment: lookWriter('horizontalAlignment', (value) => HORIZONTAL.includes(String(value))),
    verticalAlignment: lookWriter('verticalAlignment', (value) => VERTICAL.includes(String(value))),
    indentLevel: lookWriter(
      'indentLevel',
      (value) => typeof value === 'number' && value >= 0 && value <= 250,
    ),
    shrinkToFit: lookWriter('shrinkToFit', (value) => typeof value === 'boolean'),
  },
  to: {
    fill: (range) => fillKind(range),
    font: (range) => fontKind(range),
    borders: (range) => bordersKind(range),
    protection: (range) => formatProtectionKind(range),
  },
  call: {
    autofitColumns: (range) => {
      guardLooks(range, 'allowFormatColumns');
      for (const column of columns(range)) range.sheet.widths.set(column, widest(range, column));
    },
    autofitRows: () => null,
  },
});

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
];
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'];

const formatProtectionKind = defineKind<CellRange>('FormatProtection', {
  read: { locked: lookOf('locked', true), formulaHidden: lookOf('formulaHidden', false) },
  write: {
    locked: lookWriter('locked', (value) => typeof value === 'boolean'),
    formulaHidden: lookWriter('formulaHidden', (value) => typeof value === 'boolean'),
  },
});

function columns(range: CellRange): number[] {
  const { left, right } = areaOf(range);
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}

function rows(range: CellRange): number[] {
  const { top, bottom } = areaOf(range);
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

/** A wide character takes the room of two. */
function widest(range: CellRange, column: number): number {
  const within = cells.filledPart(range);
  let most = 0;
  for (let row = within?.top ?? 1; row <= (within?.bottom ?? 0); row++) {
    const text = textOf(range.sheet.cell(row, column));
    let length = 0;
    for (const letter of text) length += letter.charCodeAt(0) > 0x2e7f ? 2 : 1;
    most = Math.max(most, length);
  }
  return most === 0 ? STANDARD_WIDTH : most + 1;
}
