import { withMailbox } from './imap-connection';
import { NoDraftsFolder } from './imap-errors';
import type { ImapSettings } from './imap-settings';

/** Where a draft lies, and whether it was there before. */
export interface DraftPut {
  readonly folder: string;
  readonly isNew: boolean;
}

/**
 * Puts a message into the folder that the mailbox has for drafts, marked as one and as read. A message with the
 * Message-ID of one that lies there already is not put a second time. NoDraftsFolder, ImapLoginRefused, ImapFailed.
 */
export const appendDraft = (settings: ImapSettings, message: Buffer): Promise<DraftPut> =>
  withMailbox(settings, async (client) => {
    const folders = await client.list();
    const folder = folders.find(({ specialUse }) => specialUse === '\\Drafts')?.path;
    if (folder === undefined) throw new NoDraftsFolder(folders.map(({ path }) => path));
    const id = messageIdOf(message);
    if (id !== undefined) {
      await client.mailboxOpen(folder, { readOnly: true });
      const there = await client.search({ header: { 'message-id': id } }, { uid: true });
      if (there && there.length > 0) return { folder, isNew: false };
    }
    await client.append(folder, message, ['\\Draft', '\\Seen']);
    return { folder, isNew: true };
  });

function messageIdOf(message: Buffer): string | undefined {
  const head = message
    .subarray(0, 65_536)
    .toString('latin1')
    .split(/\r?\n\r?\n/, 1)[0]!;
  return /^message-id:\s*(<[^>\s]{1,500}>)/im.exec(head)?.[1];
}
