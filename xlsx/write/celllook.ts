import type { CellStyle, LineStyle } from '../../shared/book/sheet-look';
import type { XmlElement } from '../xml/element';
import { escapeXml } from '../xml/text';

/** The order in which spreadsheets write what a font says; some open no other. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

/** The workbook's own font with what the style says otherwise; undefined where it says nothing of it. */
export function fontXml(base: XmlElement | undefined, style: CellStyle): string | undefined {
  const { bold, italic, size, colour } = style;
  if (bold === undefined && italic === undefined && size === undefined && colour === undefined)
    return undefined;
  const said = new Map<string, string>();
  for (const { name, attributes } of base?.children ?? []) {
    const written = [...attributes].map(([key, value]) => ` ${key}="${escapeXml(value)}"`).join('');
    said.set(name, `<${name}${written}/>`);
  }
  const say = (name: string, xml: string | undefined): void =>
    void (xml === undefined ? said.delete(name) : said.set(name, xml));
  if (bold !== undefined) say('b', bold ? '<b/>' : undefined);
  if (italic !== undefined) say('i', italic ? '<i/>' : undefined);
  if (size !== undefined) say('sz', `<sz val="${size}"/>`);
  if (colour !== undefined) say('color', `<color rgb="FF${escapeXml(colour)}"/>`);
  return `<font>${FONT_ORDER.map((name) => said.get(name) ?? '').join('')}</font>`;
}

export function fillXml({ fill }: CellStyle): string | undefined {
  if (fill === undefined) return undefined;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${escapeXml(fill)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

export function borderXml({ left, right, top, bottom }: CellStyle): string | undefined {
  if (!left && !right && !top && !bottom) return undefined;
  return `<border>${line('left', left)}${line('right', right)}${line('top', top)}${line('bottom', bottom)}<diagonal/></border>`;
}

function line(side: string, style: LineStyle | undefined): string {
  return style === undefined ? `<${side}/>` : `<${side} style="${style}"><color auto="1"/></${side}>`;
}

/** What `alignment` says of the style; empty where nothing is to be said. */
export function alignmentOf({ across, down, wrap }: CellStyle): Record<string, string> {
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(wrap && { wrapText: '1' }),
  };
}
