import type { Tone } from '../../shared/book/patch';
import { DamagedWorkbook } from '../errors';
import type { Package } from '../package';
import type { CellStyle } from '../../shared/book/sheet-look';
import { letterOfCode, type FormatLetter } from '../../shared/cells/number-format';
import { StyleIndex, wholeOf } from '../read/style-index';
import { formatLetters } from '../read/styles';
import type { WorkbookInfo } from '../read/workbook';
import { placeFor, spliceContent, Splices } from '../xml/edit';
import { escapeXml, rawText } from '../xml/text';
import { addPart } from './parts';
import { CellFormat, readCellFormat } from './cellformat';
import { alignmentOf, borderXml, fillXml, fontXml } from './celllook';
import { emptyStyles, HEADER_FILL, HEADER_FONT, TONES } from './looks';

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];
type Section = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';
type NamedFormat = 'text' | 'number' | 'date' | 'datetime';

/** What tells formats apart at a glance. */
const NUMBERED = ['numFmtId', 'fontId', 'fillId', 'borderId'] as const;

/** How a date is shown that has no format of its own. */
export const DATE_CODES = { date: 'yyyy\\-mm\\-dd', datetime: 'yyyy\\-mm\\-dd\\ hh:mm' } as const;
const LETTERS: Readonly<Record<NamedFormat, FormatLetter>> = {
  text: 'n',
  number: 'n',
  date: 'd',
  datetime: 't',
};

export interface FormatChange {
  readonly format?: NamedFormat;
  readonly wrap?: boolean;
}

/**
 * The formats of a workbook. New ones are appended when a cell needs one that is not there, existing ones
 * keep their numbers; nothing is written when nothing was added.
 */
export class StyleBook {
  private readonly index: StyleIndex;
  private readonly isNew: boolean;
  private readonly part: string;
  private readonly prefix: string;
  /** Formats that were looked at, and those that were added, by number. */
  private readonly formats = new Map<number, CellFormat>();
  /** How many there were in the file. */
  private readonly first: number;
  private next: number;
  private readonly known = new Map<string, number>();
  private readonly pages = new Map<string, number>();
  private readonly added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  readonly letters: FormatLetter[];

  constructor(
    private readonly pkg: Package,
    private readonly info: WorkbookInfo,
  ) {
    this.isNew = info.stylesPart === undefined;
    this.part = info.stylesPart ?? info.missingStylesPart ?? 'xl/styles.xml';
    const existing = this.isNew ? undefined : new StyleIndex(pkg.read(this.part), this.part);
    const isUsable = existing !== undefined && existing.lists.length > 0;
    this.index = isUsable ? existing : new StyleIndex(Buffer.from(emptyStyles(info.dialect)), this.part);
    this.prefix = this.index.prefix;
    this.letters = isUsable ? formatLetters(existing) : ['n'];
    this.first = this.next = this.index.count('cellXfs');
  }

  private get bytes(): Buffer {
    return this.index.bytes;
  }

  /** A format by its number; undefined beyond the last. */
  private format(style: number): CellFormat | undefined {
    const number = Math.max(0, style);
    const found = this.formats.get(number);
    if (found || number >= this.first) return found;
    const format = readCellFormat(this.index.written('cellXfs', number), this.index.item('cellXfs', number)!);
    this.formats.set(number, format);
    return format;
  }

  letterOf(style: number): FormatLetter {
    return this.letters[Math.max(0, style)] ?? 'n';
  }

  /** Whether a cell of this format may be written on a protected sheet. */
  isUnlocked(style: number): boolean {
    return this.format(style)?.isUnlocked ?? false;
  }

  /** The same look with another number format or wrapped text. */
  changed(style: number, change: FormatChange): number {
    const base = this.format(style) ?? CellFormat.plain;
    const letter = change.format === undefined ? this.letterOf(style) : LETTERS[change.format];
    return this.numberOf(base.with(this.attributesOf(change), change.wrap), letter);
  }

  /** The same look with a number format by its code; one that has a number format of its own stays. */
  shownAs(style: number, code: string): number {
    const base = this.format(style) ?? CellFormat.plain;
    if (base.number('numFmtId') > 0) return style;
    const format = base.with({ numFmtId: this.numberFormat(code), applyNumberFormat: '1' });
    return this.numberOf(format, letterOfCode(code));
  }

  /** Font, border and alignment of a neighbour, without its colour: how the cells of a new column look. */
  besides(neighbour: number, change: FormatChange): number {
    const base = (this.format(neighbour) ?? CellFormat.plain).with({
      fillId: '0',
      applyFill: '0',
      numFmtId: '0',
      quotePrefix: '0',
    });
    return this.numberOf(
      base.with(this.attributesOf(change), change.wrap),
      LETTERS[change.format ?? 'number'],
    );
  }

  /** The header of a sheet of ours: bold on a light ground. */
  header(): number {
    const font = this.append('fonts', HEADER_FONT);
    const fill = this.append('fills', HEADER_FILL);
    const looks = { fontId: String(font), fillId: String(fill), applyFont: '1', applyFill: '1' };
    return this.numberOf(CellFormat.plain.with(looks, true), 'n');
  }

