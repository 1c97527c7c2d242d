import { attributes, DECLARATION, escapeXml } from './xml';

/** How a cell looks. Colours are RRGGBB. */
export interface Style {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'none';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  readonly format?: string;
}

/** What a conditional format changes. */
export interface Highlight {
  readonly color?: string;
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Collects the styles that cells ask for and numbers each once. */
export class StyleBook {
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly formats = new Numbered();
  private readonly xfs = new Numbered();
  private readonly highlights = new Numbered();

  constructor(private readonly base: { readonly font: string; readonly size: number }) {
    this.fills.of('<patternFill patternType="none"/>');
    this.fills.of('<patternFill patternType="gray125"/>');
    this.of({});
  }

  /** Index for a cell's `s`. */
  of(style: Style): number {
    const font = this.fonts.of(fontXml({ ...this.base, ...style }));
    const fill = style.fill ? this.fills.of(solid('fgColor', style.fill)) : 0;
    const border = this.borders.of(style.border === 'thin' ? THIN : NO_BORDER);
    const format = style.format ? FIRST_FORMAT + this.formats.of(style.format) : 0;
    const alignment = attributes({
      horizontal: style.horizontal,
      vertical: style.vertical ?? 'center',
      wrapText: style.wrap,
    });
    const parts = attributes({
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      applyNumberFormat: format > 0,
      applyFont: font > 0,
      applyFill: fill > 0,
      applyBorder: border > 0,
      applyAlignment: true,
    });
    return this.xfs.of(`<xf${parts}><alignment${alignment}/></xf>`);
  }

  /** Index for a conditional format's `dxfId`. */
  highlight({ color, fill, bold }: Highlight): number {
    const font = `<font>${bold ? '<b/>' : ''}${color ? `<color rgb="FF${color}"/>` : ''}</font>`;
    return this.highlights.of(`<dxf>${font}${fill ? `<fill>${solid('bgColor', fill)}</fill>` : ''}</dxf>`);
  }

  xml(): string {
    const formats = this.formats.all.map(
      (code, i) => `<numFmt numFmtId="${FIRST_FORMAT + i}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      `${DECLARATION}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">`,
      formats.length > 0 ? list('numFmts', formats) : '',
      list('fonts', this.fonts.all),
      list('fills', this.fills.all.map((fill) => `<fill>${fill}</fill>`)),
      list('borders', this.borders.all),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', this.xfs.all),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      list('dxfs', this.highlights.all),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  } // prettier-ignore
}

/** Formats of a workbook's own count from here. */
const FIRST_FORMAT = 164;
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
const THIN = `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border>`;

const solid = (which: 'fgColor' | 'bgColor', color: string): string =>
  `<patternFill patternType="solid"><${which} rgb="FF${color}"/>${which === 'fgColor' ? '<bgColor indexed="64"/>' : ''}</patternFill>`;

const list = (name: string, items: readonly string[]): string => `<${name} count="${items.length}">${items.join('')}</${name}>`;

function fontXml(style: Style & { font: string; size: number }): string {
  return `<font>${fontParts(style)}<name val="${escapeXml(style.font)}"/><family val="2"/></font>`;
}

/** The part of a font that cells and rich text runs write alike. */
export function fontParts({ bold, italic, strike, color, size }: Style): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${strike ? '<strike/>' : ''}`;
  return `${marks}${size ? `<sz val="${size}"/>` : ''}<color rgb="FF${color ?? '000000'}"/>`;
}

/** Texts that are numbered in the order in which they first come. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    let n = this.numbers.get(text);
    if (n === undefined) this.numbers.set(text, (n = this.numbers.size));
    return n;
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }
}
