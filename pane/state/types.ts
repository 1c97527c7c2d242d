import type { Place } from '../../shared/book/address';
import type { NewSheet } from '../../shared/book/patch';
import type { Bilingual, Lang } from '../../shared/lang';
import type { Host } from '../../shared/host';
import type { CommitReport } from '../../shared/book/report';
import type { Proposal } from '../../shared/proposals/proposal';
import type { OrderFilter } from '../../shared/orders/filter';
import type { Moment } from '../../shared/time/moment';
import type { Preview } from '../../shared/proposals/preview';
import type { Summary } from '../../shared/plan/summary';
import type { ViewKey } from '../../shared/features';
import type { Theme } from '../theme/theme';
import type { EngineClient } from '../engine/client';
import type { FollowingState } from './following';

/** Where the pane gets the moment from; it never looks at a clock itself. */
export interface Clock {
  now(): Moment;
  /** Calls back when the moment was moved by hand or enough time has passed for verdicts to turn; returns how to stop. */
  watch(listener: () => void): () => void;
  /** Whether a person set the moment: then nothing else is shown. */
  isSet?(): boolean;
}

export interface PaneOptions {
  readonly host: Host;
  readonly startEngine: () => EngineClient;
  readonly clock: Clock;
  readonly lang?: Lang;
  readonly theme?: Theme;
  /** The view to begin with; otherwise Set up for a book that is not set up yet, else Today. */
  readonly view?: ViewKey;
  /** Whether moving the clock writes the verdicts that turned into the book (a played clock), or only shows them. */
  readonly writesOnClock?: boolean;
  /** The most cells that one commit carries; more are written in several. Default 10,000. */
  readonly cellsPerCommit?: number;
  readonly around?: () => Promise<Around>;
  /** Hands a paper to the person as a workbook of its own, where papers are files; without it they are sheets of this one. */
  readonly keepPaper?: (file: string, sheet: NewSheet) => Promise<void>;
}

/** What there is around the pane that a person may ask for; loaded when they do. */
export interface Around {
  /** What support needs to know of the program, line by line; nothing of the book. */
  about(): readonly string[];
  /** Whether the pane opens together with the book, where the host can do that. */
  readonly opening?: { isOn(): boolean; turn(isOn: boolean): Promise<void> };
}

/** Work that takes longer than a blink. */
export interface Work {
  readonly what: Bilingual;
  readonly done: number;
  /** 0: unknown. */
  readonly total: number;
}

/** What the last write did, or why it could not be done. */
export interface Notice {
  readonly tone: 'done' | 'failed';
  readonly title: Bilingual;
  readonly report?: CommitReport;
  /** Commits of the host that belong to it, while they are the last ones and can be taken back. */
  readonly commits: number;
  /** Whether opening the page anew is what there is to do: a new version is there. */
  readonly reloads?: boolean;
}

/** A proposal that waits for the person's yes. */
export interface Asked {
  readonly proposal: Proposal;
  readonly preview: Preview;
}

/** A filter to come back to. */
export interface NamedFilter {
  readonly name: string;
  readonly filter: OrderFilter;
}

export interface PaneState {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly view: ViewKey;
  /** What of the view is opened, as the view names it: a link from another one leads there. */
  readonly opened: string | undefined;
  /** What is going on; absent when the pane is at rest. */
  readonly work: Work | undefined;
  /** Absent until the book has been planned for the first time. */
  readonly summary: Summary | undefined;
  /** The book that was read holds no sheet of ours. */
  readonly isNewToUs: boolean;
  /** The earlier day as of which the book is shown, the last on which something was recorded, and the moment that it is now. */
  readonly asOf: { readonly day: Moment; readonly now: Moment } | undefined;
  /** Grows whenever the engine's answers may have changed. */
  readonly version: number;
  readonly selection: Place | undefined;
  /** Whose tasks Today shows; empty: everybody's; undefined: not chosen yet. */
  readonly me: string | undefined;
  /** Which orders the views show; kept for this person and book. */
  readonly filter: OrderFilter;
  /** Filters that the person gave a name. */
  readonly named: readonly NamedFilter[];
  readonly failure: Bilingual | undefined;
  readonly notice: Notice | undefined;
  readonly asked: Asked | undefined;
  /** Whether what is shown is being handed on. */
  readonly isSharing: boolean;
  /** Absent until something was followed or written. */
  readonly following: FollowingState | undefined;
}
