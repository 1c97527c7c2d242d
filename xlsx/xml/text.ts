/** Text in XML and back, with the `_x000D_` escapes that spreadsheets use for what XML cannot hold. */

const AMP = 0x26;
const LT = 0x3c;
const CR = 0x0d;

/** The character data between two positions: entities, CDATA and line ends resolved, comments dropped. Spreadsheet escapes stay. */
export function rawText(bytes: Buffer, from: number, to: number): string {
  let isAscii = true;
  for (let i = from; i < to; i++) {
    const code = bytes[i]!;
    if (code === AMP || code === LT || code === CR) return resolveMarkup(bytes.toString('utf8', from, to));
    if (code > 0x7f) isAscii = false;
  }
  return bytes.toString(isAscii ? 'latin1' : 'utf8', from, to);
}

/** The text of a cell, with spreadsheet escapes resolved. */
export function cellText(bytes: Buffer, from: number, to: number): string {
  return fromEscapes(rawText(bytes, from, to));
}

/** Resolves `_x000D_` and its like. */
export function fromEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

function resolveMarkup(source: string): string {
  const text = source.replace(/\r\n?/g, '\n');
  if (!text.includes('<')) return resolveEntities(text);
  let result = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open < 0) return result + resolveEntities(text.slice(at));
    result += resolveEntities(text.slice(at, open));
    if (text.startsWith('<![CDATA[', open)) {
      const close = text.indexOf(']]>', open);
      result += text.slice(open + 9, close < 0 ? text.length : close);
      at = close < 0 ? text.length : close + 3;
    } else {
      const ends = text.startsWith('<!--', open) ? '-->' : '>';
      const close = text.indexOf(ends, open);
      at = close < 0 ? text.length : close + ends.length;
    }
  }
  return result;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and character references; anything else stays as it is written. */
function resolveEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|([a-z]{2,4}));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text for an element's content; what a cell shows comes back exactly the same through `cellText`. */
export function escapeCell(text: string): string {
  return escapeXml(toEscapes(text));
}

const UNWRITABLE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Writes what XML cannot hold, and what looks like such an escape, as `_x000D_`. */
export function toEscapes(text: string): string {
  if (!/[_\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(UNWRITABLE, escapeUnit);
}

/** Text for an element or an attribute that knows no spreadsheet escapes. */
export function escapeXml(text: string): string {
  return /[&<>"]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
    : text;
}

/** Text on one line without what XML cannot hold, for where no escape is known. */
export const printableXml = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').replace(UNWRITABLE, '\ufffd');

const escapeUnit = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
