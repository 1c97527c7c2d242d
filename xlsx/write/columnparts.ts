import type { ColumnLook } from '../../shared/book/patch';
import type { Area } from '../../shared/book/model';
import { a1 } from '../../shared/book/address';
import { areaText } from '../read/area';
import { childrenNamed, parseElements, type XmlElement } from '../xml/element';
import { escapeXml } from '../xml/text';
import { withAttribute } from '../xml/edit';
import type { ColumnRange } from './cellstyles';
import type { StyleBook } from './stylebook';

/** Width and default format of one column. */
export interface ColumnDress {
  readonly column: number;
  readonly width?: number;
  readonly style?: number;
  /** Others use it too: it is never narrowed, and stays shown or hidden as it is. */
  readonly isShared?: boolean;
}

/** The columns' own formats, as `cols` gives them. */
export function columnRanges(cols: XmlElement | undefined): ColumnRange[] {
  return childrenNamed(cols, 'col').map(({ attributes }) => ({
    min: Number(attributes.get('min')),
    max: Number(attributes.get('max')),
    style: Number(attributes.get('style') ?? 0),
  }));
}

/** The `cols` element with the columns set; a range that covers one is split around it, the others stay as written. */
export function colsXml(
  cols: Buffer | undefined,
  part: string,
  prefix: string,
  dresses: readonly ColumnDress[],
): string {
  const element = cols && parseElements(cols, part);
  let list = childrenNamed(element, 'col').map((col) => ({
    min: Number(col.attributes.get('min')),
    max: Number(col.attributes.get('max')),
    tag: cols!.toString('utf8', col.start, col.isEmpty ? col.end : col.innerStart).replace(/\s*\/?>$/, '/>'),
  }));
  for (const { column, width: wanted, style, isShared = false } of dresses) {
    const covering = list.find(({ min, max }) => column >= min && column <= max);
    const now = Number(/\swidth\s*=\s*["']([\d.]+)/.exec(covering?.tag ?? '')?.[1] ?? 0);
    const width = isShared && wanted !== undefined && now >= wanted ? undefined : wanted;
    let tag = (covering?.tag ?? `<${prefix}col/>`).replace(
      isShared
        ? /\s(bestFit)\s*=\s*("[^"]*"|'[^']*')/g
        : /\s(hidden|collapsed|bestFit)\s*=\s*("[^"]*"|'[^']*')/g,
      '',
    );
    if (style !== undefined) tag = withAttribute(tag, 'style', String(style));
    if (width !== undefined)
      tag = withAttribute(withAttribute(tag, 'width', String(width)), 'customWidth', '1');
    if (!/\swidth\s*=/.test(tag)) tag = withAttribute(tag, 'width', '9.140625');
    const own = { min: column, max: column, tag };
    list = list.flatMap((item) => (item === covering ? splitAround(item, own) : [item]));
    if (!covering) list.push(own);
  }
  list.sort((a, b) => a.min - b.min);
  const tags = list.map(({ min, max, tag }) =>
    withAttribute(withAttribute(tag, 'min', String(min)), 'max', String(max)),
  );
  return `<${prefix}cols>${tags.join('')}</${prefix}cols>`;
}

interface Col {
  readonly min: number;
  readonly max: number;
  readonly tag: string;
}

function splitAround(range: Col, own: Col): Col[] {
  const before = { ...range, max: own.min - 1 };
  const after = { ...range, min: own.max + 1 };
  return [before, own, after].filter(({ min, max }) => min <= max);
}

/** Conditional colours: a cell that begins with the text takes the tone. Earlier texts win. */
export function tonesXml(
  prefix: string,
  area: Area,
  tones: NonNullable<ColumnLook['tones']>,
  styles: StyleBook,
  priority: number,
): string {
  const first = a1(area.top, area.left);
  const rules = tones.map(({ text, tone }, i) => {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    const formula = escapeXml(`LEFT(${first},${text.length})=${quoted}`);
    return (
      `<${prefix}cfRule type="beginsWith" dxfId="${styles.tone(tone)}" priority="${priority + i}" operator="beginsWith" text="${escapeXml(text)}">` +
      `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`
    );
  });
  return `<${prefix}conditionalFormatting sqref="${areaText(area)}">${rules.join('')}</${prefix}conditionalFormatting>`;
}

export function choicesXml(prefix: string, area: Area, choices: readonly string[]): string {
  const list = escapeXml(`"${choices.join(',').replaceAll('"', '""')}"`);
  return (
    `<${prefix}dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${areaText(area)}">` +
    `<${prefix}formula1>${list}</${prefix}formula1></${prefix}dataValidation>`
  );
}
