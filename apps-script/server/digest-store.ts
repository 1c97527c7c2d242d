import { readLedger, type SentLedger } from '../../shared/features/digest/ledger';
import { storedText, storeText } from './kept-text';

/** The property that holds the record of what was sent. */
const NAME = 'gendan.sent';

/** Throws LedgerIsBroken, and whatever the service says. */
export const storedLedger = (): SentLedger => readLedger(storedText(NAME));

/** Returns once the record is kept. */
export const storeLedger = (ledger: SentLedger): void => storeText(NAME, JSON.stringify(ledger));
