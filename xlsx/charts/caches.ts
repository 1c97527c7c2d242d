import type { Area } from '../../shared/book/model';
import { escapeCell, escapeXml } from '../xml/text';
import type { ChartCells } from './cells';
import { referenceText } from './references';

/** A reference to cells of text, with what they show for programs that look into no cell. */
export const textReference = (cells: ChartCells, area: Area): string =>
  `<c:strRef>${formula(cells, area)}<c:strCache>${pointsXml('c:', cellsOf(area), cells.texts(area))}</c:strCache></c:strRef>`;

/** Likewise to figures; `format` is how their cells show them. */
export const numberReference = (cells: ChartCells, area: Area, format: string): string =>
  `<c:numRef>${formula(cells, area)}<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>` +
  `${pointsXml('c:', cellsOf(area), cells.numbers(area))}</c:numCache></c:numRef>`;

/** How many cells there are and what stands in those that hold something; `more`: attributes of a point besides its place. */
export function pointsXml(
  prefix: string,
  count: number,
  points: ReadonlyMap<number, string>,
  more: ReadonlyMap<number, string> = new Map(),
): string {
  const tags = [...points].map(
    ([at, value]) =>
      `<${prefix}pt idx="${at}"${more.get(at) ?? ''}><${prefix}v>${escapeCell(value)}</${prefix}v></${prefix}pt>`,
  );
  return `<${prefix}ptCount val="${count}"/>${tags.join('')}`;
}

export const cellsOf = ({ top, left, bottom, right }: Area): number =>
  (bottom - top + 1) * (right - left + 1);

const formula = ({ sheet }: ChartCells, area: Area): string =>
  `<c:f>${escapeXml(referenceText({ sheet, area }))}</c:f>`;
