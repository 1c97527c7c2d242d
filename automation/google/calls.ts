import type { GendanError } from '../../shared/errors';
import type { BatchUpdate, BatchUpdateAnswer, Spreadsheet } from './api-types';
import { delayBefore, type BackOff } from './back-off';
import type { Connected } from './connect';
import {
  ApiDisabled,
  CredentialsRefused,
  GoogleRefused,
  GoogleUnavailable,
  MayOnlyLook,
  NoAccess,
  NotGoogle,
  OfficeFileInDrive,
  Offline,
  QuotaExhausted,
  SpreadsheetNotFound,
} from './errors';
import { troubleOf, type Trouble } from './trouble';

/** The two calls that are made, with the back-off that is right for each. Failures are sentences. */
export interface Calls {
  readonly mail: string | undefined;
  /** Reads; repeated whatever went wrong on the way. */
  get(fields: string, ranges?: readonly string[]): Promise<Spreadsheet>;
  /** Writes everything or nothing. Throws `OutcomeUnknown` when it may have been done or not. */
  batchUpdate(body: BatchUpdate, fields: string): Promise<BatchUpdateAnswer>;
}

/** The answer to a write was lost. Whoever wrote looks what is there, and goes on from that. */
export class OutcomeUnknown extends Error {
  constructor(
    readonly waitMs: number | undefined,
    /** What to tell when it stays unknown. */
    readonly sentence: GendanError,
  ) {
    super(sentence.message);
  }
}

/** A network that does not answer is not waited for as long as a busy server. */
const TRIES_OFFLINE = 3;

export function callsOver(id: string, connected: () => Promise<Connected>, backOff: BackOff): Calls {
  let mail: string | undefined;
  const trying = async <T>(isWrite: boolean, call: (to: Connected) => Promise<{ data: T }>): Promise<T> => {
    const to = await connected();
    mail = to.mail;
    for (let attempt = 1; ; attempt++) {
      try {
        const { data } = await call(to);
        if (typeof data !== 'object' || data === null) throw new NotGoogle(to.server);
        return data;
      } catch (error) {
        const trouble = troubleOf(error);
        if (!trouble) throw error;
        const sentence = sentenceFor(trouble, { id, isWrite, to });
        const waitMs = 'waitMs' in trouble ? trouble.waitMs : undefined;
        if (isWrite && trouble.is === 'unknown') throw new OutcomeUnknown(waitMs, sentence);
        const tries = trouble.is === 'unreachable' ? Math.min(TRIES_OFFLINE, backOff.tries) : backOff.tries;
        const isFinal = trouble.is === 'refused' || trouble.is === 'no token';
        if (isFinal || attempt >= tries) throw sentence;
        await backOff.wait(delayBefore(attempt, backOff.jitter(), waitMs));
      }
    }
  };
  return {
    get mail() {
      return mail;
    },
    get: (fields, ranges) =>
      trying(false, ({ sheets }) =>
        sheets.spreadsheets.get({
          spreadsheetId: id,
          fields,
          prettyPrint: false,
          ...(ranges && { ranges: [...ranges] }),
        }),
      ),
    batchUpdate: (body, fields) =>
      trying(true, ({ sheets }) =>
        sheets.spreadsheets.batchUpdate({
          spreadsheetId: id,
          fields,
          prettyPrint: false,
          requestBody: body,
        }),
      ),
  };
}

function sentenceFor(
  trouble: Trouble,
  { id, isWrite, to }: { id: string; isWrite: boolean; to: Connected },
): GendanError {
  switch (trouble.is) {
    case 'too many':
      return new QuotaExhausted();
    case 'unreachable':
      return new Offline(to.server, trouble.code);
    case 'unknown':
      return trouble.status === undefined
        ? new Offline(to.server, trouble.code)
        : new GoogleUnavailable(trouble.status);
    case 'no token':
      return new CredentialsRefused(trouble.detail);
    case 'refused':
      return refusal(trouble, { id, isWrite, mail: to.mail });
  }
}

function refusal(
  { status, code, message, link }: Extract<Trouble, { is: 'refused' }>,
  { id, isWrite, mail }: { id: string; isWrite: boolean; mail: string | undefined },
): GendanError {
  if (link !== undefined) return new ApiDisabled(link);
  if (status === 403) return isWrite ? new MayOnlyLook(mail) : new NoAccess(mail);
  if (status === 404) return new SpreadsheetNotFound(id);
  // Of all that can be asked only the file itself can be of a kind that Sheets has no answer for.
  if (code === 'FAILED_PRECONDITION') return new OfficeFileInDrive(id);
  return new GoogleRefused(status, message);
}

/** Whether a write was refused because the spreadsheet is not any more as it was looked at: another look is due. */
export function isStale(error: unknown): boolean {
  return error instanceof GoogleRefused;
}
