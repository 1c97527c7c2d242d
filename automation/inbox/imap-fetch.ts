import { withMailbox } from './imap-connection';
import { NoImapFolder } from './imap-errors';
import type { ImapSettings } from './imap-settings';
import { LIMITS } from './parse/limits.data';
import { UNREADABLE } from './parse/unreadable';
import type { RawMail } from './source';

/** How far a mailbox was read: numbers are good for as long as the folder keeps its `UIDVALIDITY` (RFC 3501 §2.3.1.1). */
export interface ReadUpTo {
  readonly uidValidity: string;
  readonly uid: number;
}

export interface Fetched {
  readonly upTo: ReadUpTo;
  /** Mails that wait for the next run. */
  readonly left: number;
}

/** Mails of one run. */
const MOST = 500;

/**
 * Hands over what came since a mailbox was last read, the oldest first; of one that was never read, or whose numbers are no
 * longer good, what came `from` a day on. The folder is opened for reading alone (EXAMINE) and nothing in it is marked,
 * moved or deleted. A mail that is too large is not fetched. NoImapFolder, ImapLoginRefused, ImapFailed.
 */
export function fetchMails(
  settings: ImapSettings,
  since: ReadUpTo | undefined,
  from: Date,
  each: (raw: RawMail) => Promise<void>,
): Promise<Fetched> {
  return withMailbox(settings, async (client) => {
    const folders = await client.list();
    const isThere = folders.some(({ path }) => path === settings.folder || isInbox(path, settings.folder));
    if (!isThere) throw new NoImapFolder(settings.folder, folders.map(({ path }) => path));
    const { uidValidity, uidNext } = await client.mailboxOpen(settings.folder, { readOnly: true });
    const validity = String(uidValidity);
    const last = since?.uidValidity === validity ? since.uid : undefined;
    const query = last === undefined ? { since: from } : { uid: `${last + 1}:*` };
    const found = (await client.search(query, { uid: true })) || [];
    // `n:*` names the last mail even where its number is lower.
    const uids = found.filter((uid) => uid > (last ?? 0)).sort((a, b) => a - b);
    const now = uids.slice(0, MOST);
    for (const uid of now) {
      const file = `${settings.folder}#${uid}`;
      const looks = await client.fetchOne(String(uid), { uid: true, size: true }, { uid: true });
      // Somebody else deleted it in the meantime.
      if (!looks) continue;
      const size = looks.size ?? 0;
      if (size > LIMITS.mail) {
        await each({ file, problem: UNREADABLE.tooLarge(size) });
        continue;
      }
      const mail = await client.fetchOne(String(uid), { uid: true, source: { maxLength: LIMITS.mail + 1 } }, { uid: true }); // prettier-ignore
      if (mail && mail.source) await each({ file, bytes: mail.source });
    }
    const left = uids.length - now.length;
    // Whatever came before counts as read as well: the next run begins behind it.
    const uid = left > 0 ? now.at(-1)! : Math.max(last ?? 0, now.at(-1) ?? 0, (uidNext ?? 1) - 1);
    return { upTo: { uidValidity: validity, uid }, left };
  });
} // prettier-ignore

const isInbox = (path: string, folder: string): boolean =>
  path.toUpperCase() === 'INBOX' && folder.toUpperCase() === 'INBOX';
