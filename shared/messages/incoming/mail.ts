import type { Bilingual } from '../../lang';
import type { Moment } from '../../time/moment';
import type { MailAbout } from '../kinds.data';

/** A mail that came in, as whoever parsed it hands it over: decoded, bounded, plain JSON. Nothing of it is trusted. */
export interface IncomingMail {
  /** The file or the number in the mailbox that it came from. */
  readonly file: string;
  /** Without angle brackets; one made of its content where it has none. */
  readonly messageId: string;
  readonly inReplyTo: string;
  /** The oldest first. */
  readonly references: readonly string[];
  readonly from: MailAddress;
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly subject: string;
  /** As plain text, line ends as `\n`; of an HTML mail what it shows. */
  readonly text: string;
  /** On the workbook's clock, where it has a date that can be read. */
  readonly at?: Moment;
  /** Sent by a machine, to a list, or from an address that nobody reads (RFC 3834): never answered. */
  readonly isAutomatic: boolean;
  /** Names of files that came along. */
  readonly attachments: readonly string[];
}

export interface MailAddress {
  readonly name: string;
  /** In lower case. */
  readonly address: string;
}

/** What Gendan sees in a mail. Nothing of it is written or sent without a person. */
export interface JudgedMail {
  readonly file: string;
  /** The order as the sheet writes it; null where none is certain. */
  readonly order: string | null;
  /** The customer as the sheet writes it; null where none is certain. */
  readonly customer: string | null;
  readonly about: MailAbout;
  /** By what it was matched and why it is about that, or why no order is certain, naming those that it could be. */
  readonly why: Bilingual;
  readonly proposals: readonly CellProposal[];
  /** An answer to be looked at by a person, in the writer's language; null where none is due or the mail is never answered. */
  readonly draft: string | null;
  /** The hand-off that it answers, and how; a reply with a clear yes or a reason for no. */
  readonly handOff?: HandOffReply;
}

/** A cell that the mail says should be another. */
export interface CellProposal {
  /** `Sheet!B7`, as the sheet is named. */
  readonly cell: string;
  /** What stands there, as the sheet shows it; empty where nothing does. */
  readonly from: string;
  /** What would be written, dates as ISO days. */
  readonly to: string;
}

export interface HandOffReply {
  /** 跟单_事项's number. */
  readonly number: string;
  readonly answer: 'accepted' | 'rejected';
  /** What the mail says, for the note or the reason. */
  readonly note: string;
}
