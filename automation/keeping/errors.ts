import { GendanError } from '../../shared/errors';

/** Another run for the same book is at the same record at this moment. */
export abstract class SendingElsewhere extends GendanError {}

/** The record of what was sent cannot be read or written, so that nothing more is sent. */
export abstract class CannotKeep extends GendanError {}
