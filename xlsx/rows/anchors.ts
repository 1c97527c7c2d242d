import type { RowGrowth } from '../../shared/book/row-growth';
import { childNamed, parseElements, type XmlElement } from '../xml/element';
import { spliceAttribute, Splices } from '../xml/edit';
import { rawText } from '../xml/text';
import { grownFormula, type GrowthTask } from './task';

const ANCHORS = new Set(['twoCellAnchor', 'oneCellAnchor']);

/**
 * A drawing of a sheet: pictures and shapes below the repeated rows move with them, those that reach over them grow as in
 * Excel where they are set to, else they keep their size; texts that are taken from cells follow these. Undefined where
 * nothing changes. `growth` is undefined for drawings on other sheets.
 */
export function grownDrawing(
  task: GrowthTask,
  part: string,
  sheet: string,
  growth: RowGrowth | undefined,
): Buffer | undefined {
  const bytes = task.pkg.read(part);
  const splices = new Splices();
  const visit = (element: XmlElement): void => {
    if (growth && ANCHORS.has(element.name)) moveAnchor(growth, bytes, element, splices);
    const link = element.attributes.get('textlink');
    const moved = link ? grownFormula(task, link, { sheet }, sheet) : link;
    if (moved !== undefined && moved !== link) spliceAttribute(splices, bytes, element, 'textlink', moved);
    element.children.forEach(visit);
  };
  const root = parseElements(bytes, part);
  if (root) visit(root);
  return splices.isEmpty ? undefined : splices.apply(bytes, part);
}

function moveAnchor(growth: RowGrowth, bytes: Buffer, anchor: XmlElement, splices: Splices): void {
  const mode = anchor.attributes.get('editAs') ?? 'twoCell';
  const from = rowIn(bytes, childNamed(anchor, 'from'));
  const to = rowIn(bytes, childNamed(anchor, 'to'));
  if (!from || mode === 'absolute') return;
  const start = growth.first(from.row + 1) - 1;
  if (start !== from.row) splices.put(from.start, from.end, String(start));
  if (!to) return;
  const end = mode === 'oneCell' ? to.row + start - from.row : endRow(growth, to.row, to.isAtTop);
  if (end !== to.row) splices.put(to.start, to.end, String(end));
}

/** Where the lower edge comes to lie, rows counted from 0; one at the very top of a row ends with the row above. */
function endRow(growth: RowGrowth, row: number, isAtTop: boolean): number {
  return isAtTop && row > 0 ? growth.first(row) : growth.first(row + 1) - 1;
}

function rowIn(bytes: Buffer, marker: XmlElement | undefined) {
  const row = childNamed(marker, 'row');
  if (!row) return undefined;
  const text = rawText(bytes, row.innerStart, row.innerEnd).trim();
  if (!/^\d{1,7}$/.test(text)) return undefined;
  const offset = childNamed(marker, 'rowOff');
  const isAtTop = offset !== undefined && /^\s*0\s*$/.test(rawText(bytes, offset.innerStart, offset.innerEnd)); // prettier-ignore
  return { start: row.innerStart, end: row.innerEnd, row: Number(text), isAtTop };
}

/** The boxes of comments in the drawing of old: each moves with its cell. */
export function grownNotes(growth: RowGrowth, xml: Buffer): Buffer {
  // As latin1 every byte is a character and comes back the same.
  const text = xml.toString('latin1');
  const moved = text.replace(/<x:ClientData\b[^>]*>.*?<\/x:ClientData>/gs, (data) => {
    const row = Number(/<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(data)?.[1] ?? anchorRow(data));
    const by = growth.first(row + 1) - 1 - row;
    if (!(by > 0)) return data;
    return data
      .replace(/(<x:Row>\s*)(\d+)/, (_, before: string, old: string) => before + (Number(old) + by))
      .replace(/(<x:Anchor>)([^<]*)/, (_, before: string, list: string) => before + movedAnchor(list, by));
  });
  return moved === text ? xml : Buffer.from(moved, 'latin1');
}

/** `left column, offset, top row, offset, right column, offset, bottom row, offset`. */
function movedAnchor(list: string, by: number): string {
  return list
    .split(',')
    .map((item, i) => (i === 2 || i === 6 ? item.replace(/\d+/, (row) => String(Number(row) + by)) : item))
    .join(',');
}

const anchorRow = (data: string): string =>
  /<x:Anchor>([^<]*)/.exec(data)?.[1]?.split(',')[2]?.trim() ?? 'none';
