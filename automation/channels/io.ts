import type { Keychain } from './keychain';

/** What telling channels touches of the machine; tests bring their own. */
export interface ChannelsIo {
  readonly fetch?: typeof globalThis.fetch;
  /** Milliseconds since 1970 (UTC). */
  readonly now?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly keychain?: () => Promise<Keychain | undefined>;
  /** What this machine is called. */
  readonly host?: string;
}
