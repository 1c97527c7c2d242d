import { whyNotHere } from '../../../keeping/who-sends';
import { printed, type JobKind } from '../job-kind';

interface Printed {
  readonly results?: readonly { readonly outcome: 'sent' | 'unsent' | 'unknown' }[];
  readonly interrupted: readonly unknown[];
}

/**
 * `gendan digest BOOK`: one mail a day for each person. On its own, a server mails only for a book that names it: where
 * nobody is named, a person's own machine may be mailing already.
 */
export const DIGEST: JobKind = {
  words: ({ book }) => ['digest', book.address, '--json', '--yes'],
  onlyRead: ({ config }) => (config.settings.sender === undefined ? whyNotHere({ is: 'nobody' }) : undefined),
  counts(seen) {
    const { results = [], interrupted = [] } = printed<Printed>(seen) ?? {};
    const count = (outcome: string): number => results.filter((each) => each.outcome === outcome).length;
    return { sent: count('sent'), uncertain: count('unknown') + interrupted.length, unsent: count('unsent') };
  },
};
