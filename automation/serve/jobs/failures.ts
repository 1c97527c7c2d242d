import { GendanError } from '../../../shared/errors';
import { both, same, type Bilingual } from '../../../shared/lang';
import { SendingElsewhere } from '../../mail/errors';
import { InboxBusy } from '../../inbox/errors';
import { ImapFailed } from '../../inbox/imap-errors';
import {
  BookChangedMeanwhile,
  BookIsBeingWritten,
  BookIsOpen,
  BookKeepsChanging,
  BookNotFound,
  CannotReadBook,
  CannotWriteBook,
  LockLost,
} from '../../file/errors';
import { GoogleUnavailable, Offline, QuotaExhausted } from '../../google/errors';

/**
 * What passes by itself: a book that a person has open, a disk or a network that is away, a service that is busy. All
 * else wants a person, and trying again would only say the same once more. #add-a-failure-that-passes
 */
const PASSES: readonly (abstract new (...args: never[]) => GendanError)[] = [
  BookIsOpen,
  BookIsBeingWritten,
  BookKeepsChanging,
  BookChangedMeanwhile,
  LockLost,
  // A network drive that is away for a moment looks like a file that is gone.
  BookNotFound,
  CannotReadBook,
  CannotWriteBook,
  SendingElsewhere,
  InboxBusy,
  ImapFailed,
  GoogleUnavailable,
  Offline,
  QuotaExhausted,
];

export interface Failure {
  readonly sentence: Bilingual;
  readonly mayRetry: boolean;
}

/** What went wrong, in the command's own words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GendanError)
    return { sentence: error.sentence, mayRetry: PASSES.some((each) => error instanceof each) };
  const detail = error instanceof Error ? error.message : String(error);
  return {
    sentence: both(
      `程序内部出错，这一次没有做完：${detail}。请把这句话发给支持人员；别的工作簿照常。`,
      `Gendan failed inside and did not finish: ${detail}. Send this sentence to support; other books go on.`,
    ),
    mayRetry: true,
  };
}

/** A verb that could not do its work and threw nothing: its last words say why. */
export const unexplained = (said: readonly Bilingual[]): Bilingual => said.at(-1) ?? same('?');
