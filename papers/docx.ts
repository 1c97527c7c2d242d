import { unzipSync } from 'fflate';
import { TemplateHandler, TemplateSyntaxError, type ScopeDataArgs, type Tag } from 'easy-template-x';
import { fold } from '../shared/templates/vocabulary/words';
import type { UsedField } from '../shared/papers/fill';
import type { Paper } from '../shared/papers/paper';
import { fieldMark, type FieldMark } from '../shared/papers/placeholders';
import { UnknownFields } from '../shared/papers/template-errors';
import { writeContainer } from '../xlsx/zip/write';
import { printable } from './printable';
import { isXml, openDocx, plainContainer, type DocxContainer } from './docx-container';
import { FieldOutsideText, LineOutsideLoop, NotADocument, UnclosedTags } from './docx-errors';

/**
 * A paper of a .docx template: fields in the text, in headers and footers, goods lines between `{{#lines}}` and
 * `{{/lines}}`, where fields go with `line.` before them or without. Parts without fields keep their bytes; the same
 * template and paper give the same bytes. `name`: what people call the template. Throws a `GendanError`.
 */
export async function fillDocument(given: Uint8Array, name: string, paper: Paper): Promise<Uint8Array> {
  const container = openDocx(given, name);
  const plain = plainContainer(container);
  await checkedTags(container, plain, name);
  const handler = handlerWith(({ path }) => valueAt(path, paper));
  const made = unzipSync(new Uint8Array(await handler.process(bufferOf(plain), {})));
  const changes = new Map<string, Buffer>();
  for (const [part, content] of Object.entries(made)) {
    const before = container.parts.get(part);
    if (before && FILLED.test(part) && textIn(before).includes('{{')) changes.set(part, Buffer.from(content));
  }
  return writeContainer(container.bytes, container.directory, changes);
}

/** The fields that a document uses; `cells` is empty, as a document has none. Throws what is wrong with it, as `fillDocument` does. */
export async function documentFields(given: Uint8Array, name: string): Promise<UsedField[]> {
  const container = openDocx(given, name);
  const tags = await checkedTags(container, plainContainer(container), name);
  const used = new Map<string, UsedField>();
  for (const { mark } of tags) {
    const { key, isLine } = mark;
    used.set(`${isLine}${key}`, { key: key!, isLine, cells: [] });
  }
  return [...used.values()];
}

/** What every place takes that unpacks: pages have no Buffer of their own. */
const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Deeper than tables in tables in text boxes go. */
const MOST_DEEP = 200;

const handlerWith = (scopeDataResolver: (args: ScopeDataArgs) => string | object[]): TemplateHandler =>
  new TemplateHandler({
    delimiters: { tagStart: '{{', tagEnd: '}}' },
    maxXmlDepth: MOST_DEEP,
    scopeDataResolver: scopeDataResolver as (args: ScopeDataArgs) => string,
  });

interface FoundField {
  readonly mark: FieldMark;
  readonly isInLoop: boolean;
}

/** The fields of a document in its order. UnclosedTags, UnknownFields, LineOutsideLoop, FieldOutsideText. */
async function checkedTags(container: DocxContainer, plain: Uint8Array, name: string): Promise<FoundField[]> {
  checkBraces(container, name);
  const found: FoundField[] = [];
  let isInLoop = false;
  for (const tag of await parsedTags(plain, name)) {
    if (tag.disposition === 'SelfClosed') {
      found.push({ mark: markOf(tag.name, isInLoop), isInLoop });
      continue;
    }
    if (!isLoop(tag.name))
      found.push({ mark: { written: tag.rawText.slice(2, -2), isLine: false }, isInLoop });
    if ((tag.disposition === 'Open') === isInLoop) throw new UnclosedTags(name, tag.rawText);
    isInLoop = tag.disposition === 'Open';
  }
  if (isInLoop) throw new UnclosedTags(name, '{{#lines}}');
  const unknown = found.filter(({ mark }) => mark.key === undefined).map(({ mark }) => mark.written);
  if (unknown.length > 0) throw new UnknownFields(name, [...new Set(unknown)].map((written) => ({ written, cells: [] }))); // prettier-ignore
  const astray = found.filter(({ mark, isInLoop: inLoop }) => mark.isLine && !inLoop).map(({ mark }) => mark.written); // prettier-ignore
  if (astray.length > 0) throw new LineOutsideLoop(name, [...new Set(astray)]);
  return found;
}

async function parsedTags(plain: Uint8Array, name: string): Promise<Tag[]> {
  try {
    return await handlerWith(() => '').parseTags(bufferOf(plain));
  } catch (error) {
    if (!(error instanceof TemplateSyntaxError)) throw new NotADocument(name);
    const { tagRawText, openDelimiterText, closeDelimiterText } = error as unknown as Record<string, string | undefined>; // prettier-ignore
    throw new UnclosedTags(name, tagRawText ?? openDelimiterText ?? closeDelimiterText ?? '{{');
  }
}

/** In a loop a name means the goods line, where a line has such a field. */
function markOf(written: string, isInLoop: boolean): FieldMark {
  const mark = fieldMark(written);
  if (!isInLoop || mark.isLine) return mark;
  const ofLine = fieldMark(`line.${written}`);
  return ofLine.key === undefined ? mark : { ...ofLine, written: mark.written };
}

const isLoop = (name: string): boolean => ['lines', '明细'].includes(fold(name));

function valueAt(path: ScopeDataArgs['path'], { lines, values }: Paper): string | object[] {
  const tag = path[path.length - 1] as Tag;
  // A paper without goods still has its row, empty.
  if (tag.disposition !== 'SelfClosed') return lines.length > 0 ? [...lines] : [{}];
  const index = path.find((part) => typeof part === 'number');
  const { key, isLine } = markOf(tag.name, index !== undefined);
  const value = (isLine ? lines[index ?? 0] : values)?.[key!];
  return printable(value?.text ?? '');
}

/** Parts whose fields are filled. */
const FILLED = /(^|\/)(document|header|footer|chart)\d*\.xml$/i;

function checkBraces({ parts }: DocxContainer, name: string): void {
  for (const [part, content] of parts) {
    const text = isXml(part) ? textIn(content) : '';
    if (!/[{}｛｝]{2}/.test(text)) continue;
    if (!FILLED.test(part)) throw new FieldOutsideText(name, part);
    for (const paragraph of text.split('\n')) {
      const rest = paragraph.replace(/\{\{[^{}]*\}\}/g, '');
      if (/[{}｛｝]{2}/.test(rest)) throw new UnclosedTags(name, rest.trim().slice(0, 60));
    }
  }
}

/** What a part says, a paragraph a line. */
const textIn = (content: Buffer): string =>
  content
    .toString('utf8')
    .replace(/\s+/g, ' ')
    .replace(/<\/\w+:p>/g, '\n')
    .replace(/<[^>]*>/g, '');
