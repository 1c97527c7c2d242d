import { fingerprint } from '../../shared/fingerprint';
import type { UnsentMail } from '../../shared/orders/file-to-keep';
import { encodedWords, parameter } from './header';

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * A mail as the file that mail programs open as a draft of one's own (`X-Unsent`): MIME, UTF-8, line ends as CRLF. It has
 * neither a sender nor a day: the mail program puts its own. The same mail is the same bytes, in a page and from the command.
 */
export function emlOf(mail: UnsentMail, attachments: readonly Attachment[] = []): Uint8Array {
  const text = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapped(UTF8.encode(mail.text.replace(/\r\n?|\n/g, '\r\n'))),
  ];
  const head = [
    'X-Unsent: 1',
    `Message-ID: <${mail.id}>`,
    ...(mail.to.length === 0 ? [] : [`To: ${mail.to.map(plainAddress).join(',\r\n ')}`]),
    `Subject: ${encodedWords(mail.subject, 'Subject: '.length)}`,
    'MIME-Version: 1.0',
  ];
  const lines = attachments.length === 0 ? [...head, ...text] : [...head, ...withFiles(mail.id, text, attachments)];
  return UTF8.encode(`${lines.join('\r\n')}\r\n`);
} // prettier-ignore

const UTF8 = new TextEncoder();

/** An address is a header's: a line end in it would begin another one. */
const plainAddress = (address: string): string => address.replace(/[\p{Cc}\p{Zl}\p{Zp},;<>]+/gu, '');

function withFiles(id: string, text: readonly string[], attachments: readonly Attachment[]): string[] {
  const boundary = `gendan-${fingerprint(id)}`;
  const files = attachments.flatMap(({ name, type, bytes }) => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    `Content-Disposition: attachment; ${parameter('filename', name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    ...wrapped(bytes),
  ]);
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...text,
    ...files,
    `--${boundary}--`,
  ];
}

/** Base64 in lines of 76. */
function wrapped(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  const whole = 57;
  for (let at = 0; at < bytes.length; at += whole) lines.push(base64(bytes.subarray(at, at + whole)));
  return lines;
}

export const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
