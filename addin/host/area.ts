import { a1, columnNumber, MAX_COLUMN, MAX_ROW, type Place } from '../../shared/book/address';
import type { Area } from '../../shared/book/model';

/** The rectangles of an address as Excel gives it: `Sheet1!A1:B2`, `'a b'!C3,'a b'!D4:D9`, `A:C`, `2:7`. What is no address is left out. */
export function areasOf(address: string): Area[] {
  return partsOf(address).flatMap((part) => areaOf(part) ?? []);
}

/** `B2:D9`, or `B2` for one cell. */
export function textOf({ top, left, bottom, right }: Area): string {
  const first = a1(top, left);
  return top === bottom && left === right ? first : `${first}:${a1(bottom, right)}`;
}

/** The sheet that an address names, without its quotes. */
export function sheetOfAddress(address: string): string {
  const bang = address.lastIndexOf('!');
  const name = address.slice(0, Math.max(0, bang));
  return /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A place as a name in tables of places. */
export const placeText = ({ sheet, row, column }: Place): string => `${row},${column}!${sheet}`;

export const cellsIn = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

/** A sheet's name may hold commas, but then it is in quotes. */
function partsOf(address: string): string[] {
  const parts: string[] = [];
  let [from, isQuoted] = [0, false];
  for (let i = 0; i < address.length; i++) {
    if (address[i] === "'") isQuoted = !isQuoted;
    else if (address[i] === ',' && !isQuoted) {
      parts.push(address.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, address.slice(from)];
}

function areaOf(part: string): Area | undefined {
  const [first = '', last = first] = part
    .slice(part.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .trim()
    .split(':');
  const [from, to] = [cornerOf(first), cornerOf(last)];
  if (!from || !to) return undefined;
  return {
    top: from.row ?? 1,
    left: from.column ?? 1,
    bottom: to.row ?? MAX_ROW,
    right: to.column ?? MAX_COLUMN,
  };
}

/** A corner; without a row of whole columns, without a column of whole rows. */
function cornerOf(text: string): { row?: number; column?: number } | undefined {
  const match = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text);
  if (!match || text === '') return undefined;
  const [, letters = '', digits = ''] = match;
  const column = letters === '' ? undefined : columnNumber(letters);
  const row = digits === '' ? undefined : Number(digits);
  return column === 0 || row === 0 ? undefined : { row, column };
}
