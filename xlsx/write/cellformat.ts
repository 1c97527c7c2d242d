import { childNamed, type XmlElement } from '../xml/element';
import { escapeXml } from '../xml/text';
import { withAttribute } from '../xml/edit';

/** One `xf` of a workbook's cell formats. */
export class CellFormat {
  static readonly plain = new CellFormat(
    new Map([
      ['numFmtId', '0'],
      ['fontId', '0'],
      ['fillId', '0'],
      ['borderId', '0'],
      ['xfId', '0'],
    ]),
    '',
    '',
    false,
  );

  /** Equal for formats that look the same. */
  readonly key: string;

  constructor(
    private readonly attributes: ReadonlyMap<string, string>,
    private readonly alignment: string,
    /** The rest of the content (protection, extensions), as it is written. */
    private readonly rest: string,
    readonly isUnlocked: boolean,
  ) {
    const sorted = [...attributes].map(([name, value]) => `${name}=${value}`).sort();
    this.key = `${sorted.join(' ')}|${alignment}|${rest}`;
  }

  /** A number among its attributes; -1 without one. */
  number(name: string): number {
    const text = this.attributes.get(name) ?? '';
    return /^\d{1,9}$/.test(text) ? Number(text) : -1;
  }

  with(changes: Readonly<Record<string, string>>, wrap?: boolean): CellFormat {
    const attributes = new Map([...this.attributes, ...Object.entries(changes)]);
    let alignment = this.alignment;
    if (wrap) {
      alignment = withAttribute(
        alignment === '' ? '<alignment vertical="top"/>' : alignment,
        'wrapText',
        '1',
      );
      attributes.set('applyAlignment', '1');
    }
    return new CellFormat(attributes, alignment, this.rest, this.isUnlocked);
  }

  /** The same with these words about where its text stands; others that it has are kept. */
  aligned(changes: Readonly<Record<string, string>>): CellFormat {
    if (Object.keys(changes).length === 0) return this;
    let alignment = this.alignment === '' ? '<alignment/>' : this.alignment;
    for (const [name, value] of Object.entries(changes)) alignment = withAttribute(alignment, name, value);
    const attributes = new Map([...this.attributes, ['applyAlignment', '1']]);
    return new CellFormat(attributes, alignment, this.rest, this.isUnlocked);
  }

  xml(prefix: string): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const alignment = this.alignment.replace(/^<(\w+:)?alignment/, `<${prefix}alignment`);
    const content = alignment + this.rest;
    return content === ''
      ? `<${prefix}xf${attributes}/>`
      : `<${prefix}xf${attributes}>${content}</${prefix}xf>`;
  }
}

/** A format as it is written: its bytes, and the same as an element. */
export function readCellFormat(bytes: Buffer, xf: XmlElement): CellFormat {
  const text = (child: XmlElement): string => bytes.toString('utf8', child.start, child.end);
  const alignment = childNamed(xf, 'alignment');
  const rest = xf.children.filter((child) => child !== alignment).map(text);
  const locked = childNamed(xf, 'protection')?.attributes.get('locked');
  return new CellFormat(
    xf.attributes,
    alignment ? text(alignment) : '',
    rest.join(''),
    locked === '0' || locked === 'false',
  );
}
