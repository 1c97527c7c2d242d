import type { RichText } from './sheet';
import { fontParts } from './style';
import { DECLARATION, escapeXml, textNode } from './xml';

/** The shared strings of a workbook. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  constructor(private readonly font: string) {}

  plain(text: string): number {
    return this.numberOf(`<si>${textNode('t', text)}</si>`);
  }

  rich({ runs }: RichText): number {
    const parts = runs.map(({ text, style }) => {
      const look = style
        ? `<rPr>${fontParts({ size: 10, ...style })}<rFont val="${escapeXml(this.font)}"/><family val="2"/></rPr>`
        : '';
      return `<r>${look}${textNode('t', text)}</r>`;
    });
    return this.numberOf(`<si>${parts.join('')}</si>`);
  }

  xml(): string {
    const counts = `count="${this.uses}" uniqueCount="${this.numbers.size}"`;
    const items = [...this.numbers.keys()].join('');
    return `${DECLARATION}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ${counts}>${items}</sst>`;
  }

  private numberOf(item: string): number {
    this.uses++;
    let n = this.numbers.get(item);
    if (n === undefined) this.numbers.set(item, (n = this.numbers.size));
    return n;
  }
}
