import type { Place } from '../shared/book/address';
import type { CommitRecord } from '../shared/live/commit-record';
import type { Book } from '../shared/book/model';
import type { Patch } from '../shared/book/patch';
import type { BookChange, Room } from '../shared/host';
import type { CommitReport, RowValues } from '../shared/book/report';
import type { RepeatedRows } from '../shared/book/row-growth';
import type { FilterNote, FilterReport, SheetFilter } from '../shared/book/sheet-filter';
import type { Bilingual, Lang } from '../shared/lang';
import type { Moment } from '../shared/time/moment';

/**
 * What the sidebar may ask of the script, by name. Everything is JSON and crosses `google.script.run` as one
 * text each way: Google's own copying of large arrays is slow and refuses `undefined`. The server keeps nothing
 * of a sidebar between two calls; what a later call needs travels with it.
 */
export interface Endpoints {
  sidebarOpen(): Opened;
  sidebarReadBook(): ReadBook;
  sidebarReadRows(asked: { sheet: string; rows: readonly [number, number] }): RowValues;
  sidebarCommit(asked: { patch: Patch; source: string }): Committed;
  sidebarRevert(asked: { record: CommitRecord; source: string }): CommitReport;
  sidebarSelect(place: Place): null;
  sidebarInsertRows(asked: { room: Room; source: string }): null;
  sidebarCopySheet(asked: { from: string; to: string; source: string }): null;
  sidebarRepeatRows(asked: { sheet: string; block: RepeatedRows; source: string }): null;
  /** `note`: what an earlier filter of ours left to be known. */
  sidebarFilterRows(asked: { filter: SheetFilter; note?: FilterNote }): {
    readonly report: FilterReport;
    readonly note: FilterNote;
  };
  sidebarShowAllRows(asked: { sheet: string; note?: FilterNote }): FilterReport;
  sidebarPoll(asked: { cursor: number; source: string }): News;
  sidebarRecall(key: string): string | null;
  sidebarRemember(asked: { key: string; value: string }): null;
  sidebarSchedule(): Schedule;
  /** The person agrees to mails in their name to these addresses. */
  sidebarConfirm(asked: { addresses: readonly string[] }): null;
}

export type EndpointName = keyof Endpoints;
export type Asked<K extends EndpointName> = Parameters<Endpoints[K]>[0];
export type Answered<K extends EndpointName> = ReturnType<Endpoints[K]>;

export interface Opened {
  readonly lang: Lang;
  /** The spreadsheet's own zone, `Asia/Shanghai`: what the clock of the sidebar shows. */
  readonly zone: string;
}

export interface ReadBook {
  readonly book: Book;
  /** What did not fit into one answer, in the order of the sheets: to be read by `sidebarReadRows`. */
  readonly rest: readonly Rest[];
  /** Changes up to here are in the book; `sidebarPoll` tells of later ones. */
  readonly cursor: number;
}

/** Rows of a sheet, first and last. */
export interface Rest {
  readonly sheet: string;
  readonly rows: readonly [number, number];
}

export interface Committed {
  readonly report: CommitReport;
  /** What takes it back; absent when nothing was written. */
  readonly record?: CommitRecord;
}

/** What happened since a cursor. */
export interface News {
  readonly cursor: number;
  /** Of others, and of this person by hand. */
  readonly changes: readonly BookChange[];
  /** Where the person's cursor stands. */
  readonly selection?: Place;
  /** How far the active sheet is filled: rows that were inserted or deleted fire no event. */
  readonly extent?: { readonly sheet: string; readonly rows: number; readonly columns: number };
}

/** The timers that write and send by themselves. */
export interface Schedule {
  readonly timers: readonly Timer[];
  /** New addresses that this person's timer leaves out until they agree. */
  readonly waiting: readonly string[];
  /** How many such addresses wait for colleagues whose timers run. */
  readonly waitingElsewhere: number;
}

/** Runs every hour. */
export interface Timer {
  readonly isMine: boolean;
  /** When it was turned on, by the spreadsheet's clock; until its first run. */
  readonly since?: Moment;
  readonly last?: LastRun;
}

export interface LastRun {
  /** By the spreadsheet's clock. */
  readonly at: Moment;
  /** What it did, or why it did not. */
  readonly said: Bilingual;
  readonly wentWell: boolean;
}

/** The text that comes back: an answer, or what could not be done in a sentence. */
export type Reply<T> = { readonly ok: T } | { readonly failed: Bilingual };
