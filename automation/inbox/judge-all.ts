import { createHash } from 'node:crypto';
import { both, type Bilingual } from '../../shared/lang';
import { bareId, mailContextOf, type EarlierMessage } from '../../shared/messages/incoming/context';
import { judgeMail } from '../../shared/messages/incoming/judge-mail';
import type { IncomingMail, JudgedMail } from '../../shared/messages/incoming/mail';
import type { Plan } from '../../shared/plan/plan';
import type { Moment } from '../../shared/time/moment';
import { readMail } from './parse/read-mail';
import type { MailSource } from './source';

/** One mail of a run: what was read and seen in it, or why it could not be read. */
export interface InboxItem {
  readonly file: string;
  readonly judged: JudgedMail;
  /** Undefined for a mail that could not be read. */
  readonly mail: IncomingMail | undefined;
  /** Where an answer goes; empty where that is not certain. */
  readonly answerTo: string;
  /** The file that holds the same mail, where it came before. */
  readonly sameAs: string | undefined;
}

/** Reads and judges the mails of a source, in its order. Mails of one conversation help each other to their order. */
export async function judgeAll(
  plan: Plan,
  source: MailSource,
  clock: (date: Date) => Moment,
): Promise<InboxItem[]> {
  const items: InboxItem[] = [];
  const base = mailContextOf(plan);
  const contents = new Map<string, string>();
  await source(async ({ file, bytes, problem }) => {
    const read = bytes ? await readMail(file, bytes, clock) : { problem: problem! };
    if (!read.mail) {
      items.push({ file, judged: unread(file, read.problem), mail: undefined, answerTo: '', sameAs: undefined }); // prettier-ignore
      return;
    }
    const { mail, answerTo } = read;
    const content = contentOf(mail);
    const sameAs = contents.get(content);
    if (sameAs === undefined) contents.set(content, file);
    items.push({ file, judged: judgeMail(plan, mail, base), mail, answerTo, sameAs });
  });
  const known = new Map<string, EarlierMessage>();
  for (const { mail, judged } of items)
    if (mail && judged.order !== null) known.set(bareId(mail.messageId), { order: judged.order });
  const context = { ...base, thread: (id: string) => base.thread(id) ?? known.get(bareId(id)) };
  return items.map((item) => {
    const { mail } = item;
    const isAnswer = mail && [mail.inReplyTo, ...mail.references].some((id) => known.has(bareId(id)));
    const judged = isAnswer ? judgeMail(plan, mail, context) : item.judged;
    return item.sameAs === undefined ? { ...item, judged } : { ...item, judged: again(judged, item.sameAs) };
  });
}

function unread(file: string, why: Bilingual): JudgedMail {
  return { file, order: null, customer: null, about: 'other', why, proposals: [], draft: null };
}

/** The same mail a second time: it says nothing new. */
function again({ handOff: _, ...judged }: JudgedMail, file: string): JudgedMail {
  const { zh, en } = judged.why;
  const why = both(`和 ${file} 是同一封信，不再处理。${zh}`, `The same mail as ${file}: nothing more is done. ${en}`); // prettier-ignore
  return { ...judged, why, proposals: [], draft: null };
}

/** Two mails are one where both their ID and what they say are the same: an ID alone is easily written by anybody. */
const contentOf = ({ messageId, from, subject, text }: IncomingMail): string =>
  createHash('sha256')
    .update(JSON.stringify([messageId, from.address, subject, text]))
    .digest('hex');
