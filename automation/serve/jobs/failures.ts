import { GendanError } from '../../../shared/errors';
import { both, same, type Bilingual } from '../../../shared/lang';
import type { FailureKind } from '../../../shared/serving/retries';
import { CannotKeep, SendingElsewhere } from '../../keeping/errors';
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
import { DatabaseAway, LeaseLost } from '../database/errors';
import { GoogleUnavailable, Offline, QuotaExhausted } from '../../google/errors';

type Failing = abstract new (...args: never[]) => GendanError;

/**
 * What passes by itself. All else wants a person, and trying again would only say the same once more.
 * #add-a-failure-that-passes
 */
const PASSES: Readonly<Record<'busy' | 'away', readonly Failing[]>> = {
  busy: [BookIsOpen, BookIsBeingWritten, BookKeepsChanging, BookChangedMeanwhile, LockLost, SendingElsewhere, LeaseLost], // prettier-ignore
  // A network drive that is away for a moment looks like a file that is gone.
  away: [BookNotFound, CannotReadBook, CannotWriteBook, ImapFailed, GoogleUnavailable, Offline, QuotaExhausted, CannotKeep, DatabaseAway], // prettier-ignore
};

export interface Failure {
  readonly sentence: Bilingual;
  readonly failure: FailureKind;
}

/** What went wrong, in the command's own words. */
export function failureOf(error: unknown): Failure {
  if (error instanceof GendanError) {
    const isOf = (kinds: readonly Failing[]): boolean => kinds.some((each) => error instanceof each);
    const failure = isOf(PASSES.busy) ? 'busy' : isOf(PASSES.away) ? 'away' : 'person';
    return { sentence: error.sentence, failure };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return {
    sentence: both(
      `程序内部出错，这一次没有做完：${detail}。请把这句话发给支持人员；别的工作簿照常。`,
      `Gendan failed inside and did not finish: ${detail}. Send this sentence to support; other books go on.`,
    ),
    failure: 'inside',
  };
}

/** A verb that could not do its work and threw nothing: its last words say why. */
export const unexplained = (said: readonly Bilingual[]): Bilingual => said.at(-1) ?? same('?');
