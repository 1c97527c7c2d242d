import type { CellKind, CellValue } from '../../shared/book/model';
import { dayFromCivil, isRealDate } from '../../shared/time/civil';
import { XmlScanner } from '../xml/scanner';
import { cellText, rawText } from '../xml/text';
import { numberAt, wholeAt } from '../xml/number';
import type { SheetCursor } from './cursor';
import type { FormatLetter } from '../../shared/cells/number-format';
import { readRichText } from './sharedstrings';
import { TextCache } from './textcache';

/** From the first day of the 1904 system to that of the 1900 system. */
export const DAYS_1904 = 1462;

/** Turns the cell a cursor is on into a value and its kind. */
export class CellReader {
  /** Kind of the last cell read. */
  kind: CellKind = '.';
  private readonly texts = new TextCache();

  constructor(
    private readonly sharedStrings: readonly string[],
    private readonly letters: readonly FormatLetter[],
    private readonly is1904: boolean,
  ) {}

  /** How the cell format shows numbers. */
  letterOf(style: number): FormatLetter {
    return this.letters[style < 0 ? 0 : style] ?? 'n';
  }

  read(cursor: SheetCursor): CellValue {
    const value = this.readPlain(cursor);
    if (cursor.formulaStart >= 0) this.kind = (value === null ? 'N' : this.kind.toUpperCase()) as CellKind;
    return value;
  }

  private readPlain(cursor: SheetCursor): CellValue {
    const { bytes, valueStart, valueEnd, type } = cursor;
    if (type === 'inlineStr' || (valueStart < 0 && cursor.inlineStart >= 0)) return this.readInline(cursor);
    if (valueStart < 0 || (valueStart === valueEnd && type !== 'str')) return this.nothing();
    switch (type) {
      case 's':
        return this.text(this.sharedStrings[wholeAt(bytes, valueStart, valueEnd)] ?? null);
      case 'str':
        return this.text(
          this.texts.find(bytes, valueStart, valueEnd, () => cellText(bytes, valueStart, valueEnd)),
        );
      case 'b':
        this.kind = 'b';
        return bytes[valueStart] === 0x31 || bytes[valueStart] === 0x74;
      case 'e':
        this.kind = 'e';
        return { error: rawText(bytes, valueStart, valueEnd) };
      case 'd':
        return this.isoDate(rawText(bytes, valueStart, valueEnd), cursor.style);
      default:
        return this.number(numberAt(bytes, valueStart, valueEnd), cursor);
    }
  }

  private nothing(): null {
    this.kind = '.';
    return null;
  }

  private text(value: string | null): CellValue {
    this.kind = value === null ? '.' : 's';
    return value;
  }

  private number(value: number, cursor: SheetCursor): CellValue {
    // Not a number where one must be: shown as it is written.
    if (!Number.isFinite(value)) return this.text(rawText(cursor.bytes, cursor.valueStart, cursor.valueEnd));
    const letter = this.letterOf(cursor.style);
    this.kind = letter;
    return this.is1904 && (letter === 'd' || letter === 't') ? value + DAYS_1904 : value;
  }

  private readInline(cursor: SheetCursor): CellValue {
    if (cursor.inlineStart < 0) return this.nothing();
    const { bytes, part, inlineStart, inlineEnd } = cursor;
    const text = this.texts.find(bytes, inlineStart, inlineEnd, () => {
      const scanner = new XmlScanner(bytes, part, inlineEnd);
      scanner.moveTo(inlineStart);
      scanner.next();
      return readRichText(scanner);
    });
    return this.text(text);
  }

  private isoDate(text: string, style: number): CellValue {
    const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text);
    if (!match || (match[1] === undefined && match[4] === undefined)) return this.text(text);
    const [year, month, day, hour, minute, second] = match
      .slice(1)
      .map((part) => Number(part ?? 0)) as number[];
    if (match[1] !== undefined && !isRealDate(year!, month!, day!)) return this.text(text);
    const days = match[1] === undefined ? 0 : dayFromCivil(year!, month!, day!);
    const letter = this.letterOf(style);
    this.kind = letter !== 'n' ? letter : match[1] === undefined ? 'c' : match[4] === undefined ? 'd' : 't';
    return days + (hour! * 3600 + minute! * 60 + second!) / 86400;
  }
}
