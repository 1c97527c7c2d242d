import type { SentLedger } from '../../../shared/features/digest/ledger';
import type { InboxState } from '../../inbox/state';
import { READ, type RecordName } from '../../keeping/records';
import type { Queries } from '../database/database';
import { setSetting, settingOf } from '../store/settings';
import type { BookKey } from './record-rows';

/**
 * A database that was restored knows fewer messages than were sent. What stands in it from before counts for less:
 * channels are told nothing until a person says that what is current is known, mails go out from the next day on, and
 * inquiries of the days until then are acknowledged by nobody.
 */
export interface Restored {
  /** By the database's clock; what was stored later is known to be whole. */
  readonly at: string;
  /** Serial day on which it was restored. */
  readonly day: number;
}

const NAME = 'restored';

export const restoredOf = (queries: Queries): Promise<Restored | undefined> =>
  settingOf<Restored>(queries, NAME);

export async function markRestored(within: Queries, day: number): Promise<void> {
  const [row] = await within.query<{ at: string }>('select clock_timestamp()::text as at');
  await setSetting(within, NAME, { at: row!.at, day } satisfies Restored);
}

/** Whether a record of a book stands there as the backup had it, or not at all. */
export async function isOfBackup(queries: Queries, { group, key }: BookKey, name: RecordName, { at }: Restored): Promise<boolean> {
  const rows = await queries.query(
    `select 1 as later from gendan.records
     where group_id = $1 and book = $2 and name = $3 and changed_at > $4::text::timestamptz`,
    [group, key, name, at],
  );
  return rows.length === 0;
} // prettier-ignore

/** A record as it counts after a restore; channels are kept back by `isThere`. */
export function afterRestore(name: RecordName, text: string | undefined, { day }: Restored): string | undefined {
  switch (name) {
    case 'channels':
      return text;
    case 'sent': {
      const ledger = READ.sent(text);
      return JSON.stringify({ ...ledger, from: Math.max(ledger.from, day + 1) } satisfies SentLedger);
    }
    case 'inbox': {
      const state = READ.inbox(text);
      return JSON.stringify({ ...state, from: Math.max(state.from ?? 0, day + 1) } satisfies InboxState);
    }
  }
} // prettier-ignore
