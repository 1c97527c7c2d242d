import { oneLine } from '../../shared/cells/one-line';
import type { IncomingMail } from '../../shared/messages/incoming/mail';
import { shownAddress } from '../../shared/messages/incoming/mail-rows';
import { MAIL_ABOUTS } from '../../shared/messages/kinds.data';
import type { InboxItem } from '../inbox/judge-all';
import type { Context } from './context';
import { INBOX_SAY } from './inbox-words';
import { textTable } from './text-table';

/** Each mail with its order, what it is about and why; below what it suggests, and an answer to it. */
export function printInbox(items: readonly InboxItem[], { print, say, io, paint }: Context): void {
  if (items.length === 0) return;
  const rows = items.map(({ file, mail, judged: { order, about, why } }) => [
    oneLine(file),
    mail ? subjectAndSender(mail) : '',
    order ?? '-',
    say(MAIL_ABOUTS[about]),
    oneLine(say(why)),
  ]);
  print(textTable(INBOX_SAY.columns.map(say), rows, 40, { columns: io.stdout.columns }));
  const suggested = items.flatMap(({ file, judged: { proposals } }) =>
    proposals.map(({ cell, from, to }) => [oneLine(file), cell, `${from === '' ? '-' : from} → ${to}`]),
  );
  if (suggested.length > 0) print(`\n${say(INBOX_SAY.suggests)}\n${textTable([], suggested)}`);
  const answers = items.filter(({ judged }) => judged.draft !== null);
  if (answers.length > 0) print(`\n${say(INBOX_SAY.drafts)}`);
  for (const { file, judged } of answers)
    print(`\n${paint.bold(oneLine(file))}\n${judged.draft!.replace(/^/gm, '  ')}`);
}

/** The subject first: behind a long address it would find no room. */
const subjectAndSender = ({ from, subject }: IncomingMail): string =>
  oneLine([subject, shownAddress(from)].filter((part) => part !== '').join(' · '));
