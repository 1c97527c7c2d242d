import type { Bilingual, Lang } from '../../shared/lang';
import type { Clock, MountedPane, Theme } from '../../pane';
import type { PaneOptions } from '../../pane/state/types';
import type { EngineClient } from '../../pane/engine/client';
import type { DrawnChart } from '../../shared/figures/dashboard/drawn';
import type { openInGrid } from '../host/open-book';
import type { OpenedBook } from '../host/opened-book';
import type { OpenSample } from '../sample/sample-book';
import type { Choices } from './choices';
import type { Notifier } from './late-watch';
import type { PageClock } from './page-clock';
import type { PageServer } from './server';

/** What the page stands on. */
export interface WorkbenchParts {
  readonly openInGrid: typeof openInGrid;
  readonly startEngine: () => EngineClient;
  readonly server: PageServer;
  readonly clock: PageClock;
  readonly choices: Choices;
  /** The samples that come along in the page; without them, the one that the program gives. */
  readonly sample?: OpenSample;
  readonly notifier?: Notifier;
  /** What stands beside the grid; the pane itself unless it is shown in a host of its own. */
  readonly mountPane?: (element: HTMLElement, options: BesideGrid) => MountedPane;
  /** Hands over a file to keep; the browser's download unless a test says otherwise. */
  readonly download?: (name: string, bytes: Uint8Array) => void;
}

/** What is known of the open workbook to whatever stands beside it. */
export interface BesideGrid<H = OpenedBook['host']> {
  readonly host: H;
  readonly startEngine: () => EngineClient;
  readonly papers: NonNullable<PaneOptions['papers']>;
  readonly keepFile: NonNullable<PaneOptions['keepFile']>;
  readonly clock: Clock;
  readonly lang: Lang;
  readonly theme: Theme;
  readonly writesOnClock: boolean;
}

export interface OpenFile {
  readonly name: string;
  /** The sample; a file that saving writes into; a file that the browser only read. */
  readonly kind: 'sample' | 'file' | 'upload';
  /** Of a sample that came along in the page: whether a team has set it up. */
  readonly sample?: 'set up' | 'plain';
}

export interface WorkbenchState {
  readonly lang: Lang;
  readonly theme: Theme;
  /** Absent until the first workbook is open. */
  readonly file: OpenFile | undefined;
  readonly isUnsaved: boolean;
  /** Opening or saving; `total` 0 when unknown. */
  readonly work: { readonly what: Bilingual; readonly done: number; readonly total: number } | undefined;
  readonly failure: Bilingual | undefined;
  /** The version that could not be written into the file, while it can still be kept by hand. */
  readonly unwritten: Uint8Array | undefined;
  readonly notice: Bilingual | undefined;
  /** What waits for an answer because the present workbook has unsaved changes. */
  readonly waiting: Waiting | undefined;
  /** Of the dashboard, while it is in front: the grid draws none. */
  readonly charts: readonly DrawnChart[] | undefined;
  /** Orders that became late while nobody looked at the page. */
  readonly newlyLate: number;
  /** Whether the person wants to be told of these. */
  readonly notifies: boolean;
}

/** Something that was asked for and takes the place of the present workbook. */
export type Waiting = () => Promise<void>;
