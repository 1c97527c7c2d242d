import { both } from '../../../../shared/lang';
import { printed, type JobKind } from '../job-kind';

interface Printed {
  readonly proposals: readonly unknown[];
}

/** `gendan inbox BOOK --write`: notes the mails of the group's mailbox, and acknowledges inquiries where the team lets it. */
export const INBOX: JobKind = {
  words: ({ book }) => ['inbox', book.address, '--write', '--json', '--yes'],
  withoutReading: ({ env }) => ((env.GENDAN_IMAP_URL ?? '').trim() === '' ? NO_MAILBOX : undefined),
  counts(seen) {
    const mails = printed<readonly Printed[]>(seen) ?? [];
    return {
      mails: mails.length,
      proposals: mails.reduce((sum, { proposals }) => sum + proposals.length, 0),
      written: seen.report?.written ?? 0,
    };
  },
};

const NO_MAILBOX = both(
  '这一组没有设置邮箱，没有收信。要收信：gendan serve secret GENDAN_IMAP_URL。',
  'This group has no mailbox, so no mail was read. To have it read: gendan serve secret GENDAN_IMAP_URL.',
);
