import { parseAddress } from '../../book/address';
import { EMPTY_PATCH, type Patch } from '../../book/patch';
import { oneLine } from '../../cells/one-line';
import { recordContext, recordsOf } from '../../orders/records';
import type { Plan } from '../../plan/plan';
import { patchesInTurn } from '../../proposals/in-turn';
import { addRecords, changeRecord } from '../../records/change';
import { dayOf, type Moment } from '../../time/moment';
import { KEEP_MAIL_DAYS } from '../keep-mail.data';
import type { MessageState } from '../kinds.data';
import { MESSAGES, type MessageRow } from '../messages.sheet';
import { messagesOf } from '../placed';
import { suggestionLine } from '../suggestion-text';
import { bareId } from './context';
import type { CellProposal, IncomingMail, JudgedMail, MailAddress } from './mail';

/** A mail and what is seen in it. */
export interface SeenMail {
  readonly mail: IncomingMail;
  readonly judged: JudgedMail;
}

/** Characters of a cell that holds what a mail says. */
const LONGEST = 1_000;

/** IDs of the mails that 跟单_消息 has a row of. */
export const notedIds = (plan: Plan): ReadonlySet<string> =>
  new Set(messagesOf(plan).map(({ message }) => bareId(message.id)));

/** A row of 跟单_消息 for each mail that has none; the body is nowhere in it. RecordHeaderLost. */
export function mailsNoted(
  plan: Plan,
  mails: readonly SeenMail[],
  stateOf: (id: string) => MessageState = () => 'new',
  by = '',
): Patch {
  const noted = new Set(notedIds(plan));
  const fresh = mails.filter(({ mail: { messageId } }) => {
    if (noted.has(messageId)) return false;
    noted.add(messageId);
    return true;
  });
  if (fresh.length === 0) return EMPTY_PATCH;
  const rows = fresh.map((each) => ({
    ...rowOf(plan, each),
    state: stateOf(each.mail.messageId),
    ...(by !== '' && { by }),
  }));
  return addRecords(plan.book, MESSAGES, rows, recordContext(plan));
}

function rowOf(plan: Plan, { mail, judged }: SeenMail): Partial<MessageRow> {
  const { language } = plan;
  const at = mail.at ?? plan.now;
  const thread = mail.references[0] ?? mail.inReplyTo;
  const suggests = judged.proposals.map((each) => lineOf(plan, each)).join('\n');
  const isKept = !isOld(plan, at);
  const why = short(judged.why[language]);
  return {
    id: mail.messageId,
    direction: 'in',
    at,
    ...(isKept && namesOf(mail)),
    ...(judged.order !== null && { order: judged.order }),
    ...(judged.customer !== null && { customer: judged.customer }),
    about: judged.about,
    ...((isKept || !why.includes('@')) && { why }),
    ...(suggests !== '' && { suggests }),
    ...(thread !== '' && { thread }),
  };
}

/** What of a mail is kept for some days alone. */
function namesOf({ from, to, subject, attachments }: IncomingMail): Partial<MessageRow> {
  const cells = {
    from: shownAddress(from),
    to: short(to.slice(0, 5).map(shownAddress).join(', ')),
    subject: short(subject),
    attachments: short(attachments.join(', ')),
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

const short = (text: string): string => oneLine(text).slice(0, LONGEST);

export const shownAddress = ({ name, address }: MailAddress): string =>
  name === '' ? address : `${oneLine(name)} <${address}>`;

/** `船期：2026-06-05 → 2026-06-12`, the column by its header. */
function lineOf(plan: Plan, { cell, from, to }: CellProposal): string {
  const place = parseAddress(cell);
  const table = plan.tables.find(
    ({ table: { sheet, firstRow, lastRow } }) =>
      sheet === place?.sheet && place.row >= firstRow && place.row <= lastRow,
  );
  const header = table?.table.columns.find(({ column }) => column === place?.column)?.header ?? cell;
  return suggestionLine({ header, before: from, after: to }, plan.language);
}

/** Whether the days are over for which a mail's sender and subject are kept. */
const isOld = ({ now, config: { settings } }: Plan, at: Moment): boolean =>
  dayOf(at) < dayOf(now) - (settings.keepMail ?? KEEP_MAIL_DAYS);

const KEPT_FOR_DAYS = ['from', 'to', 'subject', 'attachments'] as const;

/** Who wrote, and what about, leaves the rows of mails that came in longer ago than the team keeps it; the rows stay. RecordHeaderLost. */
export function namesForgotten(plan: Plan): Patch {
  const old = messagesOf(plan).filter(({ message }) => {
    const { direction, at } = message;
    if (direction !== 'in' || at === undefined || !isOld(plan, at)) return false;
    return KEPT_FOR_DAYS.some((key) => (message[key] ?? '') !== '') || hasAddress(message);
  });
  const context = recordContext(plan);
  return patchesInTurn(
    plan.book,
    old.map(({ name, row, message }) => (book) => {
      const blank = Object.fromEntries(KEPT_FOR_DAYS.map((key) => [key, undefined]));
      const changes = { ...blank, ...(hasAddress(message) && { why: undefined }) } as Partial<MessageRow>;
      return changeRecord(book, MESSAGES, { name, row }, changes, context);
    }),
  );
}

/** Why a mail was matched may name its sender. */
const hasAddress = ({ why = '' }: MessageRow): boolean => why.includes('@');

/** The row of a mail says that it stands otherwise. RecordGone, RecordHeaderLost. */
export function mailState(plan: Plan, id: string, changes: Partial<MessageRow>): Patch {
  const row = recordsOf(plan, MESSAGES).rows.find(({ record }) => record && bareId(record.id) === id);
  if (!row) return EMPTY_PATCH;
  return changeRecord(plan.book, MESSAGES, { name: row.name, row: row.row }, changes, recordContext(plan));
}
