import { createHash } from 'node:crypto';
import { oneLine } from '../../../shared/cells/one-line';
import { mailbox, readAddress } from '../../../shared/cells/mail-address';
import type { Bilingual } from '../../../shared/lang';
import type { IncomingMail, MailAddress } from '../../../shared/messages/incoming/mail';
import type { Moment } from '../../../shared/time/moment';
import { isAutomatic } from './automatic';
import { first } from './fields';
import { LIMITS } from './limits.data';
import { mailDate } from './mail-date';
import { outlineOf } from './outline';
import { reducedMail } from './reduced';
import { UNREADABLE } from './unreadable';

/** What came of reading a mail: the mail, or why there is none. */
export type ReadMail =
  | { readonly mail: IncomingMail; readonly problem?: undefined }
  | { readonly mail?: undefined; readonly problem: Bilingual };

/**
 * Reads a mail as it travelled, in bounded time and memory whatever it holds, and never throws. `clock` gives the moment of
 * a date on the workbook's clock.
 */
export async function readMail(
  file: string,
  bytes: Buffer,
  clock: (date: Date) => Moment,
): Promise<ReadMail> {
  if (bytes.length > LIMITS.mail) return { problem: UNREADABLE.tooLarge(bytes.length) };
  try {
    const outline = outlineOf(bytes);
    const { fields } = outline;
    const isMail = NEEDED.some((name) => fields.has(name));
    if (!outline.isClosed) return { problem: isMail ? UNREADABLE.endlessHead : UNREADABLE.noMail };
    if (!isMail) return { problem: UNREADABLE.noMail };
    const small = reducedMail(bytes, outline);
    // Loaded when a mail is read: the other verbs start without it.
    const { simpleParser } = await import('mailparser');
    const parsed = await simpleParser(small, {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
    });
    const [from = NOBODY] = addressesIn(parsed.from);
    const date = mailDate(first(fields, 'date'));
    const mail = {
      file,
      inReplyTo: idIn(parsed.inReplyTo ?? ''),
      references: [parsed.references ?? []].flat().flatMap((each) => idIn(each) || []).slice(-LIMITS.references),
      from,
      to: addressesIn(parsed.to),
      cc: addressesIn(parsed.cc),
      subject: oneLine(plainText(parsed.subject ?? '')).slice(0, LIMITS.subject),
      text: plainText(parsed.text ?? '').slice(0, LIMITS.text).trimEnd(),
      ...(date && { at: clock(date) }),
      // What was left out might have said so.
      isAutomatic: outline.isCut || isAutomatic(fields, from.address),
      attachments: parsed.attachments.flatMap(({ filename }) => nameOf(filename) || []).slice(0, LIMITS.attachments),
    };
    const messageId = idIn(parsed.messageId ?? '') || madeId(mail, first(fields, 'date'));
    return { mail: { ...mail, messageId } };
  } catch {
    return { problem: UNREADABLE.broken };
  }
} // prettier-ignore

const NEEDED = ['from', 'subject', 'date', 'message-id', 'to'];
const NOBODY: MailAddress = { name: '', address: '' };

interface Parsed {
  readonly name?: string;
  readonly address?: string;
  readonly group?: readonly Parsed[];
}

/** Those that are addresses, groups taken apart. */
function addressesIn(field: { value: Parsed[] } | { value: Parsed[] }[] | undefined): MailAddress[] {
  const all = (field ? [field].flat() : []).flatMap(({ value }) => value);
  return all
    .flatMap((each) => each.group ?? [each])
    .flatMap(({ name = '', address = '' }): MailAddress[] => {
      const known = readAddress(address);
      return known === undefined ? [] : [{ name: nameOf(name), address: mailbox(known) }];
    })
    .slice(0, LIMITS.addresses);
}

/** Without brackets, and without what an ID cannot hold. */
const idIn = (text: string): string =>
  text
    .replace(/^[^<]*<|>.*$/gs, '')
    .replace(/[^\x21-\x7e]/g, '')
    .slice(0, LIMITS.id);

const nameOf = (name: string | undefined): string =>
  oneLine(plainText(name ?? ''))
    .trim()
    .slice(0, LIMITS.name);

/** Line ends as `\n`; no control characters, none that turn the direction of writing, no halves of characters. */
const plainText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[\ud800-\udfff]/gu, '\ufffd');

/** Names a mail that has no ID by what it says. */
function madeId(mail: Omit<IncomingMail, 'messageId'>, date: string): string {
  const { from, subject, text, attachments } = mail;
  const said = JSON.stringify([from.address, date, subject, text, attachments]);
  return `no-id.${createHash('sha256').update(said).digest('hex').slice(0, 32)}`;
}
