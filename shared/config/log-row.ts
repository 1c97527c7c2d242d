import type { LogEvent } from '../process/log';

/** One row of 跟单_记录 (`Gendan Log`): an event that may be replayed, with who wrote it down and why. */
export interface LogRow extends LogEvent {
  readonly by: string;
  readonly note: string;
  /** Version of the rules that were in force. */
  readonly version: string;
}
