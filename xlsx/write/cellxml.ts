import { a1 } from '../../shared/book/address';
import { bareFormula } from '../../shared/book/compare';
import type { CellValue } from '../../shared/book/model';
import { isError } from '../../shared/book/model';
import type { CellWrite } from '../../shared/book/patch';
import { escapeCell } from '../xml/text';

/** Writes cells under the prefix of their sheet. Text goes in as inline text: literal, and no other part changes. */
export class CellWriter {
  private readonly cell: string;

  constructor(private readonly prefix: string) {
    this.cell = `${prefix}c`;
  }

  /** `style` below one is the default format; numbers are taken as they are (1904 books: converted before). */
  write(row: number, column: number, style: number, write: CellWrite): string {
    const open = `<${this.cell} r="${a1(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
    switch (write.as) {
      case 'blank':
        return `${open}/>`;
      case 'text':
        return write.value === ''
          ? `${open}/>`
          : `${open} t="inlineStr">${this.inline(write.value)}</${this.cell}>`;
      case 'boolean':
        return `${open} t="b">${this.value(write.value ? '1' : '0')}</${this.cell}>`;
      case 'formula':
        return this.formula(open, bareFormula(write.formula), write.value);
      default:
        return `${open}>${this.value(String(write.value))}</${this.cell}>`;
    }
  }

  private formula(open: string, formula: string, result: CellValue): string {
    const { prefix } = this;
    const f = `<${prefix}f>${escapeCell(formula)}</${prefix}f>`;
    const close = `</${this.cell}>`;
    if (result === null) return `${open}>${f}${close}`;
    if (typeof result === 'number') return `${open}>${f}${this.value(String(result))}${close}`;
    if (typeof result === 'boolean') return `${open} t="b">${f}${this.value(result ? '1' : '0')}${close}`;
    if (isError(result)) return `${open} t="e">${f}${this.value(escapeCell(result.error))}${close}`;
    return `${open} t="str">${f}${this.value(escapeCell(result))}${close}`;
  }

  private value(content: string): string {
    return `<${this.prefix}v>${content}</${this.prefix}v>`;
  }

  private inline(text: string): string {
    const { prefix } = this;
    // Leading, trailing and line-breaking space survives only when it is declared.
    const space = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
    return `<${prefix}is><${prefix}t${space}>${escapeCell(text)}</${prefix}t></${prefix}is>`;
  }
}
