import { zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { GendanError } from '../shared/errors';
import { both } from '../shared/lang';
import { ZipBomb } from '../xlsx/errors';
import { CodeInTemplate } from '../xlsx/rows/errors';
import { readDirectory } from '../xlsx/zip/directory';
import type { ZipDirectory } from '../xlsx/zip/entry';
import { inflate } from '../xlsx/zip/inflate';
import { DocumentTooLarge, NotADocument } from './docx-errors';
import { ENTRY_TIME } from './entry-time';

/** A document's container, read within limits. */
export interface DocxContainer {
  readonly bytes: Buffer;
  readonly directory: ZipDirectory;
  readonly parts: ReadonlyMap<string, Buffer>;
}

const MB = 1024 * 1024;
/** As a tree a part weighs many times its bytes; the text of a long contract is a hundredth of this. */
const MOST_XML = 24 * MB;
const MOST_ALL = 256 * MB;

/**
 * Opens a .docx as a template. Every part is inflated by the reader of ours, never beyond what the directory declares, so
 * that whoever parses it gets what was weighed. NotADocument, ZipBomb, DocumentTooLarge, CodeInTemplate.
 */
export function openDocx(given: Uint8Array, template: string): DocxContainer {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const { directory, parts } = unpacked(bytes, template);
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  if (!/wordprocessingml\.(document|template)\.main\+xml|macroEnabled/.test(types))
    throw new NotADocument(template);
  for (const [name, content] of parts) {
    // Word writes UTF-8; another encoding would hide from whoever looks for words.
    if (isXml(name) && content.length > 1 && [0xfffe, 0xfeff].includes(content.readUInt16BE(0)))
      throw new NotADocument(template);
    refuseCode(name, content);
    if (isXml(name)) checkForm(content, template);
  }
  if (/macroEnabled|vbaProject/i.test(types)) throw new CodeInTemplate(template, MACROS);
  return { bytes, directory, parts };
}

/** Whoever fills the document would mend what is broken, each in its own way. */
function checkForm(content: Buffer, template: string): void {
  try {
    new SaxesParser({ xmlns: true }).write(content.toString('utf8')).close();
  } catch {
    throw new NotADocument(template);
  }
}

/** The same parts in a container without compression, for code that unpacks by itself. */
export function plainContainer({ parts }: DocxContainer): Uint8Array {
  return zipSync(
    Object.fromEntries(
      [...parts].map(([name, content]) => [name, [content, { mtime: ENTRY_TIME, level: 0 }]]),
    ),
  );
}

export const isXml = (name: string): boolean => /\.(xml|rels)$/i.test(name);

function unpacked(bytes: Buffer, template: string): Pick<DocxContainer, 'directory' | 'parts'> {
  try {
    const directory = readDirectory(bytes);
    let total = 0;
    for (const { name, size } of directory.entries) {
      total += size;
      if ((isXml(name) && size > MOST_XML) || total > MOST_ALL) throw new DocumentTooLarge(template, name);
    }
    const parts = new Map(directory.entries.filter(({ name }) => !/[\\/]$/.test(name)).map((entry) => [entry.name, inflate(bytes, entry)])); // prettier-ignore
    return { directory, parts };
  } catch (error) {
    // The sentences of workbooks speak of workbooks.
    if (error instanceof GendanError && !(error instanceof ZipBomb) && !(error instanceof DocumentTooLarge))
      throw new NotADocument(template);
    throw error;
  }
}

const MACROS = both('宏（程序代码）', 'macros (program code)');
const OBJECTS = both('嵌入对象或控件', 'embedded objects or controls');
const OUTSIDE = both('外部链接或从外部取数的域', 'links to other files or fields that fetch from them');
const ENTITIES = both('文档类型声明（实体）', 'a document type declaration (entities)');

/** Fields of Word that fetch or run something. */
const REACHING =
  /^(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|DATABASE|MACROBUTTON|AUTOTEXT|AUTOTEXTLIST|RD|ADDIN)$/i;

function refuseCode(name: string, content: Buffer): void {
  const path = `/${name}`;
  if (/vbaproject|vbadata|customui\//i.test(path)) throw new CodeInTemplate(name, MACROS);
  if (/\/activex\/|\/embeddings\/|\/afchunk|altchunk/i.test(path)) throw new CodeInTemplate(name, OBJECTS);
  if (!isXml(name)) return;
  const text = content.toString('utf8');
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new CodeInTemplate(name, ENTITIES);
  if (/\.rels$/i.test(name)) return refuseOutside(name, text);
  if (fieldWords(text).some((word) => REACHING.test(word))) throw new CodeInTemplate(name, OUTSIDE);
}

/** The first word of each field of a part; its code may be split over several runs. */
function fieldWords(xml: string): string[] {
  const codes = xml.matchAll(
    /<\w+:instrText\b[^>]*>([^<]*)|\s\w+:instr\s*=\s*["']([^"']*)|<\w+:fldChar\b[^>]*begin/g,
  );
  return [...codes]
    .map(([, run, whole]) => run ?? (whole === undefined ? '\n' : `\n${whole}\n`))
    .join('')
    .replace(/&#(?:(\d{1,7})|x([0-9a-f]{1,6}));/gi, (_, decimal?: string, hex?: string) =>
      String.fromCharCode(decimal ? Number(decimal) : parseInt(hex!, 16)),
    )
    .split('\n')
    .map((code) => code.trim().split(/\s/)[0]!);
}

/** An address to click is no more than that; anything else from outside is fetched when the paper is opened. */
function refuseOutside(name: string, text: string): void {
  for (const [tag] of text.matchAll(/<[^<>]*Relationship\s[^>]*>/g))
    if (/TargetMode\s*=\s*["']External["']/i.test(tag) && !/Type\s*=\s*["'][^"']*\/hyperlink["']/i.test(tag))
      throw new CodeInTemplate(name, OUTSIDE);
}