  /** A cell of a page, in the workbook's own font. */
  styled(style: CellStyle): number {
    const key = JSON.stringify(style);
    const found = this.pages.get(key);
    if (found !== undefined) return found;
    const list = { fontId: 'fonts', fillId: 'fills', borderId: 'borders' } as const;
    const xml = { fontId: fontXml(this.index.item('fonts', 0), style), fillId: fillXml(style), borderId: borderXml(style) }; // prettier-ignore
    const looks: Record<string, string> = {};
    for (const name of ['fontId', 'fillId', 'borderId'] as const) {
      const written = xml[name];
      if (written === undefined) continue;
      looks[name] = String(this.append(list[name], written));
      looks[`apply${name[0]!.toUpperCase()}${name.slice(1, -2)}`] = '1';
    }
    const { format } = style;
    if (format !== undefined && format !== 'General')
      Object.assign(looks, { numFmtId: this.numberFormat(format), applyNumberFormat: '1' });
    const number = this.numberOf(
      CellFormat.plain.with(looks).aligned(alignmentOf(style)),
      format === undefined ? 'n' : letterOfCode(format),
    );
    this.pages.set(key, number);
    return number;
  }

  /** The number of the conditional format of a tone. */
  tone(tone: Tone): number {
    return this.append('dxfs', TONES[tone]);
  }

  /** Writes what was added into the part. */
  save(): void {
    if (Object.values(this.added).every((list) => list.length === 0)) return;
    const splices = new Splices();
    for (const section of ORDER.filter((name): name is Section => name in this.added))
      this.saveSection(splices, section);
    const content = splices.apply(this.bytes, this.part);
    if (this.isNew) addPart(this.pkg, this.info.part, 'styles', this.part, content, this.info.dialect);
    else this.pkg.write(this.part, content);
  }

  private saveSection(splices: Splices, section: Section): void {
    const added = this.added[section];
    if (added.length === 0) return;
    const element = this.index.list(section);
    const count = String(this.countOf(section) + added.length);
    const text = added.join('');
    if (element) {
      spliceContent(splices, this.bytes, element, text, { count });
    } else {
      // Without a first format of its own, ours would become that of every cell.
      if (section === 'cellXfs') throw new DamagedWorkbook(this.part);
      const at = placeFor(this.index.lists, ORDER, section, this.index.innerEnd);
      splices.insert(at, `<${this.prefix}${section} count="${count}">${text}</${this.prefix}${section}>`);
    }
  }

  private attributesOf({ format }: FormatChange): Record<string, string> {
    if (format === undefined) return {};
    const id = format === 'text' ? '49' : format === 'number' ? '0' : this.numberFormat(DATE_CODES[format]);
    return { numFmtId: id, applyNumberFormat: '1' };
  }

  private numberFormat(code: string): string {
    const written = `formatCode="${escapeXml(code)}"`;
    const pending = this.added.numFmts.find((text) => text.includes(written));
    if (pending) return /numFmtId="(\d+)"/.exec(pending)![1]!;
    let highest = 163;
    let found: number | undefined;
    this.index.each('numFmts', (tag) => {
      const own = wholeOf(tag, 'numFmtId');
      highest = Math.max(highest, own);
      if (
        found === undefined &&
        tag.toAttribute('formatCode') &&
        rawText(tag.bytes, tag.valueStart, tag.valueEnd) === code
      )
        found = own;
    });
    if (found !== undefined && found >= 0) return String(found);
    const id = highest + 1 + this.added.numFmts.length;
    this.added.numFmts.push(`<${this.prefix}numFmt numFmtId="${id}" ${written}/>`);
    return String(id);
  }

  private numberOf(format: CellFormat, letter: FormatLetter): number {
    const found = this.known.get(format.key) ?? this.existing(format);
    if (found !== undefined) {
      this.known.set(format.key, found);
      return found;
    }
    const number = this.next++;
    this.formats.set(number, format);
    this.letters[number] = letter;
    this.known.set(format.key, number);
    this.added.cellXfs.push(format.xml(this.prefix));
    return number;
  }

  /** The first format of the file that looks the same; only those with the same numbers are looked into. */
  private existing(format: CellFormat): number | undefined {
    const wanted = NUMBERED.map((name) => format.number(name));
    let found: number | undefined;
    this.index.each('cellXfs', (tag, at) => {
      if (found !== undefined || NUMBERED.some((name, i) => wholeOf(tag, name) !== wanted[i])) return;
      if (this.format(at)!.key === format.key) found = at;
    });
    return found;
  }

  /** Adds an element to a list unless the same was added before; gives its number. */
  private append(section: Section, xml: string): number {
    const text = xml.replace(/<(\/?)/g, `<$1${this.prefix}`);
    const list = this.added[section];
    const written = Buffer.from(text);
    const count = this.countOf(section);
    for (let at = 0; at < count; at++) if (this.index.written(section, at).equals(written)) return at;
    if (!list.includes(text)) list.push(text);
    return count + list.indexOf(text);
  }

  private countOf(section: Section): number {
    return this.index.count(section);
  }
}
