import type { Bilingual } from '../../shared/lang';

/** A mail as it lies somewhere: its bytes, or why they are not to be had. */
export interface RawMail {
  /** The file's name, or the folder and number in the mailbox. */
  readonly file: string;
  readonly bytes?: Buffer;
  readonly problem?: Bilingual;
}

/** Hands over one mail after the other; only one is in memory at a time. */
export type MailSource = (each: (raw: RawMail) => Promise<void>) => Promise<void>;
