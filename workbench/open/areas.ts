import type { Area } from '../../shared/book/model';
import { MAX_COLUMN, MAX_ROW, columnNumber } from '../../shared/book/address';
import { parseArea } from '../../xlsx/read/area';

/** Reads a list of areas, `B2:D9 F3`; whole columns and rows too. What is none is left out. */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((one) => {
    const area = parseArea(one) ?? wholeLines(one);
    return area ? [area] : [];
  });
}

function wholeLines(text: string): Area | undefined {
  const [from = '', to = ''] = text.replaceAll('$', '').split(':');
  if (/^[a-z]{1,3}$/i.test(from) && /^[a-z]{1,3}$/i.test(to)) {
    const [left, right] = [columnNumber(from), columnNumber(to)].sort((a, b) => a - b) as [number, number];
    return left > 0 ? { top: 1, left, bottom: MAX_ROW, right } : undefined;
  }
  if (/^\d{1,7}$/.test(from) && /^\d{1,7}$/.test(to)) {
    const [top, bottom] = [Number(from), Number(to)].sort((a, b) => a - b) as [number, number];
    return top > 0 && bottom <= MAX_ROW ? { top, left: 1, bottom, right: MAX_COLUMN } : undefined;
  }
  return undefined;
}
