import { Package } from './package';
import { readWorkbookInfo } from './read/workbook';
import { readLayout, SHEET_ORDER } from './write/layout';
import { childNamed, parseElements, type XmlElement } from './xml/element';
import { placeFor, spliceContent, Splices } from './xml/edit';
import { escapeXml, rawText } from './xml/text';

/** Bold and red, whatever the header's own font. */
const LOOK = '&"-,Bold"&14&KC00000';
/** Text that follows in the same section looks as it did. */
const AS_BEFORE = '&"-,Regular"&10&K000000';

/**
 * The workbook with a word in the middle of each printed page's head, in front of what stands there: how a draft is told
 * from a paper whose own cells have no room for it. Everything else keeps its bytes.
 */
export function markPages(bytes: Uint8Array, sheet: string, mark: string): Uint8Array {
  const pkg = new Package(bytes);
  const target = readWorkbookInfo(pkg).sheets.find(({ name }) => name === sheet);
  if (!target) return bytes;
  const { part } = target;
  const xml = pkg.read(part);
  const { prefix, after, rootEnd } = readLayout(xml, part);
  const there = after.find(({ name }) => name === 'headerFooter');
  const splices = new Splices();
  if (!there) {
    const header = `<${prefix}headerFooter><${prefix}oddHeader>${escapeXml(`&C${LOOK}${mark}`)}</${prefix}oddHeader></${prefix}headerFooter>`; // prettier-ignore
    splices.insert(placeFor(after, SHEET_ORDER, 'headerFooter', rootEnd), header);
  } else {
    const own = xml.subarray(there.start, there.end);
    const marked = new Splices();
    markHeaders(own, parseElements(own, part)!, mark, marked);
    splices.put(there.start, there.end, marked.apply(own, part).toString('utf8'));
  }
  pkg.write(part, splices.apply(xml, part));
  return pkg.toBytes();
}

/** Every kind of page that has a head of its own; the first of the elements is always that of odd pages. */
function markHeaders(xml: Buffer, root: XmlElement, mark: string, splices: Splices): void {
  const headers = ['oddHeader', 'evenHeader', 'firstHeader'].flatMap((name) => childNamed(root, name) ?? []);
  if (!headers.some(({ name }) => name === 'oddHeader')) {
    const { prefix } = root;
    const header = `<${prefix}oddHeader>${escapeXml(withMark('', mark))}</${prefix}oddHeader>`;
    if (root.isEmpty) spliceContent(splices, xml, root, header);
    else splices.insert(root.innerStart, header);
  }
  for (const header of headers) {
    const text = header.isEmpty ? '' : rawText(xml, header.innerStart, header.innerEnd);
    if (header.isEmpty) spliceContent(splices, xml, header, escapeXml(withMark('', mark)));
    else splices.put(header.innerStart, header.innerEnd, escapeXml(withMark(text, mark)));
  }
}

/** `&C` begins the middle; where there is none yet it goes behind the left part and in front of the right one. */
function withMark(header: string, mark: string): string {
  const middle = header.indexOf('&C');
  if (middle >= 0) {
    const rest = header.slice(middle + 2);
    return `${header.slice(0, middle)}&C${LOOK}${mark} ${AS_BEFORE}${rest}`;
  }
  const right = header.indexOf('&R');
  const at = right < 0 ? header.length : right;
  // A head without sections stands in the middle.
  const isPlain = header !== '' && !/&[LR]/.test(header);
  if (isPlain) return `&C${LOOK}${mark} ${AS_BEFORE}${header}`;
  return `${header.slice(0, at)}&C${LOOK}${mark}${header.slice(at)}`;
}
