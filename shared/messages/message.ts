import type { Told } from './kinds.data';

/** What one channel is told in one go, whoever carries it. Plain JSON, in one language. */
export interface Message {
  /** Names it for good within its channel, which is told of each key at most once. */
  readonly key: string;
  readonly what: Told;
  /** Serial day on which it goes out; later it would be stale. */
  readonly day: number;
  readonly title: string;
  /** The body in plain text. A message that is too long for its carrier is split between lines, never within one that fits. */
  readonly lines: readonly string[];
  /** Keys of the happenings it tells of: each is told to a channel once, whatever message brings it. */
  readonly tells: readonly string[];
  /** Where the book is opened, for carriers that show links. */
  readonly link?: string;
}
