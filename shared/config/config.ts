import type { Lang } from '../lang';
import type { KeptState } from './kept-state';
import type { Person } from '../people/person';
import type { ProcessRow } from '../process/row';
import type { AnswerValue, QuestionKind } from '../process/question';
import type { CalendarData } from '../time/calendar-data';
import type { RecordMapping } from '../records/mapped';
import type { Moment } from '../time/moment';
import type { ColumnKind, Grain, SavedColour, SavedWord } from '../mapping/mapping';
import type { FollowMode, WritingMode } from '../templates/vocabulary';
import type { Limit } from '../time/limit';
import type { HandOffPair } from './hand-off-pairs';
import type { LogRow } from './log-row';

/** What a workbook says about how it is to be worked with: the contents of its 跟单_ sheets. */
export interface Config {
  readonly settings: Settings;
  /** As in the sheet; the shipped processes when there is none. */
  readonly processRows: readonly ProcessRow[];
  readonly people: readonly Person[];
  /** The workbook's own calendars; those of the same name that are shipped give way to them. */
  readonly calendars: readonly CalendarData[];
  readonly log: readonly LogRow[];
  /** The moment that the results in the sheet were computed for. */
  readonly today: Moment | undefined;
}

export interface Settings {
  /** Undefined: the language of the host. */
  readonly language: Lang | undefined;
  readonly writing: WritingMode;
  /** Names or specs of calendars; an empty customer calendar means that of the customer's country. */
  readonly officeCalendar: string;
  readonly bankCalendar: string;
  readonly customerCalendar: string;
  /** Key of the process of every order; empty: as the conditions of the processes say. */
  readonly variant: string;
  readonly follow: FollowMode;
  /** Keys of stages that are followed even without a column. */
  readonly followed: readonly string[];
  /** Whether what authorities want (refund, proceeds, SAFE, archives, filings) is followed where the sheet has no column for it. */
  readonly compliance: boolean;
  /** Whether people may be told by mail what is theirs; false turns it off in every host. */
  readonly digest: boolean;
  /** When mails may go out on a working day, `08:30-10:00`; empty: while the office is open. */
  readonly digestHours: string;
  /** Whether managers also read of everything that is late, not only of what is escalated to them. */
  readonly managerCopy: boolean;
  /** Whether somebody may approve what they wrote themselves, as a team of one person has to; absent: not. */
  readonly ownApproval?: boolean;
  /**
   * What banks on the way may keep of a transfer whose receipt names no charges, in units of its currency: so much less
   * still pays a part. Absent: the trade's usual (`chargesKeptIn`).
   */
  readonly chargesKept?: number;
  /** Between which roles work is handed over and accepted; absent: between none. */
  readonly handOffs?: readonly HandOffPair[];
  /** How long a receiver has to take a hand-off or refuse it; absent: the usual (`MATTER_LIMITS`). */
  readonly acceptWithin?: Limit;
  /** The one machine (or Google) that sends for this book, as `gendan channels --here` wrote it; absent: nobody was named, and no channel is told. */
  readonly sender?: string;
  /** Whether mails that came in are written down in 跟单_消息 without being asked each time; absent: not. */
  readonly mailLog?: boolean;
  /** Whether inquiries are answered with an approved acknowledgement without being asked; absent: not. */
  readonly acknowledge?: boolean;
  /** For how many days the sender and subject of a mail are kept; absent: `KEEP_MAIL_DAYS`. */
  readonly keepMail?: number;
  /** How much working time lies between two updates by a server, in minutes; absent: `UPDATE_EVERY`. */
  readonly updateEvery?: number;
  /** Weekdays on which the team meets, 0 Monday … 6 Sunday, for the agenda; absent: every working day. */
  readonly meetings?: readonly number[];
  /** From which amount on an order, or orders of one customer that go together, are proposed as a project; absent: none is. */
  readonly projectFrom?: ProjectFrom;
  /** What names this book wherever it is moved and whatever it is called; empty before it is set up. */
  readonly book: string;
  readonly sheets: readonly SheetSettings[];
  /** What words of the team's own in a status column mean; absent: nothing was said. */
  readonly words?: readonly SavedWord[];
  /** Which of the colours that sheets explain count; absent: nothing was said. */
  readonly colours?: readonly SavedColour[];
  /** Sheets of the team's own that stand for record sheets. */
  readonly records: readonly RecordMapping[];
  /** Sheets that look like one and are none, as a person said; absent: nobody was asked. */
  readonly notRecords?: readonly Pick<RecordMapping, 'kind' | 'sheet'>[];
}

/** An amount with its ISO code; an empty one: the one currency that the orders are in. */
export interface ProjectFrom {
  readonly amount: number;
  readonly currency: string;
}

/** What was settled about one of the team's sheets. */
export interface SheetSettings {
  readonly sheet: string;
  /** False: a sheet without orders, or one that the team wants left alone. */
  readonly use: boolean;
  /** Undefined: not asked yet. */
  readonly grain: Grain | undefined;
  /** Key of the process of the sheet's orders; empty: as for the whole book. */
  readonly variant: string;
  /** The row of the header as a person said it; absent: it is found. */
  readonly headerRow?: number;
  /** How its columns were kept when Gendan last wrote. */
  readonly keptStates?: readonly KeptState[];
  readonly columns: readonly ColumnSettings[];
  /** Questions that the team answers alike in all cases. */
  readonly answers?: readonly StandingAnswer[];
  /** Columns that the team says that it keeps, or does not keep. */
  readonly kept?: readonly KeptColumn[];
}

/** `In this sheet a passed ETD means sailed`. */
export interface StandingAnswer {
  readonly header: string;
  readonly stage: string;
  readonly kind: QuestionKind;
  readonly value: Exclude<AnswerValue, 'due'>;
}

export interface KeptColumn {
  readonly header: string;
  readonly stage: string;
  readonly isKept: boolean;
}

/** What one column means. Found again by its header, and by its place when the header was renamed. */
export interface ColumnSettings {
  /** Where it was when the mapping was written, from 1; 0 when unknown. */
  readonly column: number;
  readonly header: string;
  /** Field key; null for a column that means nothing to us. */
  readonly field: string | null;
  /** Stage key, for a column that shows a stage beyond what its field does. */
  readonly stage: string | null;
  readonly kind: ColumnKind;
  /** Whether a person has agreed to it. */
  readonly confirmed: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  language: undefined,
  writing: 'values',
  officeCalendar: 'CN',
  bankCalendar: 'CN',
  customerCalendar: '',
  variant: '',
  follow: 'columns',
  followed: [],
  compliance: false,
  digest: true,
  digestHours: '',
  managerCopy: false,
  book: '',
  sheets: [],
  records: [],
};
