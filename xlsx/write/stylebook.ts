import type { Tone } from '../../shared/book/patch';
import { DamagedWorkbook } from '../errors';
import type { Package } from '../package';
import type { FormatLetter } from '../../shared/cells/number-format';
import { readFormatLetters } from '../read/styles';
import type { WorkbookInfo } from '../read/workbook';
import { childNamed, childrenNamed, parseElements, type XmlElement } from '../xml/element';
import { placeFor, spliceContent, Splices } from '../xml/edit';
import { escapeXml } from '../xml/text';
import { addPart } from './parts';
import { CellFormat, readCellFormats } from './cellformat';
import { EMPTY_STYLES, HEADER_FILL, HEADER_FONT, TONES } from './looks';

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
type Section = 'numFmts' | 'fonts' | 'fills' | 'cellXfs' | 'dxfs';
type NamedFormat = 'text' | 'number' | 'date' | 'datetime';

const CODES = { date: 'yyyy\\-mm\\-dd', datetime: 'yyyy\\-mm\\-dd\\ hh:mm' } as const;
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
  private readonly bytes: Buffer;
  private readonly root: XmlElement;
  private readonly isNew: boolean;
  private readonly part: string;
  private readonly prefix: string;
  private readonly formats: CellFormat[];
  private readonly known = new Map<string, number>();
  private readonly added: Record<Section, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    cellXfs: [],
    dxfs: [],
  };
  readonly letters: FormatLetter[];

  constructor(
    private readonly pkg: Package,
    private readonly info: WorkbookInfo,
  ) {
    this.isNew = info.stylesPart === undefined;
    this.part = info.stylesPart ?? 'xl/styles.xml';
    const existing = this.isNew ? undefined : pkg.elements(this.part);
    const isUsable = existing !== undefined && existing.children.length > 0;
    this.bytes = isUsable ? pkg.read(this.part) : Buffer.from(EMPTY_STYLES);
    this.root = isUsable ? existing : parseElements(this.bytes, this.part)!;
    this.prefix = this.root.prefix;
    this.formats = readCellFormats(this.bytes, this.root);
    this.letters = isUsable ? readFormatLetters(pkg, info.stylesPart) : ['n'];
    this.formats.forEach((format, i) => this.known.has(format.key) || this.known.set(format.key, i));
  }

  letterOf(style: number): FormatLetter {
    return this.letters[Math.max(0, style)] ?? 'n';
  }

  /** Whether a cell of this format may be written on a protected sheet. */
  isUnlocked(style: number): boolean {
    return this.formats[Math.max(0, style)]?.isUnlocked ?? false;
  }

  /** The same look with another number format or wrapped text. */
  changed(style: number, change: FormatChange): number {
    const base = this.formats[Math.max(0, style)] ?? CellFormat.plain;
    const letter = change.format === undefined ? this.letterOf(style) : LETTERS[change.format];
    return this.numberOf(base.with(this.attributesOf(change), change.wrap), letter);
  }

  /** Font, border and alignment of a neighbour, without its colour: how the cells of a new column look. */
  besides(neighbour: number, change: FormatChange): number {
    const base = (this.formats[Math.max(0, neighbour)] ?? CellFormat.plain).with({
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
    if (this.isNew) addPart(this.pkg, this.info.part, 'styles', this.part, content);
    else this.pkg.write(this.part, content);
  }

  private saveSection(splices: Splices, section: Section): void {
    const added = this.added[section];
    if (added.length === 0) return;
    const element = childNamed(this.root, section);
    const count = String(this.countOf(section) + added.length);
    const text = added.join('');
    if (element) {
      spliceContent(splices, this.bytes, element, text, { count });
    } else {
      // Without a first format of its own, ours would become that of every cell.
      if (section === 'cellXfs') throw new DamagedWorkbook(this.part);
      const at = placeFor(this.root.children, ORDER, section, this.root.innerEnd);
      splices.insert(at, `<${this.prefix}${section} count="${count}">${text}</${this.prefix}${section}>`);
    }
  }

  private attributesOf({ format }: FormatChange): Record<string, string> {
    if (format === undefined) return {};
    const id = format === 'text' ? '49' : format === 'number' ? '0' : this.numberFormat(CODES[format]);
    return { numFmtId: id, applyNumberFormat: '1' };
  }

  private numberFormat(code: string): string {
    const written = `formatCode="${escapeXml(code)}"`;
    const pending = this.added.numFmts.find((text) => text.includes(written));
    if (pending) return /numFmtId="(\d+)"/.exec(pending)![1]!;
    const existing = childrenNamed(childNamed(this.root, 'numFmts'), 'numFmt');
    const found = existing
      .find((format) => format.attributes.get('formatCode') === code)
      ?.attributes.get('numFmtId');
    if (found !== undefined) return found;
    const ids = existing.map((format) => Number(format.attributes.get('numFmtId')) || 0);
    const id = Math.max(163, ...ids) + 1 + this.added.numFmts.length;
    this.added.numFmts.push(`<${this.prefix}numFmt numFmtId="${id}" ${written}/>`);
    return String(id);
  }

  private numberOf(format: CellFormat, letter: FormatLetter): number {
    const found = this.known.get(format.key);
    if (found !== undefined) return found;
    const number = this.formats.length;
    this.formats.push(format);
    this.letters[number] = letter;
    this.known.set(format.key, number);
    this.added.cellXfs.push(format.xml(this.prefix));
    return number;
  }

  /** Adds an element to a list unless the same was added before; gives its number. */
  private append(section: Section, xml: string): number {
    const text = xml.replace(/<(\/?)/g, `<$1${this.prefix}`);
    const list = this.added[section];
    const existing = childNamed(this.root, section)?.children ?? [];
    const same = existing.findIndex((child) => this.bytes.toString('utf8', child.start, child.end) === text);
    if (same >= 0) return same;
    if (!list.includes(text)) list.push(text);
    return existing.length + list.indexOf(text);
  }

  private countOf(section: Section): number {
    return childNamed(this.root, section)?.children.length ?? 0;
  }
}
