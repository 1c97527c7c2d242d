import { decoded } from './charset';
import { repairedField } from './encoded-words';
import { first, withParameters } from './fields';
import { htmlText } from './html-text';
import { LIMITS } from './limits.data';
import type { Leaf, Outline } from './outline';
import { untravelled } from './transfer';

/**
 * A mail as small as what is read of it, which a library may take apart: the few fields that count, its texts in UTF-8, and
 * of what came along the names. No byte of an attachment is in it.
 */
export function reducedMail(bytes: Buffer, { fields, leaves }: Outline): Buffer {
  const lines: string[] = [];
  for (const name of FIELDS) {
    const value = repairedField(shortened(first(fields, name), ADDRESSES.has(name)));
    if (value !== '') lines.push(`${name}: ${value}`);
  }
  lines.push('mime-version: 1.0', 'content-type: multipart/mixed; boundary="gendan"', '');
  for (const { text, format } of textsOf(bytes, leaves)) {
    lines.push('--gendan', `content-type: text/plain; charset=utf-8${format}`, 'content-transfer-encoding: base64', '', Buffer.from(text).toString('base64'));
  } // prettier-ignore
  for (const leaf of leaves.filter((each) => !isText(each)).slice(0, LIMITS.attachments))
    lines.push('--gendan', ...namesOf(leaf), '', '');
  lines.push('--gendan--', '');
  return Buffer.from(lines.join('\r\n'));
}

const FIELDS = ['from', 'to', 'cc', 'subject', 'message-id', 'in-reply-to', 'references'];
const ADDRESSES = new Set(['to', 'cc']);

/** Up to the last whole address of so many bytes. */
function shortened(field: string, isList: boolean): string {
  if (field.length <= LIMITS.partHead || !isList) return field;
  const part = field.slice(0, LIMITS.partHead);
  return part.slice(0, Math.max(0, part.lastIndexOf(',')));
}

/** What is written in the mail itself. */
function isText({ fields, type }: Leaf): boolean {
  if (type !== 'text/plain' && type !== 'text/html') return false;
  const disposition = withParameters(first(fields, 'content-disposition'));
  if (disposition.value === 'attachment') return false;
  const named = disposition.of('filename') || disposition.of('filename*');
  return named === '';
}

interface OwnText {
  readonly text: string;
  /** How its lines flow (RFC 3676), as parameters. */
  readonly format: string;
}

function* textsOf(bytes: Buffer, leaves: readonly Leaf[]): Generator<OwnText> {
  let left: number = LIMITS.text;
  let bytesLeft: number = LIMITS.textBytes;
  const told = new Set<number>();
  for (const leaf of leaves.filter(isText).slice(0, LIMITS.texts)) {
    if (left <= 0) return;
    if (leaf.oneOf !== undefined && told.has(leaf.oneOf)) continue;
    const versions = leaf.oneOf === undefined ? [leaf] : leaves.filter((each) => each.oneOf === leaf.oneOf && isText(each)).slice(0, 4); // prettier-ignore
    // Plain text first; where it says nothing, what is shown.
    const plain = [...versions].sort((a, b) => Number(b.type === 'text/plain') - Number(a.type === 'text/plain')); // prettier-ignore
    if (leaf.oneOf !== undefined) told.add(leaf.oneOf);
    for (const each of plain) {
      const text = textOf(bytes, each, bytesLeft).slice(0, left);
      bytesLeft = Math.max(0, bytesLeft - (each.to - each.from));
      if (text.trim() === '') continue;
      left -= text.length;
      yield { text, format: each.type === 'text/plain' ? formatOf(each) : '' };
      break;
    }
  }
}

function textOf(bytes: Buffer, { fields, type, from, to }: Leaf, most: number): string {
  const body = bytes.subarray(from, Math.min(to, from + most));
  const plain = untravelled(body, first(fields, 'content-transfer-encoding'));
  const said = withParameters(first(fields, 'content-type')).of('charset');
  const text = decoded(plain, said === '' && type === 'text/html' ? charsetIn(plain) : said);
  return type === 'text/html' ? htmlText(text) : text;
}

/** What an HTML text says of itself. */
const charsetIn = (bytes: Buffer): string =>
  /<meta[^>]{0,200}charset=["']?([\w-]{2,40})/i.exec(bytes.toString('latin1', 0, 2_000))?.[1] ?? '';

function formatOf({ fields }: Leaf): string {
  const type = withParameters(first(fields, 'content-type'));
  if (type.of('format').toLowerCase() !== 'flowed') return '';
  return `; format=flowed${type.of('delsp').toLowerCase() === 'yes' ? '; delsp=yes' : ''}`;
}

/** The fields that name an attachment, with nothing else in them. */
function namesOf({ fields, type }: Leaf): string[] {
  const [contentType, disposition] = ['content-type', 'content-disposition'].map((name) =>
    behind(first(fields, name)),
  );
  const isNamed = /name/i.test(`${contentType}${disposition}`);
  const unnamed = type === 'message/rfc822' && !isNamed ? '; filename="message.eml"' : '';
  return [
    `content-type: application/octet-stream${contentType}`,
    `content-disposition: attachment${disposition}${unnamed}`,
  ];
}

/** Parameters as they stand, the `;` before them included. */
function behind(field: string): string {
  const text = field.slice(0, LIMITS.parameters);
  const at = text.indexOf(';');
  return at < 0 ? '' : repairedField(text.slice(at));
}
