import { columnLetters, columnNumber, quoteSheet } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';
import type { Workbook } from '../spreadsheet/workbook';
import type { Worksheet } from '../spreadsheet/worksheet';
import { invalid, notEmulated } from './errors';
import { gridOf } from './grid';

export interface SheetArea {
  readonly sheet: Worksheet;
  readonly area: Area;
}

/** Reads A1 and absolute R1C1 ranges, a sheet's name alone, open ends (`A:C`, `2:5`, `A2:A`). Throws as Google does for what is outside of the grid or no range. */
export function parseRange(text: string, workbook: Workbook): SheetArea {
  const bang = text.lastIndexOf('!');
  const named = bang < 0 ? workbook.find(unquoted(text)) : undefined;
  const sheet =
    bang < 0
      ? (named ?? workbook.sheets[0])
      : workbook.sheets.find(({ name }) => name === unquoted(text.slice(0, bang)));
  if (!sheet) throw invalid(`Unable to parse range: ${text}`);
  const grid = gridOf(sheet);
  const all: Area = { top: 1, left: 1, bottom: grid.rows, right: grid.columns };
  if (named) return { sheet, area: all };
  const area = areaOf(bang < 0 ? text : text.slice(bang + 1), all);
  if (!area) throw invalid(`Unable to parse range: ${text}`);
  if (
    area.top > grid.rows ||
    area.left > grid.columns ||
    area.bottom > grid.rows ||
    area.right > grid.columns
  )
    throw invalid(
      `Range (${text}) exceeds grid limits. Max rows: ${grid.rows}, max columns: ${grid.columns}`,
    );
  return { sheet, area };
}

function areaOf(text: string, all: Area): Area | undefined {
  const absolute = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (absolute) {
    const [top, left, bottom = top, right = left] = absolute
      .slice(1)
      .map((digits) => (digits === undefined ? undefined : Number(digits))) as [
      number,
      number,
      number?,
      number?,
    ];
    return ordered({ top, left, bottom, right });
  }
  if (/^R\[?-?\d*\]?C\[/i.test(text) || /^R\[/i.test(text)) throw notEmulated(`relative R1C1 range ${text}`);
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d+)?(?::\$?([A-Za-z]{1,3})?\$?(\d+)?)?$/.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const isRange = text.includes(':');
  if (!isRange && (match[1] === undefined || match[2] === undefined)) return undefined;
  if (isRange && match[3] === undefined && match[4] === undefined) return undefined;
  const [c1, r1, c2, r2] = [match[1], match[2], match[3], match[4]];
  return ordered({
    top: r1 === undefined ? 1 : Number(r1),
    left: c1 === undefined ? 1 : columnNumber(c1),
    bottom: isRange ? (r2 === undefined ? all.bottom : Number(r2)) : Number(r1),
    right: isRange ? (c2 === undefined ? all.right : columnNumber(c2)) : columnNumber(c1!),
  });
}

function ordered({ top, left, bottom, right }: Area): Area | undefined {
  if (Math.min(top, left, bottom, right) < 1) return undefined;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

function unquoted(name: string): string {
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** As answers name a range. */
export function textOf({ sheet, area }: SheetArea): string {
  const from = `${columnLetters(area.left)}${area.top}`;
  const to = `${columnLetters(area.right)}${area.bottom}`;
  return `${quoteSheet(sheet.name)}!${from === to ? from : `${from}:${to}`}`;
}
