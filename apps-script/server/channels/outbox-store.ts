import { readOutbox, type Outbox } from '../../../shared/messages/delivery/outbox';
import { storedText, storeText } from '../kept-text';

/** The property that holds what was told to each channel. */
const NAME = 'gendan.told';

/** Throws OutboxIsBroken, and whatever the service says. */
export const storedOutbox = (): Outbox => readOutbox(storedText(NAME));

/** Returns once it is kept. */
export const storeOutbox = (outbox: Outbox): void => storeText(NAME, JSON.stringify(outbox));
