import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';
import { readOutbox, type Outbox } from '../../shared/messages/delivery/outbox';
import { readState, type InboxState } from '../inbox/state';

/** What is remembered of one book outside of it, by name: whom the daily mail told, what channels were told, which mails were read. */
export interface Records {
  readonly sent: SentLedger;
  readonly channels: Outbox;
  readonly inbox: InboxState;
}

export type RecordName = keyof Records;

export const RECORD_NAMES: readonly RecordName[] = ['sent', 'channels', 'inbox'];

/** How each is read from its JSON; an empty one where there is none. Throws where it says nothing that can be used. */
export const READ: { readonly [Name in RecordName]: (text: string | undefined) => Records[Name] } = {
  sent: readLedger,
  channels: readOutbox,
  inbox: readState,
};
