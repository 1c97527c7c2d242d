import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MailAbout } from '../../shared/messages/kinds.data';

/** What a mail of the corpus is about in truth. */
export interface MailTruth {
  readonly order: string | null;
  readonly about: MailAbout;
}

/** `tuned`: sixty by which the rules were made; `seen`: forty that were judged once before the rules were made better by them; `held-out`: forty by which nothing was changed. */
export type MailSet = 'tuned' | 'seen' | 'held-out';

/** The mails of a set in `test/books/mails`, as bytes, with the truth beside them. */
export function mailFiles(set: MailSet): { file: string; bytes: Buffer; truth: MailTruth }[] {
  const folder = join(__dirname, '..', 'books', 'mails', set);
  const truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, MailTruth>;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)), truth: truth[file]! }));
}
