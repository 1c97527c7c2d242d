import type { CellValue } from '../book/model';
import { plainText } from './text';

/** What a point is for in a column of figures: `1.234,50` groups thousands, `1,234.50` parts decimals. */
export type PointUse = 'groups' | 'decimals';

/** One point and three digits behind it: 1.234 is one and a bit, or a thousand and more. `0.500` is no thousand. */
const EITHER = /(?<![\d.,'])[1-9]\d{0,2}\.\d{3}(?![\d.,'])/;
/** `1.234,50`, `1.234.567`, `12,5`. */
const GROUPS = /(?<![\d.,'])(?:\d{1,3}(?:\.\d{3})+,\d{1,2}|\d{1,3}(?:\.\d{3}){2,}|\d+,\d{1,2})(?![\d.,'])/;
/** `1,234.50`, `12.5`, `1234.567`, `0.125`, `1.2345`. */
const DECIMALS =
  /(?<![\d.,'])(?:\d{1,3}(?:[,' ]\d{3})+\.\d+|\d+\.(?:\d{1,2}|\d{4,})|(?:0|\d{4,})\.\d{3})(?![\d.,'])/;

/** Whether the figure of a text may be meant in both ways. */
export const pointMayGroup = (text: string): boolean => EITHER.test(plainText(text));

/** How the texts of a column use points; undefined where none tells, or they disagree. Figures tell nothing: they were read when they were typed. */
export function pointUseOf(values: Iterable<CellValue>): PointUse | undefined {
  let use: PointUse | undefined;
  for (const value of values) {
    if (typeof value !== 'string') continue;
    const text = plainText(value);
    const said = GROUPS.test(text) ? 'groups' : DECIMALS.test(text) ? 'decimals' : undefined;
    if (said === undefined) continue;
    if (use !== undefined && use !== said) return undefined;
    use = said;
  }
  return use;
}
