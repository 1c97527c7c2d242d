import {
  BooleanNumber,
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { CellWrite, ColumnLook, NewSheet } from '../../shared/book/patch';
import { toneLook } from './tones';
import { pixelsOfWidth } from '../open/sheet-looks';
import { fitsDropDown } from '../../shared/book/drop-down';
import { cellOf } from './cells';
import { DATE, DATE_TIME } from './functions';
import { rangeOf, ruleOf, validationOf } from './rules';
import type { Steps } from './steps';

/**
 * Adds a sheet of ours as the .xlsx format would write it: a frozen header, widths, formats, colours, lists. `page`: what is
 * otherwise about one that is to be printed.
 */
export function addSheet(steps: Steps, sheet: NewSheet, id: string, page?: Partial<IWorksheetData>): void {
  const cellData: Record<number, Record<number, ICellData>> = {};
  sheet.rows.forEach((row, r) =>
    row.forEach((write, c) => {
      if (!write || write.as === 'blank') return;
      (cellData[r] ??= {})[c] =
        r === 0 ? { ...writtenCell(write), s: HEADER } : dressed(write, sheet.columns[c]);
    }),
  );
  const columns = Math.max(sheet.columns.length, ...sheet.rows.map((row) => row.length));
  const data: Partial<IWorksheetData> = {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: sheet.rows.length + 500,
    columnCount: Math.max(26, columns + 4),
    freeze: sheet.rows.length > 0 ? { startRow: 1, startColumn: -1, ySplit: 1, xSplit: 0 } : undefined,
    cellData,
    columnData: Object.fromEntries(
      sheet.columns.flatMap((look, c) =>
        look.width === undefined ? [] : [[c, { w: pixelsOfWidth(look.width) }]],
      ),
    ),
  };
  if (page) return steps.addSheet(mergeWorksheetSnapshotWithDefault({ ...data, freeze: undefined, ...page }));
  steps.addSheet(mergeWorksheetSnapshotWithDefault(data));
  sheet.columns.forEach((look, c) => addLook(steps, id, look, c + 1, 2, sheet.rows.length + 500));
}

/** The colours and the list of a column, between two rows counted from 1. */
export function addLook(
  steps: Steps,
  sheetId: string,
  look: ColumnLook,
  column: number,
  top: number,
  bottom: number,
): void {
  const areas = [{ top, left: column, bottom: Math.max(top, bottom), right: column }];
  const name = `${sheetId}-${column}-${top}`;
  // What is added last wins, so the first tone comes last.
  [...(look.tones ?? [])].reverse().forEach(({ text, tone }, i) => {
    if (text === '') return;
    const rule = ruleOf(
      { areas, stops: false, test: { kind: 'text', how: 'begins', text }, look: toneLook(tone) },
      `tone-${name}-${i}`,
    );
    if (rule) steps.rule(sheetId, rule);
  });
  if (look.choices && look.choices.length > 0 && fitsDropDown(look.choices))
    steps.list(sheetId, {
      ...validationOf({ areas, choices: look.choices, allowsBlank: true, isStrict: true }, `list-${name}`),
      ranges: areas.map(rangeOf),
    });
}

/** A written value as a cell, nothing of what was there left. */
export function writtenCell(write: CellWrite): ICellData {
  const none = { f: null, si: null, p: null, custom: null };
  if (write.as === 'blank') return { ...none, v: null, t: null };
  if (write.as === 'formula') {
    const f = write.formula.startsWith('=') ? write.formula : `=${write.formula}`;
    return write.value === null ? { ...none, v: null, t: null, f } : { ...none, ...cellOf(write.value), f };
  }
  if (write.as === 'text' && write.value === '') return { ...none, v: null, t: null };
  return { ...none, ...cellOf(write.value) };
}

function dressed(write: CellWrite, look: ColumnLook | undefined): ICellData {
  const pattern = patternFor(write) ?? formatOf(look?.format);
  const style: IStyleData = {
    ...(pattern !== undefined && { n: { pattern } }),
    ...(look?.wrap && { tb: 3 }),
  };
  return Object.keys(style).length > 0 ? { ...writtenCell(write), s: style } : writtenCell(write);
}

/** The number format that a date needs to be seen as one. */
export function patternFor(write: CellWrite): string | undefined {
  return write.as === 'date' ? DATE : write.as === 'datetime' ? DATE_TIME : undefined;
}

const formatOf = (format: ColumnLook['format']): string | undefined =>
  format === 'date' ? DATE : format === 'datetime' ? DATE_TIME : undefined;

const HEADER: IStyleData = {
  bl: BooleanNumber.TRUE,
  cl: { rgb: '#1f2937' },
  bg: { rgb: '#e5e9f0' },
};
