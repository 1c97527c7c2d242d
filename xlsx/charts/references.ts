import type { Area } from '../../shared/book/model';
import { fixedA1, parseArea } from '../read/area';

export interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

/** Cells as a chart names them: `'跟单_看板'!$A$2:$A$9`. The name is quoted whatever it is, which every program reads. */
export function referenceText({ sheet, area: { top, left, bottom, right } }: Reference): string {
  const from = fixedA1(top, left);
  const cells = top === bottom && left === right ? from : `${from}:${fixedA1(bottom, right)}`;
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** Undefined for what is not one area of one sheet of the same book. */
export function parseReference(text: string): Reference | undefined {
  const bang = text.lastIndexOf('!');
  const area = parseArea(text.slice(bang + 1));
  const name = text.slice(0, Math.max(0, bang));
  const quoted = /^'((?:[^']|'')+)'$/.exec(name)?.[1]?.replaceAll("''", "'");
  const sheet = quoted ?? (/^[^'!:[\]]+$/.test(name) ? name : undefined);
  return area && sheet !== undefined && !/[[\]]/.test(sheet) ? { sheet, area } : undefined;
}
